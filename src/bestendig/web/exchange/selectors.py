"""What came from other municipalities and what was given to them."""

from django.db.models import Q, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.exchange.models import ReceivedFile, ReceivedItem, Written
from bestendig.web.parties.models import Table


def written_by(seat: Seat) -> QuerySet[Written]:
    """The files that this municipality wrote."""
    return Written.objects.filter(table=seat.table)


def files_of(seat: Seat) -> QuerySet[ReceivedFile]:
    """The files of others that were read here."""
    return ReceivedFile.objects.filter(table=seat.table)


def file_for(seat: Seat, pk: int) -> ReceivedFile:
    """One of them; 404 for any other."""
    found = files_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def newest_of(table: Table, municipality: str) -> ReceivedFile | None:
    """The newest file of a municipality that was read at this table."""
    found = ReceivedFile.objects.filter(table=table, municipality__iexact=municipality)
    return found.order_by("-made_on", "-pk").first()


def items_of(table: Table, municipality: str) -> QuerySet[ReceivedItem]:
    """Everything that a municipality ever gave here."""
    return ReceivedItem.objects.filter(table=table, municipality__iexact=municipality)


def offered(file: ReceivedFile) -> list[ReceivedItem]:
    """What a file offers and nobody answered yet."""
    found = file.offers.exclude(offer_digest="").filter(is_refused=False)
    return list(found.select_related("file").order_by("kind", "pk"))


def refused_of(seat: Seat) -> QuerySet[ReceivedItem]:
    """What was refused, to be looked at again."""
    return ReceivedItem.objects.filter(table=seat.table, is_refused=True)


def accepted(seat: Seat) -> QuerySet[ReceivedItem]:
    """What was taken over from other municipalities."""
    found = ReceivedItem.objects.filter(table=seat.table).exclude(digest="")
    return found.select_related("file")


def item_for(seat: Seat, pk: int) -> ReceivedItem:
    """One thing that was taken over; 404 for any other."""
    found = accepted(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def refused_for(seat: Seat, pk: int) -> ReceivedItem:
    """One thing that was refused; 404 for any other."""
    found = refused_of(seat).filter(~Q(offer_digest=""), pk=pk).first()
    if found is None:
        raise Http404
    return found
