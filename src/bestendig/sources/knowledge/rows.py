"""Rows of the three tables become interventions, recognitions and experiences, or faults with their line."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bestendig.model.knowledge.columns import TABLES, Column
from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.moments import first_day, last_day
from bestendig.model.knowledge.reading import KnowledgeFault, KnowledgeRead
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.model.knowledge.words import SCALE
from bestendig.sources.knowledge.cells import OLDEST, CellFault, Value, cell_of, value_of

Known = Intervention | Recognition | LocalExperience
PointsAt = Callable[[str], bool]
"""Whether words point at one person."""
FREE = frozenset(
    {"contact_function", "goal", "target_group", "named_professional", "caseload", "conditions", "seen_by"}
) | {"remark", "ended_words", "reach", "result"}
"""Fields in words in which somebody could be named; an owner and a name are of an organisation."""
MAKES: dict[str, type[Any]] = {
    "interventies": Intervention,
    "erkenningen": Recognition,
    "ervaringen": LocalExperience,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row as a file gives it: in which file and on which line, of which table, its cells by column."""

    file: str
    line: int
    table: str
    cells: Mapping[str, object]
    fault: str = ""
    """What is wrong with the row as a whole."""


@dataclass
class Gathered:
    """What is read so far."""

    faults: list[KnowledgeFault] = field(default_factory=list)
    interventions: dict[tuple[str, str], Intervention] = field(default_factory=dict)
    recognitions: dict[tuple[str, ...], Recognition] = field(default_factory=dict)
    experiences: dict[tuple[str, str], LocalExperience] = field(default_factory=dict)
    n_read: int = 0
    n_apart: int = 0
    points_at: PointsAt | None = None

    def apart(self, row: Row, column: str, code: str) -> None:
        """Set a row apart."""
        self.faults.append(KnowledgeFault(row.file, row.line, column, code))
        self.n_apart += 1


def gather(
    rows: Iterable[Row],
    is_whole: bool | None = None,
    faults: Iterable[KnowledgeFault] = (),
    points_at: PointsAt | None = None,
) -> KnowledgeRead:
    """All rows of a file, whatever their order: every one is kept or set apart with its fault."""
    found = Gathered(faults=list(faults), points_at=points_at)
    order = list(TABLES)
    for row in sorted(rows, key=lambda each: order.index(each.table)):
        found.n_read += 1
        _take(found, row)
    shelf = Shelf(
        tuple(found.interventions.values()),
        tuple(found.recognitions.values()),
        tuple(found.experiences.values()),
    )
    return KnowledgeRead(shelf, tuple(found.faults), found.n_read, found.n_apart, is_whole)


def row_of(table: str, known: Known) -> dict[str, str]:
    """One thing as the cells of its row."""
    return {column.name: cell_of(getattr(known, column.attribute)) for column in TABLES[table]}


def values_of(table: str, known: Known) -> dict[str, Value | list[str]]:
    """One thing as JSON has it: lists as lists, empty left out."""
    told = ((column.name, getattr(known, column.attribute)) for column in TABLES[table])
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in told
        if value not in ("", (), None)
    }


def known_of(table: str, cells: Mapping[str, object]) -> Known:
    """One thing of the cells of its row; CellFault where they cannot be used."""
    told = {column.attribute: _filled(column, cells.get(column.name)) for column in TABLES[table]}
    made: Known = MAKES[table](**told)
    _check(made)
    return made


def _filled(column: Column, told: object) -> Value:
    """The value of a cell; CellFault with the column where it cannot be used."""
    try:
        value = value_of(column, told)
    except CellFault as fault:
        raise CellFault(str(fault), column.name) from None
    if column.attribute == "scale" and not value:
        return SCALE
    if column.kind == "yes_no" and value is None and column.attribute != "has_materials":
        return False
    return value


def _check(made: Known) -> None:
    """CellFault for cells that are well by themselves and not together."""
    if isinstance(made, Intervention) and (made.age_from or 0) > _or(made.age_to, OLDEST):
        raise CellFault("ages_reversed", "leeftijd_tot")
    if isinstance(made, Recognition) and made.level and made.scale != SCALE:
        raise CellFault("foreign_scale", "niveau_code")
    if isinstance(made, LocalExperience) and _is_reversed(made.since, made.until):
        raise CellFault("days_reversed", "tot")


def _or(number: int | None, other: int) -> int:
    """The number, or the other where there is none."""
    return other if number is None else number


def _is_reversed(since: str, until: str) -> bool:
    """Whether the end lies before the beginning."""
    return bool(since and until) and last_day(until) < first_day(since)


def _take(found: Gathered, row: Row) -> None:
    """One row, kept or set apart."""
    if row.fault:
        return found.apart(row, "", row.fault)
    try:
        made = known_of(row.table, row.cells)
    except CellFault as fault:
        code, column = (*fault.args, "")[:2]
        return found.apart(row, column, code)
    if column := _personal(made, row.table, found.points_at):
        return found.apart(row, column, "person_recognised")
    if isinstance(made, Intervention):
        return _keep(found, row, found.interventions, made.key, made)
    if isinstance(made, Recognition):
        if made.key not in found.interventions:
            return found.apart(row, "bron_id", "intervention_missing")
        return _keep(found, row, found.recognitions, made.event, made)
    return _keep(found, row, found.experiences, (made.municipality, made.id), made)


def _personal(made: Known, table: str, points_at: PointsAt | None) -> str:
    """The first column of which the words point at one person; "" for none."""
    if points_at is None:
        return ""
    free = (each for each in TABLES[table] if each.attribute in FREE)
    return next((each.name for each in free if points_at(cell_of(getattr(made, each.attribute)))), "")


def _keep(found: Gathered, row: Row, held: dict[Any, Any], key: object, made: Known) -> None:
    """Keep what is told for the first time."""
    if key in held:
        found.apart(row, "", "twice")
    else:
        held[key] = made
