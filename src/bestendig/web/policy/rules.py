"""Who may do what with principles and files; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Table

PERMISSIONS = {
    "read": "policy.read",
    "write": "policy.write",
    "end": "policy.write",
    "make_file": "policy.write",
    "answer": "sheets.discuss",
}
"""Whoever talks at the table may say whether a plan keeps a principle; who prepares decisions writes them."""


def may(seat: Seat, act: str, table: Table) -> bool:
    """Whether this seat may do this at this table."""
    return table.pk == seat.table.pk and seat.may(PERMISSIONS[act])
