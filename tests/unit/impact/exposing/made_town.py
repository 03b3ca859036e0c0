"""A made-up town and its tables on an engine, as they are and as they really stopped on an earlier day."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from bestendig.impact.exposing import known_on
from bestendig.model.course import CourseRequest
from bestendig.relationships import find, why_ended
from bestendig.store import Engine, open_engine
from bestendig.synthetic.complete import Complete, complete_tables

SEED, SIZE = 8303, 6_000
THEN = 18_261
"""31 December 2019, when the contracts that were tendered in 2020 still ran."""
REQUEST = CourseRequest()


@cache
def town() -> Complete:
    """The registers of a small town."""
    return complete_tables(SEED, SIZE)


@cache
def engine() -> Engine:
    """One engine for all tests of the town."""
    return open_engine("duckdb")


@cache
def tables() -> dict[str, Any]:
    """All tables of the town."""
    return {name: engine().take(table) for name, table in town().tables.items()}


@dataclass(frozen=True)
class Look:
    """Tables and the relationships found in them up to a day."""

    tables: dict[str, Any]
    rows: Any

    @classmethod
    def at(cls, held: dict[str, Any], day: int) -> "Look":
        """What is found with that day as the last one."""
        found = engine().keep(find(held, REQUEST, day))
        return cls(held, engine().keep(why_ended(found, held, REQUEST, day, engine().keep)))


@cache
def look(day: int) -> Look:
    """What was known on a day, and the relationships found in it; one for all tests."""
    return Look.at(known_on(tables(), day), day)


def fetched(frame: Any) -> list[dict[str, Any]]:
    """The rows, in one order."""
    rows = engine().fetch(frame).rows(named=True)
    return sorted(rows, key=lambda row: [(value is not None, value) for value in row.values()])


def stopped(name: str, day: int) -> list[dict[str, Any]]:
    """The rows of a table if the register had stopped on a day, cut row by row."""
    return [cut for row in town().tables[name].to_pylist() if (cut := _cut(name, row, day)) is not None]


def _cut(name: str, row: dict[str, Any], day: int) -> dict[str, Any] | None:
    """One row as it stood in the register on the day; None when it did not."""
    begun = row.get("day" if name == "contacts" else "first_day")
    if name in ("organisations", "council_terms"):
        return row
    if begun is not None and begun > day:
        return None
    agreed = name == "contracts"
    cut = dict(row)
    for end in () if agreed else ("last_day", "left_on", "died_on"):
        if end in row and (row[end] is None or row[end] > day):
            cut[end] = None
            if "end_reason" in row:
                cut["end_reason"] = None
    if cut.get("turned_18_in") and cut["turned_18_in"] > "2019-12":
        cut["turned_18_in"] = None
    return cut
