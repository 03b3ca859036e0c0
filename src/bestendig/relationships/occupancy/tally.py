"""Counts of help per month of age in whole numbers: all that years of help need, and they add up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import narwhals.stable.v2 as nw
import numpy as np

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.bins import lengths, n_bins
from bestendig.relationships.durations.spreading import added_up, spread_of
from bestendig.relationships.durations.steps import MONTHS
from bestendig.relationships.durations.tally import RestsOn, Spread, Whole
from bestendig.relationships.durations.tallying import rests_on
from bestendig.relationships.occupancy.counting import MOVES, STATES
from bestendig.relationships.occupancy.spells import NONE, OTHER, SAME

Fetched = nw.DataFrame[Any]


@dataclass(frozen=True, slots=True)
class HelpTally:
    """Counts of help: states are the first face ("") and another face by `names`; ends are by `names` too.

    `moves` per state, target and step: targets are the states, then the ends. `units` is the time in each
    state per step. `entered` is how many came under observation with the first face in the first step.
    `n_switched`, `n_stopped` are clients.
    """

    names: tuple[str, ...]
    moves: Whole
    units: Whole
    n_seen_at_start: int
    rests_on: RestsOn
    n_switched: Mapping[str, int]
    n_stopped: Mapping[str, int]
    spreads: Mapping[str, Spread] = field(default_factory=dict)

    def __add__(self, other: "HelpTally") -> "HelpTally":
        """The tally of both together; clients and professionals of two vaults are never the same ones."""
        names = tuple(sorted({*self.names, *other.names}))
        n_steps = max(self.units.shape[-1], other.units.shape[-1])
        one, two = self._laid_out(names, n_steps), other._laid_out(names, n_steps)
        return HelpTally(
            names,
            one.moves + two.moves,
            one.units + two.units,
            self.n_seen_at_start + other.n_seen_at_start,
            self.rests_on + other.rests_on,
            _both(self.n_switched, other.n_switched),
            _both(self.n_stopped, other.n_stopped),
            {name: spread + other.spreads[name] for name, spread in self.spreads.items()},
        )

    def _laid_out(self, names: tuple[str, ...], n_steps: int) -> "HelpTally":
        """The same counts with room for more names and steps."""
        own = [names.index(name) + 1 for name in self.names]
        states = [0, *own]
        targets = [*states, *(len(names) + place for place in own)]
        moves = np.zeros((len(names) + 1, 2 * len(names) + 1, n_steps), dtype=np.int64)
        units = np.zeros((len(names) + 1, n_steps), dtype=np.int64)
        here = range(self.units.shape[-1])
        moves[np.ix_(states, targets, here)] = self.moves
        units[np.ix_(states, here)] = self.units
        return HelpTally(
            names, moves, units, self.n_seen_at_start, self.rests_on, self.n_switched, self.n_stopped,
            self.spreads,
        )  # fmt: skip


def tally(fetched: Mapping[str, Fetched], request: CourseRequest) -> HelpTally:
    """The tally of the fetched tables of `count`, in whole numbers."""
    moves, entries = fetched["moves"], fetched["entries"]
    names = tuple(sorted({*_texts(moves, "of"), *_texts(moves, "how"), *_texts(entries, "of")} - {""}))
    n_steps = max([1, *(int(frame.get_column("step").max() or 1) for frame in (moves, entries))])
    return HelpTally(
        names=names,
        moves=_moves(moves, names, n_steps),
        units=_units(moves, entries, names, n_steps),
        n_seen_at_start=_seen_at_start(entries),
        rests_on=rests_on(fetched),
        n_switched=_clients(fetched["switched"]),
        n_stopped=_clients(fetched["stopped"]),
        spreads={
            name.removeprefix("clusters."): _spread(frame, request.horizon)
            for name, frame in fetched.items()
            if name.startswith("clusters.")
        },
    )


def _both(one: Mapping[str, int], other: Mapping[str, int]) -> Mapping[str, int]:
    """The sums per name."""
    return {name: one.get(name, 0) + other.get(name, 0) for name in sorted({*one, *other})}


def _texts(frame: Fetched, name: str) -> list[str]:
    """A column of texts."""
    found: list[str] = frame.get_column(name).to_list()
    return found


def _numbers(frame: Fetched, name: str) -> Whole:
    """A column of whole numbers."""
    return np.asarray(frame.get_column(name).to_numpy(), dtype=np.int64)


def _states(frame: Fetched, names: tuple[str, ...]) -> Whole:
    """Per row the place of its state."""
    pairs = zip(_texts(frame, "state"), _texts(frame, "of"), strict=True)
    places = [names.index(of) + 1 if state == OTHER else 0 for state, of in pairs]
    return np.array(places, dtype=np.int64)


def _moves(frame: Fetched, names: tuple[str, ...], n_steps: int) -> Whole:
    """Moves per state, target and step; where follow-up ended is no move."""
    found = np.zeros((len(names) + 1, 2 * len(names) + 1, n_steps), dtype=np.int64)
    shift = {SAME: 0, OTHER: 1, NONE: 1 + len(names)}
    pairs = list(zip(_texts(frame, "to"), _texts(frame, "how"), strict=True))
    is_move = np.array([to in shift for to, _ in pairs], dtype=bool)
    targets = [shift[to] + (names.index(how) if how else 0) for to, how in pairs if to in shift]
    at = (_states(frame, names)[is_move], np.array(targets, dtype=np.int64))
    np.add.at(found, (*at, _numbers(frame, "step")[is_move] - 1), _numbers(frame, "n")[is_move])
    return found


def _units(moves: Fetched, entries: Fetched, names: tuple[str, ...], n_steps: int) -> Whole:
    """The time in each state per step: whole steps for who is there, less what came before and after."""

    def added(frame: Fetched, name: str) -> Whole:
        """Sums per state and step."""
        found = np.zeros((len(names) + 1, n_steps), dtype=np.int64)
        np.add.at(found, (_states(frame, names), _numbers(frame, "step") - 1), _numbers(frame, name))
        return found

    gone = added(moves, "n")
    there = np.cumsum(added(entries, "n"), axis=1) - (np.cumsum(gone, axis=1) - gone)
    found: Whole = there * MONTHS.units - added(entries, "missed") - added(moves, "missed")
    return found


def _seen_at_start(entries: Fetched) -> int:
    """How many came under observation in the first month of help."""
    is_first = _numbers(entries, "step") == 1
    is_same = np.array([state == SAME for state in _texts(entries, "state")], dtype=bool)
    return int(_numbers(entries, "n")[is_first & is_same].sum())


def _clients(frame: Fetched) -> Mapping[str, int]:
    """Clients per how."""
    counted = zip(_texts(frame, "how"), frame.get_column("n_clients").to_list(), strict=True)
    return dict(sorted((how, int(n)) for how, n in counted))


def _spread(frame: Fetched, horizon: int) -> Spread:
    """Sums and products over clusters: per cluster each move per bin of age, then the days in each state."""
    clusters, own = np.unique(_numbers(frame, "cluster"), return_inverse=True)
    count = n_bins(horizon)

    def cell(name: str) -> Whole:
        """Sums per cluster and bin."""
        return added_up((own, _numbers(frame, "bin")), _numbers(frame, name), (len(clusters), count))

    parts = [*(cell(name) for name in MOVES), *(_days(cell, name, count) for name in STATES)]
    return spread_of(np.concatenate(parts, axis=1), np.zeros(len(clusters), dtype=np.int64), 1)


def _days(cell: Callable[[str], Whole], state: str, count: int) -> Whole:
    """Days in a state per cluster and bin: whole bins for who is there, and what came and went."""
    change = cell(f"n_{state}")
    before = np.cumsum(change, axis=1) - change
    found: Whole = before * lengths(count) + cell(f"days_{state}")
    return found
