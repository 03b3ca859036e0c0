"""Which sheets a seat sees, and which it only knows to be coming."""

from django.db.models import QuerySet
from django.http import Http404
from django.utils import timezone

from bestendig.web.accounts.seat import Seat
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.rules import may_see


def at_table(seat: Seat) -> QuerySet[TableSheet]:
    """The sheets of this table, whoever they are about."""
    return TableSheet.objects.filter(about__table=seat.table).select_related("about__table")


def visible(seat: Seat) -> list[TableSheet]:
    """The sheets that this seat may open."""
    return [sheet for sheet in at_table(seat) if may_see(seat, sheet)]


def coming(seat: Seat) -> list[TableSheet]:
    """The sheets that this seat will see later: about whom, when, and why later where they said so."""
    return [sheet for sheet in at_table(seat) if not may_see(seat, sheet)]


def waiting(seat: Seat) -> list[TableSheet]:
    """The sheets that wait for the story of this seat's own party."""
    return [
        sheet
        for sheet in visible(seat)
        if sheet.about_id == seat.party.pk and sheet.state != TableSheet.State.ON_TABLE
    ]


def sheet_for(seat: Seat, pk: int) -> TableSheet:
    """The sheet; 404 also where it is only not for this seat, so that nobody learns that it is there."""
    sheet = at_table(seat).filter(pk=pk).first()
    if sheet is None or not may_see(seat, sheet):
        raise Http404
    return sheet


def due() -> QuerySet[TableSheet]:
    """The sheets whose time has come."""
    return TableSheet.objects.exclude(state=TableSheet.State.ON_TABLE).filter(
        comes_on__lte=timezone.localdate()
    )
