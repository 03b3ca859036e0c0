"""From fetched count tables to a tally: groups in reading order, the whole first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import narwhals.stable.v2 as nw
import numpy as np

from bestendig.model.course import CourseRequest
from bestendig.model.result import Group
from bestendig.relationships.durations.counting import ALL
from bestendig.relationships.durations.rows import NOBODY, RUNNING
from bestendig.relationships.durations.spreading import added_up, each_of, spread
from bestendig.relationships.durations.steps import MONTHS
from bestendig.relationships.durations.tally import WHOLE, RestsOn, Tally, Whole

Fetched = nw.DataFrame[Any]
UNKNOWN = ""
"""How a team, organisation or law that is not known is written in a group."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where each group stands: 0 is the whole, the groups asked for come after it."""

    by: str | None
    values: tuple[Any, ...]

    def at(self, frame: Fetched) -> Whole:
        """Per row the place of its group."""
        values = frame.get_column("group").to_numpy()
        return np.searchsorted(np.array(self.values), values) + 1

    def and_whole(self, frame: Fetched) -> tuple[Whole, Whole]:
        """Each row for the whole and again for its group: row numbers and places."""
        rows = np.arange(len(frame), dtype=np.int64)
        whole = np.zeros(len(frame), dtype=np.int64)
        if self.by is None:
            return rows, whole
        return np.concatenate([rows, rows]), np.concatenate([whole, self.at(frame)])

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups as they stand in figures."""
        if self.by is None:
            return (WHOLE,)
        return (WHOLE, *(((self.by, _written(value)),) for value in self.values))


def tally(fetched: Mapping[str, Fetched], request: CourseRequest, by: str | None = None) -> Tally:
    """The tally of the fetched tables of `count`, in whole numbers; `by` is what groups are called."""
    places = groups_of(fetched, by or request.by)
    exits, entries = fetched["exits"], fetched["entries"]
    causes = tuple(sorted({*exits.get_column("cause").to_list()} - {RUNNING}))
    n_steps = max([1, *(int(frame.get_column("step").max() or 1) for frame in (exits, entries))])
    by_cause = _by_cause(exits, places, causes, n_steps)
    entered, came_days = (_by_step(entries, places, name, n_steps) for name in ("n", "days"))
    left_days = _by_step(exits.filter(nw.col("cause") == RUNNING), places, "days", n_steps)
    return Tally(
        groups=places.groups,
        causes=causes,
        entered=entered,
        missed_before=MONTHS.per_day * came_days - MONTHS.units * entered * np.arange(n_steps),
        ended=by_cause[:, 1:],
        running=by_cause[:, 0],
        missed_after=MONTHS.units * by_cause[:, 0] * np.arange(1, n_steps + 1) - MONTHS.per_day * left_days,
        rests_on=all_rest_on(fetched, places),
        spreads={
            name.removeprefix("clusters."): spread(
                frame,
                *places.and_whole(frame),
                len(places.groups),
                name != f"clusters.{ALL}",
                request.horizon,
            )
            for name, frame in fetched.items()
            if name.startswith("clusters.")
        },
    )


def places_of(fetched: Mapping[str, Fetched], request: CourseRequest) -> Places:
    """The groups that occur in any of the tables."""
    return groups_of(fetched, request.by)


def groups_of(fetched: Mapping[str, Fetched], by: str | None) -> Places:
    """The groups, called `by`, that occur in any of the tables."""
    if by is None:
        return Places(None, ())
    frames = [fetched[name] for name in ("exits", "apart", "secured") if name in fetched]
    values = {value for frame in frames for value in frame.get_column("group").to_list()}
    return Places(by, tuple(sorted(values)))


def _written(value: int | str) -> str:
    """A group's value as text, unknown as nothing."""
    return UNKNOWN if value == NOBODY else str(value)


def _numbers(frame: Fetched, name: str) -> Whole:
    """A column of whole numbers."""
    return np.asarray(frame.get_column(name).to_numpy(), dtype=np.int64)


def _by_step(frame: Fetched, places: Places, name: str, n_steps: int) -> Whole:
    """Sums per group and step."""
    rows, at = places.and_whole(frame)
    shape = (len(places.groups), n_steps)
    return added_up((at, _numbers(frame, "step")[rows] - 1), _numbers(frame, name)[rows], shape)


def _by_cause(exits: Fetched, places: Places, causes: tuple[str, ...], n_steps: int) -> Whole:
    """Sums per group, cause (still running first) and step."""
    numbers = {cause: place for place, cause in enumerate((RUNNING, *causes))}
    cause = np.array([numbers[each] for each in exits.get_column("cause").to_list()], dtype=np.int64)
    rows, at = places.and_whole(exits)
    shape = (len(places.groups), len(causes) + 1, n_steps)
    return added_up((at, cause[rows], _numbers(exits, "step")[rows] - 1), _numbers(exits, "n")[rows], shape)


def all_rest_on(fetched: Mapping[str, Fetched], places: Places) -> tuple[RestsOn, ...]:
    """Per group what it rests on."""
    n_groups = len(places.groups)
    found: dict[str, Whole] = {
        "n_clients": _clients(fetched, places),
        **{
            name: _added(fetched["apart"], places, column)
            for name, column in (("n_passing_faces", "n_passing"), ("n_unknown_start", "n_unknown_start"))
        },
        **{
            name: _added(fetched["people"], places, column)
            for name, column in (
                ("n_relationships", "n"), ("n_ended", "n_ended"), ("n_registered", "n_registered"),
            )
        },
    }  # fmt: skip
    for name in ("professional", "organisation"):
        distinct, largest = _largest(fetched["people"], places, f"{name}_id")
        found |= {f"n_{name}s": distinct, f"largest_{name}": largest}
    return tuple(
        RestsOn(**{name: int(values[group]) for name, values in found.items()}) for group in range(n_groups)
    )


def rests_on(fetched: Mapping[str, Fetched]) -> RestsOn:
    """What the whole rests on, from the tables `people`, `clients` and `apart`."""
    return all_rest_on(fetched, Places(None, ()))[0]


def _clients(fetched: Mapping[str, Fetched], places: Places) -> Whole:
    """Distinct clients per group; a client in two groups is one client of the whole."""
    found = np.zeros(len(places.groups), dtype=np.int64)
    whole = fetched["clients"] if places.by is None else fetched["clients.all"]
    found[0] = _numbers(whole, "n_clients").sum()
    if places.by is not None:
        found[places.at(fetched["clients"])] = _numbers(fetched["clients"], "n_clients")
    return found


def _added(frame: Fetched, places: Places, name: str) -> Whole:
    """Sums per group."""
    rows, at = places.and_whole(frame)
    return added_up((at,), _numbers(frame, name)[rows], (len(places.groups),))


def _largest(people: Fetched, places: Places, column: str) -> tuple[Whole, Whole]:
    """Per group how many people or bodies are known, and the relationships of the one with most."""
    distinct, largest = (np.zeros(len(places.groups), dtype=np.int64) for _ in range(2))
    rows, at = places.and_whole(people)
    who = _numbers(people, column)[rows]
    known = who != NOBODY
    group, own = each_of(at[known], who[known])
    sums = added_up((own,), _numbers(people, "n")[rows][known], (len(group),))
    np.add.at(distinct, group, 1)
    np.maximum.at(largest, group, sums)
    return distinct, largest
