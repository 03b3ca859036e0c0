"""Who may do what with which round; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.rounds.models import Participant, RoundRow


def may(seat: Seat, permission: str, row: RoundRow) -> bool:
    """Whether this seat may do this with a round: at its own table only."""
    return row.table_id == seat.table.pk and seat.may(permission)


def is_own(seat: Seat, participant: Participant) -> bool:
    """Whether this is the party of this seat."""
    return participant.party_id == seat.party.pk


def may_withdraw(seat: Seat, participant: Participant) -> bool:
    """Take counts back: a party its own, and who manages the round at the wish of any party."""
    if not may(seat, "rounds.withdraw", participant.round):
        return False
    return is_own(seat, participant) or seat.may("rounds.manage")
