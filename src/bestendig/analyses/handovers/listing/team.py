"""The colleagues of a list: from their own sheet, else from whoever is a known face, a wish or at work."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bestendig.analyses.handovers.fitting import places_of, told
from bestendig.analyses.handovers.listing.cells import Cells
from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.people import Line, Words
from bestendig.analyses.handovers.listing.tables import Table
from bestendig.language import Text
from bestendig.model.handover import Receiver

UNKNOWN_PLACES = -1
TWICE = Text(nl="deze collega staat ook op rij {row}.", en="this colleague is on row {row} too.")
NO_NAME = Text(nl="hier ontbreekt de naam van de collega.", en="the name of the colleague is missing here.")
LEAVES = Text(
    nl="deze collega gaat weg en telt hier niet mee.", en="this colleague leaves and does not count here."
)


@dataclass(frozen=True, slots=True)
class Team:
    """Everybody who could receive, with the row on the sheet of colleagues (none where there is no sheet)."""

    receivers: tuple[Receiver, ...]
    rows: Mapping[str, int]
    own: Mapping[str, Mapping[str, str]]
    notes: tuple[Text, ...] = ()

    @property
    def has_sheet(self) -> bool:
        """Whether people said who could receive."""
        return bool(self.rows)

    @property
    def names(self) -> set[str]:
        """Who could receive."""
        return {each.professional for each in self.receivers}


def read_colleagues(tables: tuple[Table, ...], words: Words, faults: Faults) -> Team:
    """The sheet of colleagues; empty where there is none."""
    found: dict[str, Receiver] = {}
    rows: dict[str, int] = {}
    own: dict[str, Mapping[str, str]] = {}
    for table in tables:
        if table.kind != "colleagues":
            continue
        cells = Cells(table, faults)
        for row, record in table.rows:
            one = _colleague(cells, row, record, words)
            name = one.professional
            if not name:
                cells.fault(row, "professional", NO_NAME)
            elif name in found:
                cells.fault(row, "professional", TWICE.filled(row=rows[name]))
            found.setdefault(name, one)
            rows.setdefault(name, row)
            own[name] = {header: record.get(header) or "" for header in table.own}
    return Team(tuple(found.values()), rows, own)


def without(team: Team, leaver: str, faults: Faults) -> Team:
    """The team without the one who leaves."""
    if leaver in team.rows:
        faults.remark("", team.rows[leaver], "", LEAVES)
    return replace(team, receivers=tuple(one for one in team.receivers if one.professional != leaver))


def derived(team: Team, names: Iterable[str], stay: Sequence[Line]) -> Team:
    """The team of these names where there is no sheet; what each has now is counted from who stays."""
    taken: Counter[str] = Counter()
    for line in stay:
        taken[line.person.current] += line.person.weight
    receivers = team.receivers
    if not team.has_sheet:
        receivers = tuple(
            Receiver(name, places=UNKNOWN_PLACES, load=UNKNOWN_PLACES) for name in names if name
        )
    return replace(team, receivers=tuple(_loaded(one, taken) for one in receivers))


def with_places(team: Team, needed: int, asked: float | None, reserve: float) -> Team:
    """The team with places for whoever says none: as asked, else with room for `needed` more."""
    unknown = [one for one in team.receivers if one.places < 0]
    if not unknown:
        return team
    free = sum(
        max(0, math.floor(one.places * (1 - reserve) + 1e-9) - one.load)
        for one in team.receivers
        if one.places >= 0
    )
    filled = [(one.fte, one.load) for one in unknown]
    fitting = filled, max(0, needed - free), reserve, asked
    places = dict(zip((one.professional for one in unknown), places_of(*fitting), strict=True))
    receivers = tuple(
        replace(one, places=places[one.professional]) if one.professional in places else one
        for one in team.receivers
    )
    return replace(team, receivers=receivers, notes=(*team.notes, told(*fitting)))


def _colleague(cells: Cells, row: int, record: Mapping[str, str], words: Words) -> Receiver:
    """One colleague; places and load are below zero where nothing is said."""
    fte, places, load = (
        cells.number(row, record, "fte"),
        cells.whole(row, record, "places"),
        cells.whole(row, record, "load"),
    )
    return Receiver(
        professional=words.staff.add(cells.text(row, record, "professional")),
        team=words.teams.add(cells.text(row, record, "team")),
        organisation=cells.text(row, record, "organisation"),
        fte=1.0 if fte is None else fte,
        places=UNKNOWN_PLACES if places is None else places,
        load=UNKNOWN_PLACES if load is None else load,
        competences=tuple(words.needs.add(each) for each in cells.names(row, record, "competences")),
        languages=tuple(words.languages.add(each) for each in cells.names(row, record, "languages")),
        laws=tuple(words.laws.add(each) for each in cells.names(row, record, "laws")),
        areas=tuple(words.areas.add(each) for each in cells.names(row, record, "areas")),
        from_day=cells.day(row, record, "from_day"),
        until_day=cells.day(row, record, "until_day"),
    )


def _loaded(one: Receiver, taken: Mapping[str, int]) -> Receiver:
    """A colleague with what they have now: as said, else as counted."""
    return replace(one, load=taken.get(one.professional, 0)) if one.load < 0 else one
