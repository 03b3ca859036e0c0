"""From fetched counts to events, in the order of time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.relationships.links.counting import KEYS

Fetched = nw.DataFrame[Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its kind, through what it reached relationships, whose it was, and what stands behind it.

    `day` is a day number, for departures the year. `n_people` professionals left, the one with most
    relationships has `largest_share` of them; both are only there for departures.
    """

    kind: str
    through: str
    body: int
    day: int
    n_relationships: int
    n_clients: int
    n_sure: int
    n_people: int | None = None
    largest_share: float | None = None


def events(fetched: Mapping[str, Fetched]) -> tuple[Event, ...]:
    """All events; public ones with a day first, then departures per year."""
    leavers = {_key(row): row for row in fetched["leavers"].rows(named=True)}

    def all_of(name: str) -> list[Event]:
        rows = fetched[name].rows(named=True)
        return sorted((_event(row, leavers.get(_key(row))) for row in rows), key=_in_time)

    return tuple([*sorted([*all_of("agreed"), *all_of("teams")], key=_in_time), *all_of("departures")])


def _key(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """What tells one event from another."""
    return tuple(row[name] for name in KEYS)


def _in_time(event: Event) -> tuple[int, str, str, int]:
    """The order of time, then by name."""
    return event.day, event.kind, event.through, event.body


def _event(row: Mapping[str, Any], leavers: Mapping[str, Any] | None) -> Event:
    """One row as an event."""
    return Event(
        row["kind"],
        row["through"],
        row["body"],
        row["day"],
        row["n_relationships"],
        row["n_clients"],
        row["n_sure"],
        leavers["n_people"] if leavers else None,
        leavers["largest"] / leavers["n"] if leavers else None,
    )
