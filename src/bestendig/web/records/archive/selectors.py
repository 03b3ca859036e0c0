"""The decisions of a table: sheets and tests on the table, promises; and when each was taken along."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.models import PlanRow
from bestendig.web.promises.models import Promise
from bestendig.web.records.models import ArchiveSetting, DecisionExport
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.selectors import at_table

Subject = TableSheet | PlanRow | Promise
SHEET, TEST, PROMISE = "blad", "toets", "afspraak"
KINDS = (SHEET, TEST, PROMISE)


@dataclass(frozen=True, slots=True)
class Found:
    """One decision in the list: its kind and number, what it is called, by whom, since when."""

    kind: str
    pk: int
    title: str
    party: str
    at: datetime


def decisions_of(seat: Seat) -> list[Found]:
    """Every decision of this table, the newest first."""
    found = [*_sheets(seat), *_tests(seat), *_promises(seat)]
    return sorted(found, key=lambda each: each.at, reverse=True)


def subject_for(seat: Seat, kind: str, pk: int) -> Subject:
    """One decision of this table; 404 for any other, and for what does not lie on the table."""
    found: Subject | None = None
    if kind == SHEET:
        found = at_table(seat).filter(pk=pk, state=TableSheet.State.ON_TABLE).first()
    elif kind == TEST:
        found = _plans(seat).filter(pk=pk).first()
    elif kind == PROMISE:
        found = Promise.objects.filter(pk=pk, party__table=seat.table).select_related("party").first()
    if found is None:
        raise Http404
    return found


def setting_of(seat: Seat) -> ArchiveSetting | None:
    """What the archivist of this table decided."""
    return ArchiveSetting.objects.filter(table=seat.table).first()


def taken(seat: Seat) -> dict[tuple[str, int], DecisionExport]:
    """The last time that each decision was taken along."""
    rows = DecisionExport.objects.filter(table=seat.table).order_by("at", "pk")
    return {(row.kind, row.key): row for row in rows}


def _sheets(seat: Seat) -> Iterator[Found]:
    """The sheets on the table."""
    for each in at_table(seat).filter(state=TableSheet.State.ON_TABLE):
        yield Found(SHEET, each.pk, each.title_nl, each.about.name, each.let_go_at or each.made_at)


def _plans(seat: Seat) -> QuerySet[PlanRow]:
    """The plans whose test lies on the table."""
    return PlanRow.objects.filter(party__table=seat.table, test__is_on_table=True).select_related(
        "party", "test"
    )


def _tests(seat: Seat) -> Iterator[Found]:
    """The tests on the table."""
    for each in _plans(seat):
        yield Found(TEST, each.pk, each.title, each.party.name, each.at)


def _promises(seat: Seat) -> Iterator[Found]:
    """The promises."""
    for each in Promise.objects.filter(party__table=seat.table).select_related("party"):
        yield Found(PROMISE, each.pk, each.what, each.party.name, each.made_at)
