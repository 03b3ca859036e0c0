"""Who may do what with which round; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.rounds.models import Participant, RoundRow


def may(seat: Seat, permission: str, row: RoundRow) -> bool:
    """Whether this seat may do this with a round of its table; to manage it is for who began it."""
    if row.table_id != seat.table.pk or not seat.may(permission):
        return False
    return permission != "rounds.manage" or row.party_id == seat.party.pk


def is_own(seat: Seat, participant: Participant) -> bool:
    """Whether this is the party of this seat."""
    return participant.party_id == seat.party.pk


def is_ours(seat: Seat, participant: Participant) -> bool:
    """Whether the party of this seat can be meant: itself, or a name of another round without a seat here."""
    return participant.party_id in (None, seat.party.pk)


def may_withdraw(seat: Seat, participant: Participant) -> bool:
    """Take counts back: a party its own, and who looks after the round at the wish of any party."""
    if not may(seat, "rounds.withdraw", participant.round):
        return False
    return is_own(seat, participant) or may(seat, "rounds.manage", participant.round)


def may_join(owner: Party | None, seat: Seat, participant: Participant) -> bool:
    """Let the vault here count for a party: its owner only, as itself or under a name without a seat here."""
    if owner != seat.party or not may(seat, "rounds.manage", participant.round):
        return False
    return is_ours(seat, participant)
