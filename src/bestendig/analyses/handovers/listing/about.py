"""What the sheet Over says of the handover itself; a list without it is asked the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.listing.cells import DUTCH_DAYS, NO_DAY, ZONE
from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.settings import LINES, OCCASION_WORDS, OTHER_WORDS, VALUE, WHAT
from bestendig.analyses.handovers.listing.tables import Table
from bestendig.language import Text
from bestendig.model.handover import OCCASIONS, HandoverSettings, Occasion
from bestendig.model.period import day_of
from bestendig.sources.guessing.words import plain
from bestendig.sources.reading.moments import read_days
from bestendig.sources.reading.numbers import read_boolean, read_number

MOST_DAYS = 3650
NUMBERS = {"reserve": 0.9, "half_life": MOST_DAYS, "known_from": 100.0, "quiet_days": MOST_DAYS}
"""Settings with their highest value; the lowest is 0."""


@dataclass
class About:
    """What a list says of its handover."""

    ask: Ask = field(default_factory=Ask)
    settings: dict[str, float | int | bool] = field(default_factory=dict)
    data_version: str = ""

    def settings_for(self, ask: Ask) -> HandoverSettings:
        """What the search assumes; what is asked now goes before what the list says."""
        told = HandoverSettings(**self.settings)  # type: ignore[arg-type]  # each read as its kind
        return told if ask.reserve is None else replace(told, reserve=ask.reserve)


def read_about(tables: tuple[Table, ...], faults: Faults) -> About:
    """The sheet Over, empty where there is none."""
    about = About()
    for table in tables:
        if table.kind == "about":
            for row, cells in table.rows:
                _line(about, table, row, _cells(cells), faults)
    return about


def merged(ask: Ask, told: Ask) -> Ask:
    """What is asked now, with the rest from the list."""
    if ask.occasion is None:
        ask = replace(ask, occasion=told.occasion, subject=told.subject)
    return replace(
        ask,
        from_day=ask.from_day or told.from_day,
        recorded_by=ask.recorded_by or told.recorded_by,
        recorded_on=ask.recorded_on or told.recorded_on,
    )


def _cells(cells: Mapping[str, str]) -> tuple[str, str]:
    """What a line is about, and its value."""
    named = {plain(header): " ".join(cell.split()) for header, cell in cells.items()}
    what = named.get(plain(WHAT.nl)) or named.get(plain(WHAT.en)) or ""
    value = named.get(plain(VALUE.nl)) or named.get(plain(VALUE.en)) or ""
    return what, value


def _line(about: About, table: Table, row: int, cells: tuple[str, str], faults: Faults) -> None:
    """One line of the sheet taken in."""
    name, value = _key(cells[0]), cells[1]
    if not name or not value:
        return
    ask = about.ask
    if name in ("from_day", "recorded_on"):
        day = _day(value)
        if day is None:
            faults.add(table.name, row, cells[0], NO_DAY)
        about.ask = replace(ask, **{name: day})  # type: ignore[arg-type]  # both are days
    elif name == "occasion":
        about.ask = replace(ask, occasion=_occasion(value) or ask.occasion)
    elif name == "subject":
        about.ask = replace(ask, occasion=ask.occasion or "leaving", subject=(value,))
    elif name == "recorded_by":
        about.ask = replace(ask, recorded_by=value)
    elif name == "data_version":
        about.data_version = value
    else:
        _setting(about, table, row, name, cells, faults)


def _setting(about: About, table: Table, row: int, name: str, cells: tuple[str, str], faults: Faults) -> None:
    """One assumption of the search."""
    if name == "households_together":
        is_so, fault = read_boolean(cells[1])
        found: float | int | bool | None = is_so
    else:
        number, fault = read_number(cells[1], "," if "," in cells[1] else ".")
        is_right = number is not None and 0 <= number <= NUMBERS[name]
        found = number if is_right else None
        if number is not None and name in ("half_life", "quiet_days"):
            found = max(int(number), int(name == "half_life")) if is_right else None
    if fault or found is None:
        faults.add(table.name, row, cells[0], Text(nl="dit kan niet.", en="this cannot be."))
        return
    about.settings[name] = found


def _key(written: str) -> str:
    """What a line is about."""
    said = plain(written)
    for name, text in LINES.items():
        if said in (plain(text.nl), plain(text.en), *map(plain, OTHER_WORDS.get(name, ()))):
            return name
    return ""


def _occasion(written: str) -> Occasion | None:
    """The occasion of these words."""
    said = plain(written)
    for occasion in OCCASIONS:
        text = OCCASION_WORDS[occasion]
        if said in (plain(text.nl), plain(text.en), plain(occasion)):
            return occasion
    return None


def _day(written: str) -> date | None:
    """A day, None when it cannot be read."""
    number, _ = read_days([written], DUTCH_DAYS, ZONE)[0]
    return None if number is None else day_of(number)
