"""The residents of a list: one row each, with what they wish and what was proposed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bestendig.analyses.handovers.listing.cells import Cells, Spelled
from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.tables import Table
from bestendig.language import Text
from bestendig.model.handover import Person
from bestendig.sources.reading.numbers import read_boolean

TIMES = re.compile(r"\s*[(:]\s*(\d{1,4})\s*(?:x|keer|dagen|times|days)?\s*\)?\s*$")
"""F. Demir (12) or F. Demir: 12x."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
NO_NUMBER = Text(
    nl="hier ontbreekt het nummer van de inwoner.", en="the number of the resident is missing here."
)
PIN_WHOM = Text(
    nl="wie zet u vast? Vul 'voorstel' in, of schrijf hier een naam.",
    en="whom do you pin? Fill in 'proposal', or write a name here.",
)
CONTRARY = Text(
    nl="dezelfde collega staat bij 'wens' en bij 'liever niet'.",
    en="the same colleague stands at 'wish' and at 'rather not'.",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list: the person, the proposal beside them, the faces, and the cells that are own."""

    table: Table
    row: int
    person: Person
    proposed: str
    faces: tuple[str, ...]
    own: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the list, each in one spelling."""

    staff: Spelled
    teams: Spelled
    areas: Spelled
    laws: Spelled
    languages: Spelled
    needs: Spelled


def no_words() -> Words:
    """No words seen yet."""
    return Words(Spelled(), Spelled(), Spelled(), Spelled(), Spelled(), Spelled())


def face_and_times(written: str) -> tuple[str, int]:
    """A face and on how many days it was seen: at least one where no number is written."""
    found = TIMES.search(written)
    name = written[: found.start()] if found else written
    return name.strip(), max(1, int(found[1])) if found else 1


def read_people(tables: tuple[Table, ...], words: Words, faults: Faults) -> list[Line]:
    """Every resident, in the order of the list; a resident on two rows is a fault."""
    lines: list[Line] = []
    seen: dict[str, int] = {}
    for table in tables:
        if table.kind != "people":
            continue
        cells = Cells(table, faults)
        _spell(cells, words)
        for row, record in table.rows:
            line = _line(cells, row, record, words)
            client = line.person.client
            if not client:
                cells.fault(row, "client", NO_NUMBER)
            elif client in seen:
                cells.fault(row, "client", _twice(seen[client]))
            seen.setdefault(client, row)
            lines.append(line)
    return lines


def _spell(cells: Cells, words: Words) -> None:
    """Take the spelling of names where colleagues are listed before that of quick notes."""
    for row, record in cells.table.rows:
        words.staff.add(cells.text(row, record, "current"))
        for face in cells.names(row, record, "faces"):
            words.staff.add(face_and_times(face)[0])


def _line(cells: Cells, row: int, record: Mapping[str, str], words: Words) -> Line:
    """One resident."""
    proposed = words.staff.add(cells.text(row, record, "proposed"))
    avoided = tuple(words.staff.add(name) for name in cells.names(row, record, "rather_not"))
    wish = words.staff.add(cells.text(row, record, "wish"))
    if wish and wish in avoided:
        cells.fault(row, "wish", CONTRARY)
    person = Person(
        client=cells.number_of(row, record, "client"),
        current=words.staff.add(cells.text(row, record, "current")),
        household=cells.number_of(row, record, "household"),
        team=words.teams.add(cells.text(row, record, "team")),
        area=words.areas.add(cells.text(row, record, "area")),
        law=words.laws.add(cells.text(row, record, "law")),
        language=words.languages.add(cells.text(row, record, "language")),
        needs=tuple(words.needs.add(each) for each in cells.names(row, record, "needs")),
        minutes=cells.whole(row, record, "minutes") or 0,
        weight=_weight(cells, row, record),
        wish=wish,
        rather_not=avoided,
        pinned=words.staff.add(_pinned(cells, row, record, proposed)),
        birth_year=_year(cells, row, record),
        changed_on=cells.day(row, record, "changed_on"),
        changes_now=bool(cells.yes_no(row, record, "changes_now")),
        stays_if_possible=bool(cells.yes_no(row, record, "stays")),
        may_be_told=cells.yes_no(row, record, "may_be_told"),
        spoken_on=cells.day(row, record, "spoken_on"),
        status=cells.status(row, record),
    )
    faces = cells.names(row, record, "faces")
    return Line(cells.table, row, person, proposed, faces, _own(cells.table, record))


def _own(table: Table, record: Mapping[str, str]) -> dict[str, str]:
    """The cells that are people's own, under the name of their column or its heading."""
    known = {name: table.found[name] for name in ("own_name", "note") if name in table.found}
    named = {name: record.get(header) or "" for name, header in known.items()}
    return named | {header: record.get(header) or "" for header in table.own}


def _pinned(cells: Cells, row: int, record: Mapping[str, str], proposed: str) -> str:
    """Whom people decided already: the proposal where it says yes, or the name that is written."""
    written = cells.text(row, record, "pin")
    if not written:
        return ""
    is_yes, fault = read_boolean(written)
    if fault:
        return written
    if is_yes and not proposed:
        cells.fault(row, "pin", PIN_WHOM)
    return proposed if is_yes else ""


def _weight(cells: Cells, row: int, record: Mapping[str, str]) -> int:
    """How many places somebody takes: one where nothing is said."""
    found = cells.whole(row, record, "weight")
    return 1 if found is None else found


def _year(cells: Cells, row: int, record: Mapping[str, str]) -> int | None:
    """The year of birth."""
    found = cells.whole(row, record, "birth_year")
    if found is None or FIRST_YEAR <= found <= LAST_YEAR:
        return found
    cells.fault(row, "birth_year", Text(nl="schrijf een jaar, zoals 1961.", en="write a year, such as 1961."))
    return None


def _twice(row: int) -> Text:
    """What to say of a resident who stands there twice."""
    return Text(nl=f"deze inwoner staat ook op rij {row}.", en=f"this resident is on row {row} too.")
