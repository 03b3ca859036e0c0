"""Single cells of a list read as what their column holds; what cannot be read becomes a fault."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches

from bestendig.analyses.handovers.listing.faults import Faults
from bestendig.analyses.handovers.listing.tables import Table
from bestendig.language import Text
from bestendig.model.handover import STATUS_WORDS, Status
from bestendig.model.period import day_of
from bestendig.sources.guessing.words import plain
from bestendig.sources.pseudonyms import person_number
from bestendig.sources.reading.moments import read_days
from bestendig.sources.reading.numbers import read_boolean, read_number
from bestendig.sources.reading.texts import folded

DUTCH_DAYS = ("%d-%m-%Y",)
ZONE = "Europe/Amsterdam"
STATUSES: dict[str, Status] = {
    **{plain(words): status for status, text in STATUS_WORDS.items() for words in (text.nl, text.en)},
    "nee": "not_spoken", "nog niet": "not_spoken", "niet gesproken": "not_spoken", "no": "not_spoken",
    "ja": "agreed", "ok": "agreed", "oke": "agreed", "eens": "agreed", "yes": "agreed",
    "anders": "wants_other", "niet akkoord": "wants_other", "oneens": "wants_other",
}  # fmt: skip
APART, OR_COMMAS = re.compile(r"[;|\n\r]+"), re.compile(r"[;|\n\r,]+")
INITIALS = re.compile(r",\s*\w\.?(\s*\w\.)*\s*$")
"""Jansen, S.: here a comma is part of the name."""
MOST = 100_000
"""No number in a list is larger."""


class Cells:
    """The cells of one table, by column."""

    def __init__(self, table: Table, faults: Faults) -> None:
        self.table, self._faults = table, faults
        self._days: dict[str, dict[int, date | None]] = {}
        self._separators: dict[str, re.Pattern[str]] = {}

    def text(self, row: int, cells: Mapping[str, str], column: str) -> str:
        """The words in a cell, blanks tidied."""
        return " ".join((cells.get(self.table.heading(column)) or "").split())

    def number_of(self, row: int, cells: Mapping[str, str], column: str) -> str:
        """The number of a person: 10023.0, as spreadsheets write it, is 10023."""
        return person_number(self.text(row, cells, column))

    def names(self, row: int, cells: Mapping[str, str], column: str) -> tuple[str, ...]:
        """Several names in one cell, with ; between them (or commas where no cell has a ;)."""
        raw = cells.get(self.table.heading(column)) or ""
        parts = (" ".join(part.split()) for part in self._separator(column).split(raw))
        return tuple(dict.fromkeys(part for part in parts if part))

    def yes_no(self, row: int, cells: Mapping[str, str], column: str) -> bool | None:
        """Ja or nee; None for an empty cell."""
        written = self.text(row, cells, column)
        if not written:
            return None
        found, fault = read_boolean(written)
        if fault:
            self.fault(row, column, Text(nl="schrijf ja of nee.", en="write yes or no."))
        return found

    def day(self, row: int, cells: Mapping[str, str], column: str) -> date | None:
        """A day, as a date or as written; None for an empty cell."""
        if column not in self._days:
            self._days[column] = self._read_days(column)
        return self._days[column].get(row)

    def whole(self, row: int, cells: Mapping[str, str], column: str) -> int | None:
        """A whole number from 0; None for an empty cell."""
        found = self.number(row, cells, column)
        if found is None:
            return None
        if found != int(found):
            self.fault(row, column, Text(nl="schrijf een heel getal.", en="write a whole number."))
        return int(found)

    def number(self, row: int, cells: Mapping[str, str], column: str) -> float | None:
        """A number from 0; None for an empty cell."""
        written = self.text(row, cells, column)
        if not written:
            return None
        found, fault = read_number(written, "," if "," in written else ".")
        if fault or found is None or not 0 <= found <= MOST:
            self.fault(row, column, Text(nl="schrijf een getal vanaf 0.", en="write a number from 0."))
            return None
        return found

    def status(self, row: int, cells: Mapping[str, str], column: str = "status") -> Status:
        """How far the talk with the resident is; an empty cell is not spoken yet."""
        written = plain(self.text(row, cells, column))
        if not written:
            return "not_spoken"
        if written not in STATUSES:
            nl, en = (" / ".join(text.into(lang) for text in STATUS_WORDS.values()) for lang in ("nl", "en"))
            self.fault(row, column, Text(nl=f"kies uit: {nl}.", en=f"choose from: {en}."))
        return STATUSES.get(written, "not_spoken")

    def fault(self, row: int, column: str, what: Text) -> None:
        """Write down what is wrong with a cell."""
        self._faults.add(self.table.name, row, self.table.heading(column), what)

    def remark(self, row: int, column: str, what: Text) -> None:
        """Write down what people should know of a cell."""
        self._faults.remark(self.table.name, row, self.table.heading(column), what)

    def _read_days(self, column: str) -> dict[int, date | None]:
        """The days of a whole column, read together: together they tell how days are written."""
        heading = self.table.heading(column)
        written = [(row, (cells.get(heading) or "").strip()) for row, cells in self.table.rows]
        found = read_days([text for _, text in written], DUTCH_DAYS, ZONE)
        for (row, _), (_, fault) in zip(written, found, strict=True):
            if fault:
                self.fault(row, column, NO_DAY)
        return {
            row: None if day is None else day_of(day)
            for (row, _), (day, _) in zip(written, found, strict=True)
        }

    def _separator(self, column: str) -> re.Pattern[str]:
        """What stands between names in this column: Jansen, S. is one name where others have a ;."""
        if column not in self._separators:
            heading = self.table.heading(column)
            values = [cells.get(heading) or "" for _, cells in self.table.rows]
            is_apart = any(APART.search(value.strip()) or INITIALS.search(value) for value in values)
            self._separators[column] = APART if is_apart else OR_COMMAS
        return self._separators[column]


NO_DAY = Text(
    nl="deze dag is niet te lezen. Schrijf 3-7-2026.", en="this day cannot be read. Write 2026-07-03."
)


class Spelled:
    """Words each in one spelling: whoever is written in two ways is one person."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._spelled: dict[str, str] = {}
        for word in words:
            self.add(word)

    def add(self, word: str) -> str:
        """The spelling of this word; the first one seen holds."""
        return self._spelled.setdefault(folded(word), word) if word else ""

    def known(self, word: str) -> str | None:
        """The spelling of a word that was seen before."""
        return self._spelled.get(folded(word))

    def near(self, word: str) -> str | None:
        """A word much like it that was seen before."""
        found = get_close_matches(folded(word), self._spelled, n=1, cutoff=0.8)
        return self._spelled[found[0]] if found else None

    @property
    def all(self) -> tuple[str, ...]:
        """Every word, in the order in which they were seen."""
        return tuple(self._spelled.values())
