"""The people and parties of one table."""

from django.db.models import Prefetch, QuerySet
from django.http import Http404
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.seat import Seat
from bestendig.web.administration.rules import may_manage_party, may_see
from bestendig.web.parties.models import Party, Table


def people_of(seat: Seat) -> QuerySet[User]:
    """Everybody who has or had a seat at this table, each with those seats."""
    seats = seats_at(seat)
    return (
        User.objects.filter(seats__in=seats)
        .distinct()
        .order_by("erased_at", "-is_active", "name", "pk")
        .prefetch_related(Prefetch("seats", seats, to_attr="here"), "invitations", "links")
        .select_related("second_step")
    )


def seats_at(seat: Seat) -> QuerySet[SeatRow]:
    """All seats of this table, of now and before."""
    return SeatRow.objects.filter(party__table=seat.table).select_related("party", "user").order_by("pk")


def seats_of_today(seat: Seat) -> QuerySet[SeatRow]:
    """The seats of this table that people hold today."""
    held = SeatRow.objects.held_on(timezone.localdate()).filter(party__table=seat.table, user__is_active=True)
    return held.select_related("party", "user").order_by("party__name", "role", "user__name", "pk")


def person_for(seat: Seat, pk: int) -> User:
    """Somebody of this table; 404 for anybody else."""
    found = User.objects.filter(pk=pk).first()
    if found is None or not may_see(seat, found):
        raise Http404
    return found


def seat_row_for(seat: Seat, pk: int) -> SeatRow:
    """A seat of this table; 404 for any other."""
    found = seats_at(seat).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def parties_of(seat: Seat) -> QuerySet[Party]:
    """The parties of this table."""
    return Party.objects.filter(table=seat.table)


def party_for(seat: Seat, pk: int) -> Party:
    """A party of this table; 404 for any other."""
    found = parties_of(seat).filter(pk=pk).first()
    if found is None or not may_manage_party(seat, found):
        raise Http404
    return found


def is_begun() -> bool:
    """Whether there is a table already."""
    return Table.objects.exists()
