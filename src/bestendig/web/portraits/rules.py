"""Who may write and who may read a portrait; the truth table in the tests walks all of it."""

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.portraits.models import Portrait

TELLING = (Party.Kind.ORGANISATION, Party.Kind.TEAM)
"""Who has a portrait: the municipality is no provider."""


def may_write(seat: Seat) -> bool:
    """A party writes its own portrait and no other."""
    return seat.may("portraits.write") and seat.party.kind in TELLING


def may_read(seat: Seat, portrait: Portrait) -> bool:
    """Whether what is shown of a portrait is for this seat; nothing is before the party let it be seen."""
    if portrait.party.table_id != seat.table.pk or not seat.may("portraits.read"):
        return False
    if not any(edition.is_shown for edition in portrait.editions.all()):
        return False
    return portrait.party_id == seat.party.pk or _is_for(portrait, seat.party)


def _is_for(portrait: Portrait, party: Party) -> bool:
    """Whether the party is one of those for whom it is."""
    match portrait.audience:
        case Portrait.Audience.TABLE:
            return True
        case Portrait.Audience.MUNICIPALITY:
            return party.kind == Party.Kind.MUNICIPALITY
        case Portrait.Audience.CHOSEN:
            return party in portrait.chosen.all()
    return False
