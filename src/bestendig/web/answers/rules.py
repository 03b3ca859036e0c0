"""Who may do what with which question; the truth table in the tests walks all of it.

Everybody at the table reads all of it. Who gave the answer that holds stands behind it: only that party
confirms it, gives a next version, or replies to whoever thinks that it is wrong.
"""

from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.models import RuleQuestion

NEEDS = {
    "see": "answers.read",
    "join": "answers.ask",
    "rely": "answers.ask",
    "dispute": "answers.ask",
    "withdraw": "answers.ask",
    "write": "answers.answer",
    "confirm": "answers.answer",
    "settle": "answers.answer",
}
"""Act to the permission that it asks for."""
STANDS_BEHIND = ("write", "confirm", "settle")
"""What only the party does that gave the answer that holds."""


def may(seat: Seat, act: str, question: RuleQuestion) -> bool:
    """Whether this seat may do this with this question."""
    if question.table_id != seat.table.pk or not seat.may(NEEDS[act]):
        return False
    if act == "withdraw":
        return question.party_id == seat.party.pk
    latest = question.latest
    if act in STANDS_BEHIND and latest is not None and not question.is_open:
        return latest.party_id == seat.party.pk
    return True
