"""Who may do what with which advice; the truth table in the tests walks all of it.

Looking up keeps nothing, so everybody at the table may. Whoever weighed looks again, for the same party.
"""

from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents.models import Advice

NEEDS = {"see": "incidents.read", "look_again": "incidents.ask"}


def may(seat: Seat, act: str, advice: Advice) -> bool:
    """Whether this seat may do this with this advice."""
    if advice.table_id != seat.table.pk or not seat.may(NEEDS[act]):
        return False
    return act == "see" or advice.party_id == seat.party.pk
