"""Over which days the twins look at a register, and what follows on what."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from tests.reference.world import World, number

from bestendig.model.period import day_number, day_of
from bestendig.model.request import Request

Row = TypeVar("Row")
Span = tuple[tuple[int, ...], int, int]
NEVER = 10**9
FURTHEST, MERGERS = 32, 4


def spans(request: Request, rows: Iterable[Any]) -> list[Span]:
    """The year (when asked), first and last day of each stretch that is looked at."""
    first_days = [each.first_day for each in rows]
    if not first_days:
        return []
    period = request.period
    if "year" not in request.by:
        last = max(first_days)
        return [((), last - 364, last) if period is None else ((), period.first_number, period.last_number)]
    begin = min(first_days) if period is None else period.first_number
    end = max(first_days) if period is None else period.last_number
    found = []
    for year in range(day_of(begin).year, day_of(end).year + 1):
        low, high = number(f"{year}-01-01"), number(f"{year}-12-31")
        if period is not None:
            low, high = max(low, begin), min(high, end)
        found.append(((year,), low, high))
    return found


def last_of(row: Any) -> int:
    """The last day, an open end being never."""
    return NEVER if row.last_day is None else row.last_day


def ran(row: Any, day: int) -> bool:
    """Whether a row ran on a day."""
    return row.first_day <= day <= last_of(row)


def a_year_before(day: int) -> int:
    """The day before the same date a year earlier."""
    after = day_of(day + 1)
    first = day_number(date(after.year - 1, after.month, 1))
    return first + after.day - 2


def whole_months(days: int) -> int:
    """Whole months in a number of days."""
    return (days + 1) * 4800 // 146097


def root(start: int, links: Mapping[int, int | None], furthest: int = FURTHEST) -> int | None:
    """Where a chain ends; None when it runs in a circle or is too long."""
    here = start
    for _ in range(furthest + 1):
        further = links.get(here)
        if further is None:
            return here
        here = further
    return None


def of_body(world: World, rows: Iterable[Row]) -> list[Row]:
    """Rows with merged organisations written as the one they went into."""
    into = {body: root(body, world.mergers, MERGERS) for body in world.bodies}
    return [
        replace(row, organisation=into[row.organisation] or row.organisation)  # type: ignore[attr-defined,type-var]
        for row in rows
    ]


def of_law(rows: Iterable[Row], request: Request) -> list[Row]:
    """Rows of the law asked for."""
    return [row for row in rows if request.law in (None, row.law)]  # type: ignore[attr-defined]


def each_of(found: Iterable[Row], key: Callable[[Row], Any]) -> dict[Any, list[Row]]:
    """Rows by a key."""
    groups: dict[Any, list[Row]] = {}
    for row in found:
        groups.setdefault(key(row), []).append(row)
    return groups
