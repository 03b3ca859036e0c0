"""The kept advices of a table."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents.models import Advice
from bestendig.web.memory.models import Remembered

MOST_SEEN = 100
"""More finds than a page can show are nobody's choice."""


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


def findable(seat: Seat, pointers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those of these pointers that this seat could have found; what somebody made up is left out."""
    named = [each for each in dict.fromkeys(pointers) if each[1].isprintable()][:MOST_SEEN]
    rows = Remembered.objects.filter(
        Q(owner=None) | Q(owner=seat.party),
        table=seat.table,
        is_gone=False,
        subject__in=[subject for _, subject in named],
    )
    known = set(rows.values_list("kind", "subject"))
    return [each for each in named if each in known]
