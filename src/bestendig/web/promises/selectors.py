"""The promises of a table."""

from django.db.models import QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.promises.models import Promise


def promises_of(seat: Seat) -> QuerySet[Promise]:
    """Every promise at this table."""
    return Promise.objects.filter(party__table=seat.table).select_related("party", "sheet__about")


def promise_for(seat: Seat, pk: int) -> Promise:
    """One promise of this table; 404 for any other."""
    found = promises_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found
