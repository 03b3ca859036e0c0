"""The known faces of a list: from the sheet of faces, the column of faces, and who comes to the home."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bestendig.analyses.handovers.listing.cells import Cells
from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.people import Line, Words, face_and_times
from bestendig.analyses.handovers.listing.tables import Table
from bestendig.language import Text
from bestendig.model.handover import Tie

Ties = dict[tuple[str, str], Tie]
Fade = Callable[[int, date], float]
NOBODY = Text(
    nl="deze inwoner staat niet op de lijst; de regel telt niet mee.",
    en="this resident is not on the list; the row does not count.",
)
HALF_FILLED = Text(nl="vul inwoner en collega allebei in.", en="fill in both resident and colleague.")


def read_faces(
    tables: tuple[Table, ...],
    lines: Sequence[Line],
    stay: Sequence[Line],
    words: Words,
    fade: Fade,
    faults: Faults,
) -> tuple[Tie, ...]:
    """Every face that a resident of the list knows, the sheet of faces before the column."""
    ties: Ties = {}
    moving = {line.person.client: line for line in lines}
    everybody = moving.keys() | {line.person.client for line in stay}
    for table in tables:
        if table.kind == "faces":
            _of_sheet(ties, Cells(table, faults), words, (moving, everybody, fade))
    for line in lines:
        for written in line.faces:
            name, times = face_and_times(written)
            pair = line.person.client, words.staff.add(name)
            ties.setdefault(pair, Tie(*pair, n_days=times, strength=float(times)))
    for pair in _at_home(lines, stay):
        ties[pair] = replace(ties.get(pair, Tie(*pair)), is_household=True)
    return tuple(ties.values())


def _of_sheet(
    ties: Ties, cells: Cells, words: Words, known: tuple[Mapping[str, Line], set[str], Fade]
) -> None:
    """The rows of the sheet of faces."""
    moving, everybody, fade = known
    for row, record in cells.table.rows:
        client = cells.number_of(row, record, "client")
        name = words.staff.add(cells.text(row, record, "professional"))
        if not client or not name:
            cells.fault(row, "client" if not client else "professional", HALF_FILLED)
        elif client not in everybody:
            cells.remark(row, "client", NOBODY)
        elif client in moving:
            ties[client, name] = _tie(cells, row, record, (client, name), fade)


def _tie(cells: Cells, row: int, record: Mapping[str, str], pair: tuple[str, str], fade: Fade) -> Tie:
    """One row of the sheet of faces; somebody of whom nothing more is said was seen at least once."""
    is_former = bool(cells.yes_no(row, record, "is_former"))
    is_household = bool(cells.yes_no(row, record, "is_household"))
    n_days, strength = cells.whole(row, record, "n_days"), cells.number(row, record, "strength")
    first_on, last_on = cells.day(row, record, "first_on"), cells.day(row, record, "last_on")
    if n_days is None:
        n_days = 0 if is_household or strength == 0 else 1
    if strength is None:
        strength = fade(n_days, last_on) if last_on else float(n_days)
    return Tie(*pair, n_days, first_on, last_on, strength, is_former, is_household)


def fading(on: date, half_life: int) -> Fade:
    """How strong a face is of which only the days and the last contact are told."""
    return lambda n_days, last_on: round(n_days * 0.5 ** (max(0, (on - last_on).days) / max(1, half_life)), 6)


def _at_home(lines: Sequence[Line], stay: Sequence[Line]) -> list[tuple[str, str]]:
    """Residents with a colleague who already comes to somebody else at home."""
    comes: dict[str, set[str]] = {}
    for line in stay:
        if line.person.household and line.person.current:
            comes.setdefault(line.person.household, set()).add(line.person.current)
    return [
        (line.person.client, name) for line in lines for name in sorted(comes.get(line.person.household, ()))
    ]
