"""Programmes as threads: what went on under another name is one thing with several names."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from bestendig.model.period import day_of
from bestendig.model.policies import Programme, Thread
from bestendig.store import Engine, Frame

COLUMNS = (
    "programme_id", "predecessor_id", "name", "first_day", "last_day", "planned_last_day", "funded_until",
    "kind", "origin", "theme", "end_reason",
)  # fmt: skip
DAYS = ("last_day", "planned_last_day", "funded_until")


def threads(engine: Engine, tables: Mapping[str, Frame], labels: Mapping[int, str]) -> tuple[Thread, ...]:
    """The threads, by theme and in order of time; none where there is no register of programmes."""
    if "programmes" not in tables:
        return ()
    rows = engine.fetch(tables["programmes"].select(*COLUMNS)).rows(named=True)
    known = {row["programme_id"]: row for row in rows if row["first_day"] is not None}
    found = [
        Thread(tuple(_programme(row, labels) for row in run), _after(run[0], known)) for run in _runs(known)
    ]
    return tuple(sorted(found, key=lambda each: (each.latest.theme, each.first_day, each.key)))


def _runs(known: Mapping[int, dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Each programme that follows on none, with what followed on it.

    The first follower goes on in the thread; another one begins a thread of its own, and so does one that
    would close a circle.
    """
    ordered = sorted(known.values(), key=lambda row: (row["first_day"], row["programme_id"]))
    follower: dict[int, int] = {}
    for row in ordered:
        up = row["predecessor_id"]
        if up in known and up != row["programme_id"] and _is_later(row, known[up]):
            follower.setdefault(up, row["programme_id"])
    behind = set(follower.values())
    for row in ordered:
        if row["programme_id"] not in behind:
            yield list(_run(row["programme_id"], follower, known))


def _is_later(row: dict[str, Any], before: dict[str, Any]) -> bool:
    """Whether a programme began after the one that it follows on; so no circle can close."""
    mine, other = ((each["first_day"], each["programme_id"]) for each in (row, before))
    return bool(mine > other)


def _run(
    at: int, follower: Mapping[int, int], known: Mapping[int, dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """A programme and, one after the other, those that went on with it."""
    yield known[at]
    while at in follower:
        at = follower[at]
        yield known[at]


def _after(row: dict[str, Any], known: Mapping[int, dict[str, Any]]) -> str:
    """The name of what a thread split off from; nothing where it began by itself or in a circle."""
    up, met = row["predecessor_id"], {row["programme_id"]}
    while up in known and up not in met:
        met.add(up)
        up = known[up]["predecessor_id"]
    is_circle = up in met
    return (
        str(known[row["predecessor_id"]]["name"]) if row["predecessor_id"] in known and not is_circle else ""
    )


def _programme(row: dict[str, Any], labels: Mapping[int, str]) -> Programme:
    """A row as a programme."""
    days = {name: day_of(row[name]) if row[name] is not None else None for name in DAYS}
    label = labels.get(row["programme_id"], str(row["programme_id"]))
    return Programme(
        key=hashlib.sha256(label.encode()).hexdigest()[:10],
        name=row["name"] or "",
        first_day=day_of(row["first_day"]),
        last_day=days["last_day"],
        planned_last_day=days["planned_last_day"],
        funded_until=days["funded_until"],
        kind=row["kind"] or "",
        origin=row["origin"] or "",
        theme=row["theme"] or "",
        end_reason=row["end_reason"] or "",
    )
