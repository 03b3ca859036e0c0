"""A list in Excel becomes a case: who is on it, who could receive, which faces are known."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bestendig.analyses.handovers.asking import ABOUT_PERSON, Ask
from bestendig.analyses.handovers.listing import checking, team
from bestendig.analyses.handovers.listing.about import About, merged, read_about
from bestendig.analyses.handovers.listing.cells import Spelled
from bestendig.analyses.handovers.listing.columns import STAYS
from bestendig.analyses.handovers.listing.faces import fading, read_faces
from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.kept import Kept, OwnSheet
from bestendig.analyses.handovers.listing.people import Line, Words, face_and_times, no_words, read_people
from bestendig.analyses.handovers.listing.tables import Table, read_tables
from bestendig.analyses.handovers.recording import not_recorded
from bestendig.errors import InputError, RequestError
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Person

READ_AS_DEPARTURE = Text(
    nl="Iedereen op de lijst is nu bij dezelfde collega: gelezen als een vertrek. Blijft die "
    "collega? Zeg het met --caseload.",
    en="Everybody on the list is with the same colleague now: read as a departure. Does that "
    "colleague stay? Say so with --caseload.",
)


@dataclass(frozen=True)
class ListRead:
    """A list as it was read: the case, the proposal in it, and what people keep in it."""

    case: HandoverCase
    division: Mapping[str, str]
    kept: Kept
    notes: tuple[Text, ...]
    data_version: str


@dataclass(frozen=True)
class _Laid:
    """What lies in a list, before it is known whether it may be a case."""

    about: About
    ask: Ask
    words: Words
    moving: list[Line]
    stay: list[Line]
    colleagues: team.Team
    leaver: str


def read_list(path: Path, ask: Ask = Ask()) -> ListRead:  # noqa: B008 - frozen
    """The list in a workbook or CSV file.

    InputError with sheet, row and column of everything that is not right, without what is in a cell;
    NotAllowed when the departure is neither recorded in the list nor told.
    """
    tables, faults = read_tables(path), Faults()
    checking.refuse_citizen_numbers(tables, path.name)
    laid = _laid(tables, ask, faults)
    checking.check(laid.moving, laid.colleagues, laid.leaver, faults)
    faults.refuse(path.name)
    case, assumed = _case(tables, laid, faults)
    faults.refuse(path.name)
    return ListRead(
        case=case,
        division={line.person.client: line.proposed for line in laid.moving if line.proposed},
        kept=_kept(tables, laid.moving, laid.stay, laid.colleagues),
        notes=(*checking.unknown_headings(tables), *faults.remarks, *assumed),
        data_version=laid.about.data_version or f"lijst-{_content(tables)}",
    )


def _laid(tables: tuple[Table, ...], ask: Ask, faults: Faults) -> _Laid:
    """The rows of the list, parted into who is handed over and who stays."""
    words, about = no_words(), read_about(tables, faults)
    ask = merged(ask, about.ask)
    colleagues = team.read_colleagues(tables, words, faults)
    lines = read_people(tables, words, faults)
    ask = _whose(ask, lines, words.staff, faults)
    leaver = words.staff.known(ask.subject[0]) or ask.subject[0] if ask.occasion == "leaving" else ""
    moving, stay = _parted(ask, lines, words.staff)
    if leaver:
        colleagues = team.without(colleagues, leaver, faults)
    named = [name for name in _named(lines, stay, words.staff) if name != leaver]
    return _Laid(about, ask, words, moving, stay, team.derived(colleagues, named, stay), leaver)


def _case(tables: tuple[Table, ...], laid: _Laid, faults: Faults) -> tuple[HandoverCase, tuple[Text, ...]]:
    """The case of a list that is recorded, and what was assumed of places."""
    ask, settings = laid.ask, laid.about.settings_for(laid.ask)
    from_day = _recorded(ask)
    fade = fading(from_day, settings.half_life)
    ties = read_faces(tables, laid.moving, laid.stay, laid.words, fade, faults)
    names = laid.colleagues.names
    needed = sum(each.person.weight for each in laid.moving if each.person.current not in names)
    colleagues = team.with_places(laid.colleagues, needed, ask.places, settings.reserve)
    case = HandoverCase(
        occasion=ask.occasion or "list",
        subject=laid.leaver or ", ".join(ask.subject),
        from_day=from_day,
        persons=tuple(line.person for line in laid.moving),
        receivers=colleagues.receivers,
        ties=ties,
        settings=settings,
        recorded_by=ask.recorded_by,
        recorded_on=ask.recorded_on,
    )
    return case, colleagues.notes


def _whose(ask: Ask, lines: Sequence[Line], staff: Spelled, faults: Faults) -> Ask:
    """Whose people these are: as told, else of the one professional who has them all, else of nobody."""
    if ask.occasion in ABOUT_PERSON:
        current = {line.person.current for line in lines} - {""}
        if not ask.subject or (current and staff.known(ask.subject[0]) not in current):
            raise _not_here()
        return ask
    if ask.occasion is not None:
        return ask
    current = {line.person.current for line in lines} - {""}
    if len(current) != 1:
        return replace(ask, occasion="list")
    faults.remarks.append(READ_AS_DEPARTURE)
    return replace(ask, occasion="leaving", subject=tuple(current))


def _parted(ask: Ask, lines: Sequence[Line], staff: Spelled) -> tuple[list[Line], list[Line]]:
    """Who is handed over, and who is on the list but stays with somebody else."""
    if ask.occasion not in ABOUT_PERSON:
        return list(lines), []
    leaver = staff.known(ask.subject[0])
    moving = [line for line in lines if line.person.current in ("", leaver)]
    if ask.occasion == "leaving":
        moving = [replace(line, person=_of(line.person, leaver or ask.subject[0])) for line in moving]
    return moving, [line for line in lines if line.person.current not in ("", leaver)]


def _of(person: Person, leaver: str) -> Person:
    """The person with the professional who leaves, where the list leaves that open."""
    return person if person.current else replace(person, current=leaver)


def _named(lines: Sequence[Line], stay: Sequence[Line], staff: Spelled) -> Iterator[str]:
    """Everybody whom a list without a sheet of colleagues names as being there, each once."""
    seen: set[str] = set()
    for line in (*lines, *stay):
        faces = (staff.add(face_and_times(face)[0]) for face in line.faces)
        person = line.person
        for name in (*faces, person.current, line.proposed, person.wish, person.pinned):
            if name and name not in seen:
                seen.add(name)
                yield name


def _recorded(ask: Ask) -> date:
    """From which day it holds, once it is told who recorded the departure or change."""
    if not ask.is_recorded:
        raise not_recorded(ask)
    if ask.from_day is not None:
        return ask.from_day
    raise RequestError(
        Text(nl="Vanaf welke dag?", en="From which day?"),
        Text(
            nl="Geef de dag met --from 2026-07-01, of op het blad Over.",
            en="Give the day with --from 2026-07-01, or on the sheet About.",
        ),
        code="day_missing",
    )


def _kept(
    tables: tuple[Table, ...], moving: Sequence[Line], stay: Sequence[Line], colleagues: team.Team
) -> Kept:
    """What people put in the list for themselves."""
    own = {line.person.client: {k: v for k, v in line.own.items() if v} for line in moving}
    sheets = [_own_sheet(table.name, table.headers, [row for _, row in table.rows])
              for table in tables if table.kind is None]  # fmt: skip
    for table in tables:
        rows = [dict(table.rows)[line.row] for line in stay if line.table is table]
        if rows:
            sheets.append(_own_sheet(_free_name(sheets), table.headers, rows))
    others = {name: {k: v for k, v in cells.items() if v} for name, cells in colleagues.own.items()}
    return Kept(
        {client: cells for client, cells in own.items() if cells},
        {name: cells for name, cells in others.items() if cells},
        tuple(sheets),
    )


def _own_sheet(name: str, headers: tuple[str, ...], rows: Sequence[Mapping[str, str]]) -> OwnSheet:
    """A sheet taken over as text."""
    return OwnSheet(name, headers, tuple(tuple(row.get(header) or "" for header in headers) for row in rows))


def _free_name(sheets: Sequence[OwnSheet]) -> str:
    """Blijft, with a number when there is one already."""
    taken = sum(sheet.name.startswith(STAYS.nl) for sheet in sheets)
    return f"{STAYS.nl} {taken + 1}" if taken else STAYS.nl


def _content(tables: tuple[Table, ...]) -> str:
    """A fingerprint of what the list holds."""
    return next(table.content for table in tables if table.kind == "people")[:8]


def _not_here() -> InputError:
    """The error for somebody who leaves and has nobody on the list."""
    return InputError(
        Text(
            nl="Wie weggaat, staat niet in de kolom 'nu bij' van deze lijst.",
            en="Who leaves is not in the column 'now with' of this list.",
        ),
        Text(
            nl="Schrijf de naam bij --leaving precies zoals in de lijst.",
            en="Write the name at --leaving exactly as in the list.",
        ),
        code="leaver_not_in_list",
    )
