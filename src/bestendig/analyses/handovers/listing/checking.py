"""What cannot be right in a list as a whole: colleagues nobody knows, the leaver as receiver, a BSN."""

from collections.abc import Sequence

from bestendig.analyses.handovers.listing.columns import COLUMNS, SHEETS
from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.people import Line
from bestendig.analyses.handovers.listing.tables import Table
from bestendig.analyses.handovers.listing.team import Team
from bestendig.errors import InputError, NotAllowed, did_you_mean
from bestendig.language import Text
from bestendig.sources.citizen_numbers import are_citizen_numbers
from bestendig.sources.guessing.words import plain

LEAVES = Text(
    nl="deze collega gaat weg en kan niemand overnemen.", en="this colleague leaves and can receive nobody."
)
WISHES_LEAVER = Text(
    nl="deze wens is niet te vervullen: deze collega gaat weg. Vraag wie dan.",
    en="this wish cannot be met: this colleague leaves. Ask who else.",
)
NOT_A_COLLEAGUE = Text(
    nl=f"deze collega staat niet op het blad {SHEETS['colleagues'].nl}.",
    en=f"this colleague is not on the sheet {SHEETS['colleagues'].en}.",
)
PLACES_WORDS = ("plekken", "capaciteit", "caseload", "ruimte", "places", "capacity")
PLACES_ELSEWHERE = Text(
    nl="Hoeveel plek een collega heeft, hoort op een blad Collega's: collega, plekken, bezet.",
    en="How much room a colleague has belongs on a sheet Colleagues: colleague, places, taken.",
)
CITIZEN_HEADINGS = ("bsn", "burgerservicenummer", "sofinummer", "citizen service number")


def check(lines: Sequence[Line], team: Team, leaver: str, faults: Faults) -> None:
    """Every name in the list against those who could receive; whoever leaves receives nobody."""
    if not team.receivers:
        raise InputError(
            Text(nl="Er is niemand die kan overnemen.", en="There is nobody who could receive."),
            Text(
                nl="Zet collega's in de kolom 'bekende gezichten' of op een blad Collega's.",
                en="Put colleagues in the column 'known faces' or on a sheet Colleagues.",
            ),
            code="nobody_to_receive",
        )
    for line in lines:
        _receiver(line, "proposed", line.proposed, team, leaver, faults)
        if line.person.pinned != line.proposed:
            _receiver(line, "pin", line.person.pinned, team, leaver, faults)
        _wish(line, team, leaver, faults)
        for name in line.person.rather_not:
            if name != leaver:
                _known(line, "rather_not", name, team, faults)


def _receiver(line: Line, column: str, name: str, team: Team, leaver: str, faults: Faults) -> None:
    """A colleague who should take over."""
    if name and name == leaver:
        faults.add(line.table.name, line.row, line.table.heading(column), LEAVES)
    elif name:
        _known(line, column, name, team, faults)


def _wish(line: Line, team: Team, leaver: str, faults: Faults) -> None:
    """The colleague for whom a resident asks; a wish for the leaver is kept, and said to be one."""
    wish = line.person.wish
    if wish and wish == leaver:
        faults.remark(line.table.name, line.row, line.table.heading("wish"), WISHES_LEAVER)
    elif wish:
        _known(line, "wish", wish, team, faults)


def _known(line: Line, column: str, name: str, team: Team, faults: Faults) -> None:
    """A name that must be that of a colleague, where a sheet says who they are."""
    if team.has_sheet and name not in team.names:
        heading = line.table.heading(column)
        faults.add(line.table.name, line.row, heading, NOT_A_COLLEAGUE + _near(name, team))


def _near(name: str, team: Team) -> Text:
    """The row of a colleague who is called much like it."""
    near = {one.casefold(): row for one, row in team.rows.items()}
    hint = did_you_mean(name.casefold(), near)
    row = next((row for one, row in near.items() if hint.en == f"Did you mean {one}?"), 0)
    if not row:
        return Text(nl="", en="")
    return Text(nl=f" Bedoelt u die van rij {row} daar?", en=f" Do you mean the one on row {row} there?")


def unknown_headings(tables: Sequence[Table]) -> tuple[Text, ...]:
    """A remark on each heading that is not known but much like one that is."""
    told = []
    for table in tables:
        if table.kind is None or table.kind == "about":
            continue
        known = {plain(column.heading.nl): column.heading.nl for column in COLUMNS[table.kind]}
        for header in table.own:
            if table.kind == "people" and plain(header) in PLACES_WORDS:
                told.append(_kept(table.name, header) + PLACES_ELSEWHERE)
                continue
            hint = did_you_mean(plain(header), known)
            if hint.nl:
                told.append(_kept(table.name, header) + hint)
    return tuple(told)


def _kept(sheet: str, header: str) -> Text:
    """What to say of a column that travels along without being read."""
    where = f"{sheet}: " if sheet else ""
    return Text(
        nl=f"{where}de kolom '{header}' gaat mee, maar wordt niet gelezen. ",
        en=f"{where}the column '{header}' travels along, but is not read. ",
    )


def refuse_citizen_numbers(tables: Sequence[Table], file: str) -> None:
    """NotAllowed when a column of the list holds citizen service numbers: it would lie about in papers."""
    for table in tables:
        for header in table.headers:
            values = {cells.get(header) or "" for _, cells in table.rows}
            if plain(header) in CITIZEN_HEADINGS or are_citizen_numbers(values):
                raise NotAllowed(
                    Text(
                        nl="In deze lijst staan burgerservicenummers.",
                        en="This list holds citizen service numbers (BSN).",
                    ),
                    Text(
                        nl="Gebruik het nummer uit uw eigen systeem en haal de BSN's weg.",
                        en="Use the number of your own system and take the BSNs out.",
                    ),
                    where=file,
                    code="bsn_in_column",
                )
