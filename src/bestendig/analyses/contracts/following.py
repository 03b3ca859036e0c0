"""What follows on what among agreements: since when a chain goes on, and what comes after each."""

from collections.abc import Iterable, Mapping
from typing import Any

NEXT_WITHIN = 62
"""An agreement of the same organisation and law that begins so many days after one goes on with it."""
Rows = Mapping[int, Mapping[str, Any]]


def since(rows: Rows) -> dict[int, int]:
    """Of each agreement the first day of the first one in its chain; a chain that is a circle has none."""
    found = {number: _first(number, rows) for number in rows}
    return {number: day for number, day in found.items() if day is not None}


def _first(number: int, rows: Rows) -> int | None:
    """The earliest first day along the predecessors; None in a circle."""
    earliest, seen = rows[number]["first_day"], {number}
    while (before := rows[number]["predecessor_id"]) in rows:
        if before in seen:
            return None
        seen.add(before)
        number = before
        earliest = min(earliest, rows[number]["first_day"])
    return int(earliest)


def followers(rows: Rows) -> dict[int, tuple[int, ...]]:
    """Of each agreement what goes on with it: what names it, else what its organisation has next."""
    named: dict[int, list[int]] = {}
    by_body: dict[int, list[int]] = {}
    for number, row in rows.items():
        by_body.setdefault(row["organisation_id"], []).append(number)
        if row["predecessor_id"] in rows and row["predecessor_id"] != number:
            named.setdefault(row["predecessor_id"], []).append(number)
    found = {}
    for number, row in rows.items():
        beside = (each for each in by_body[row["organisation_id"]] if _is_next(rows[each], row))
        found[number] = _in_time(named.get(number) or beside, rows)
    return found


def _is_next(other: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Whether another agreement of the organisation goes on where this one ends."""
    last = row["last_day"]
    if last is None or other["law"] != row["law"]:
        return False
    begins, ends = other["first_day"], other["last_day"]
    return row["first_day"] < begins <= last + NEXT_WITHIN and (ends is None or ends > last)


def _in_time(numbers: Iterable[int], rows: Rows) -> tuple[int, ...]:
    """In order of the first day."""
    return tuple(sorted(numbers, key=lambda each: (rows[each]["first_day"], each)))
