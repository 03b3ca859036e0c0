"""The kept advices of a table."""

from django.db.models import QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents.models import Advice


def advices_at(seat: Seat) -> QuerySet[Advice]:
    """Every advice at this table."""
    found = Advice.objects.filter(table=seat.table).select_related("party", "table")
    return found.prefetch_related("seen", "looks__party")


def advice_for(seat: Seat, pk: int) -> Advice:
    """One advice of this table; 404 for any other."""
    found = advices_at(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def to_look_at(seat: Seat) -> list[Advice]:
    """The advices of this party of which the day has come on which somebody would look again."""
    return [each for each in advices_at(seat).filter(party=seat.party) if each.is_to_look_at]
