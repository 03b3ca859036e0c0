"""Where the column names stand and what the columns are called: shared by text files and workbooks."""

import re
from collections.abc import Sequence
from statistics import median

from bestendig.sources.formats.limits import MAX_COLUMNS
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally

DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
NUMBER = re.compile(r"[-+]?\d+([.,]\d+)*")


def find_header(rows: Sequence[Sequence[str]]) -> int:
    """The place in `rows` of the column names: the first row over half as full as the usual one."""
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    usual = median([count for count in filled if count] or [1])
    needed = max(min(2, usual), 0.6 * usual)
    return next((place for place, count in enumerate(filled) if count >= needed), 0)


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether a row that should hold column names holds a date, or numbers for half of its cells."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    has_date = any(DATE.fullmatch(cell.split(" ")[0].split("T")[0]) for cell in filled)
    n_numbers = sum(1 for cell in filled if NUMBER.fullmatch(cell))
    return has_date or 0 < len(filled) <= 2 * n_numbers


def name_columns(cells: Sequence[str], file: str, tally: Tally, line: int = 1) -> tuple[str, ...]:
    """A name for every column: tidied, never empty, never twice (also not when only capitals differ)."""
    if len(cells) > MAX_COLUMNS:
        raise refuse("too_many_columns", file, line, count=len(cells), limit=MAX_COLUMNS)
    names = Names()
    for number, cell in enumerate(cells, start=1):
        wanted = tidy(cell) or f"column_{number}"
        if names.take(wanted) != wanted:
            tally.add("duplicate_header", line)
    return names.all


def tidy(name: str) -> str:
    """A name on one line, without blanks around it or signs that cannot be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())


class Names:
    """Gives out names that differ from all earlier ones, whatever the capitals."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    @property
    def all(self) -> tuple[str, ...]:
        """The names given out, in order."""
        return tuple(self._given.values())

    def take(self, wanted: str) -> str:
        """`wanted` when it is free, otherwise with a number behind it."""
        name, number = wanted, 1
        while name.casefold() in self._given:
            number += 1
            name = f"{wanted}_{number}"
        self._given[name.casefold()] = name
        return name
