"""What a seat reads of the knowledge of its table."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.http import Http404

from bestendig.model.knowledge.shelf import Shelf
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge.facts import experience_of, intervention_of, recognition_of
from bestendig.web.knowledge.models import (
    ExperienceRow,
    Intake,
    InterventionRow,
    RecognitionRow,
    Telling,
)
from bestendig.web.parties.models import Party, Table
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.selectors import visible

UNKNOWN = ""
"""The column of what nobody said."""


def interventions_at(table: Table) -> QuerySet[InterventionRow]:
    """What this table knows, with the events that were not struck out."""
    events = RecognitionRow.objects.filter(struck_at=None).select_related("intervention")
    return InterventionRow.objects.filter(table=table).prefetch_related(
        Prefetch("recognitions", queryset=events)
    )


def intervention_for(seat: Seat, pk: int) -> InterventionRow:
    """The intervention; 404 for one of another table."""
    found = interventions_at(seat.table).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def recognition_for(seat: Seat, pk: int) -> RecognitionRow:
    """A recognition that was not struck out; 404 for any other."""
    found = RecognitionRow.objects.filter(intervention__table=seat.table, struck_at=None, pk=pk)
    event = found.select_related("intervention__table").first()
    if event is None:
        raise Http404
    return event


def experiences_at(table: Table) -> QuerySet[ExperienceRow]:
    """What ran here, as far as it was not withdrawn."""
    found = ExperienceRow.objects.filter(table=table, withdrawn_at=None)
    return found.select_related("intervention", "party", "table")


def experience_for(seat: Seat, pk: int) -> ExperienceRow:
    """The experience; 404 for one of another table, and for one that was withdrawn."""
    found = experiences_at(seat.table).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def tellings_of(known: InterventionRow) -> list[Telling]:
    """What is told of it, as far as it was not withdrawn."""
    return list(known.tellings.filter(withdrawn_at=None).select_related("party", "intervention"))


def telling_for(seat: Seat, pk: int) -> Telling:
    """The telling; 404 for one of another table, and for one that was withdrawn."""
    found = Telling.objects.filter(intervention__table=seat.table, withdrawn_at=None, pk=pk)
    telling = found.select_related("intervention", "party").first()
    if telling is None:
        raise Http404
    return telling


def intake_for(seat: Seat, pk: int) -> Intake:
    """The file that came in; 404 for one of another table."""
    found = Intake.objects.filter(table=seat.table, pk=pk).select_related("party", "table").first()
    if found is None:
        raise Http404
    return found


def intakes_of(seat: Seat) -> list[Intake]:
    """The files that came in here, the latest first."""
    return list(
        Intake.objects.filter(table=seat.table).select_related("party").prefetch_related("lines")[:20]
    )


def shelf_of(table: Table, without: Iterable[str] = ()) -> Shelf:
    """Everything that this table knows, as it is written to a file and compared with one."""
    rows = list(interventions_at(table))
    lived = () if "experiences" in without else experiences_at(table)
    return Shelf(
        tuple(map(intervention_of, rows)),
        tuple(recognition_of(event) for row in rows for event in row.recognitions.all()),
        tuple(map(experience_of, lived)),
    )


def filtered(table: Table, chosen: dict[str, str]) -> list[InterventionRow]:
    """The interventions with this theme, group of people and level; what is not chosen leaves all."""
    rows = interventions_at(table)
    if chosen.get("theme"):
        rows = rows.filter(theme=chosen["theme"])
    found = [each for each in rows if not chosen.get("audience") or chosen["audience"] in each.audiences]
    if chosen.get("level"):
        found = [each for each in found if any(_has(event, chosen) for event in each.recognitions.all())]
    return found


def _has(event: RecognitionRow, chosen: dict[str, str]) -> bool:
    """Whether an event says this level."""
    return event.level == chosen["level"]


def running_at(table: Table) -> list[ExperienceRow]:
    """What runs here now: nobody said that it ended."""
    return list(experiences_at(table).filter(until="", ended_because=""))


def counts(table: Table, by: str) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """By theme and column how many are known, and how many run here; `by` is prevention or audiences."""
    known: Counter[tuple[str, str]] = Counter()
    for row in InterventionRow.objects.filter(table=table, withdrawn_on=""):
        known.update((row.theme, column) for column in columns_of(row, by))
    here: Counter[tuple[str, str]] = Counter()
    for lived in running_at(table):
        theme = lived.theme or (lived.intervention.theme if lived.intervention else "")
        here.update((theme, column) for column in columns_of(lived.intervention, by))
    return known, here


def columns_of(row: InterventionRow | None, by: str) -> list[str]:
    """In which columns of the overview it stands."""
    found: Any = getattr(row, by) if row else UNKNOWN
    return [found] if isinstance(found, str) else found or [UNKNOWN]


def sheets_to_read(seat: Seat) -> list[TableSheet]:
    """The newest sheet on the table of each kind: of the own party, else of the municipality, else any.

    One of each kind only: the same figure of several parties beside each other would compare them.
    """
    on_table = [each for each in visible(seat) if each.state == TableSheet.State.ON_TABLE]
    ordered = sorted(on_table, key=lambda each: _distance(seat, each.about))
    newest: dict[str, TableSheet] = {}
    for sheet in ordered:
        newest.setdefault(sheet.kind, sheet)
    return list(newest.values())


def _distance(seat: Seat, about: Party) -> int:
    """How far a party is from who looks."""
    if about.pk == seat.party.pk:
        return 0
    return 1 if about.kind == Party.Kind.MUNICIPALITY else 2
