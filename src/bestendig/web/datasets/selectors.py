"""Whose data these are, and the deliveries and orders of that party."""

from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.datasets.models import DeliveryRow, SheetOrder, Vault
from bestendig.web.datasets.rules import may
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Party


def owner() -> Party | None:
    """The party whose data lie here: the one that was settled, else the only one with a manager of data."""
    settled = Vault.objects.select_related("party__table").first()
    if settled:
        return settled.party
    seats = SeatRow.objects.held_on(timezone.localdate()).filter(role="administrator")
    parties = list(Party.objects.filter(pk__in=seats.values("party")).select_related("table")[:2])
    return parties[0] if len(parties) == 1 else None


def check_own(seat: Seat, permission: str) -> None:
    """404 for whoever may not do this with these data, so that nobody learns what is there."""
    if not may(seat, permission, owner()):
        raise Http404


def deliveries_of(seat: Seat) -> QuerySet[DeliveryRow]:
    """The deliveries of the own party, the newest first."""
    return DeliveryRow.objects.filter(party=seat.party).select_related("job", "by")


def taken_of(seat: Seat) -> dict[str, DeliveryRow]:
    """Per data version the delivery that made it."""
    taken = deliveries_of(seat).filter(state=DeliveryRow.State.TAKEN).order_by("-ended_at", "-pk")
    return {row.version: row for row in taken}


def delivery_for(seat: Seat, pk: int, permission: str) -> DeliveryRow:
    """One delivery; 404 for any that this seat may not see."""
    check_own(seat, permission)
    found = deliveries_of(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def order_for(seat: Seat, pk: int) -> SheetOrder:
    """One order of sheets of the own party; 404 for any other."""
    check_own(seat, "sheets.make")
    found = SheetOrder.objects.filter(pk=pk, party=seat.party).select_related("about", "job").first()
    if found is None:
        raise Http404
    return found


def parties_of(seat: Seat) -> QuerySet[Party]:
    """The parties that a sheet can be about: those at the own table."""
    return Party.objects.filter(table=seat.table)


def work_of(seat: Seat, kind: str) -> QuerySet[Job]:
    """The work of a kind that the own party asked for, the newest first."""
    return Job.objects.filter(party=seat.party, kind=kind)


def export_for(seat: Seat, pk: int, kind: str) -> Job:
    """The finished work of making an export; 404 for any other."""
    check_own(seat, "data.import")
    found = work_of(seat, kind).filter(pk=pk, state=Job.State.DONE).first()
    if found is None:
        raise Http404
    return found
