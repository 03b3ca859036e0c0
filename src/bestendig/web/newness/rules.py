"""Who may do what with the check of a plan; the truth table in the tests walks all of it.

A plan that is still being thought about belongs to who thinks about it. Once it lies on the table everybody
reads it, with every answer.
"""

from bestendig.web.accounts.seat import Seat
from bestendig.web.newness.models import Check

OWN = ("answer", "look_again", "to_table")
"""What only the party that asked may."""


def may_see(seat: Seat, check: Check) -> bool:
    """Whether this seat may read it."""
    if check.table_id != seat.table.pk or not seat.may("newness.read"):
        return False
    return check.is_on_table or is_own(seat, check)


def may(seat: Seat, act: str, check: Check) -> bool:
    """Whether this seat may do this with it."""
    return may_see(seat, check) and (act not in OWN or is_own(seat, check))


def is_own(seat: Seat, check: Check) -> bool:
    """Whether the own party asked, and this role prepares decisions there."""
    return check.party_id == seat.party.pk and seat.may("newness.ask")
