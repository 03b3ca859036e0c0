"""Years of help as a row: moves between states and time in them per month of age, and how clusters differ."""

from collections.abc import Iterator, Mapping

import numpy as np

from bestendig.model.causes import LEVELS
from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.bins import n_bins
from bestendig.relationships.durations.tally import Whole
from bestendig.relationships.occupancy.counting import CLUSTERS, MOVES, STATES
from bestendig.relationships.occupancy.tally import HelpTally
from bestendig.relationships.vectors.steps import (
    Source,
    flat,
    rests_on_from,
    rests_on_into,
    spread_from,
    spread_into,
)

NAMES = tuple(sorted(LEVELS))
N_STATES, N_TARGETS = len(NAMES) + 1, 2 * len(NAMES) + 1


def staying_into(counted: HelpTally, request: CourseRequest) -> Iterator[int]:
    """A tally of help by level as whole numbers in a fixed order; what came after the horizon is one step."""
    states, targets = _places(counted.names)
    n_steps = counted.units.shape[-1]
    moves = np.zeros((N_STATES, N_TARGETS, n_steps), dtype=np.int64)
    moves[np.ix_(states, targets, range(n_steps))] = counted.moves
    units = np.zeros((N_STATES, n_steps), dtype=np.int64)
    units[states] = counted.units
    yield from flat(_cut(moves, request.horizon), N_STATES, N_TARGETS, request.horizon + 1)
    yield from flat(_cut(units, request.horizon), N_STATES, request.horizon + 1)
    yield counted.n_seen_at_start
    yield from rests_on_into(counted.rests_on)
    for clients in (counted.n_switched, counted.n_stopped):
        yield from (clients.get(name, 0) for name in NAMES)
    for level in CLUSTERS:
        yield from spread_into(counted.spreads.get(level), _width(request))


def staying_from(source: Source, request: CourseRequest) -> HelpTally:
    """The tally of added rows: levels that nobody met are left out again."""
    moves = source.array(N_STATES, N_TARGETS, request.horizon + 1)
    units = source.array(N_STATES, request.horizon + 1)
    n_seen_at_start = source.take(1)[0]
    rests_on = rests_on_from(source)
    switched, stopped = _clients(source), _clients(source)
    names = tuple(
        name
        for place, name in enumerate(NAMES)
        if units[place + 1].any()
        or moves[:, [place + 1, place + 1 + len(NAMES)]].any()
        or name in switched
        or name in stopped
    )
    states, targets = _places(names)
    return HelpTally(
        names=names,
        moves=moves[np.ix_(states, targets, range(moves.shape[-1]))],
        units=units[states],
        n_seen_at_start=n_seen_at_start,
        rests_on=rests_on,
        n_switched=switched,
        n_stopped=stopped,
        spreads={level: spread_from(source, _width(request)) for level in CLUSTERS},
    )


def _places(names: tuple[str, ...]) -> tuple[list[int], list[int]]:
    """Where the states and the targets of a tally stand among all."""
    own = [NAMES.index(name) + 1 for name in names]
    return [0, *own], [0, *own, *(len(NAMES) + place for place in own)]


def _cut(counts: Whole, horizon: int) -> Whole:
    """The steps up to the horizon, and one with all that came after."""
    after = counts[..., horizon:].sum(axis=-1, keepdims=True)
    upto = counts[..., :horizon]
    room = np.zeros((*counts.shape[:-1], horizon - upto.shape[-1]), dtype=np.int64)
    return np.concatenate([upto, room, after], axis=-1)


def _clients(source: Source) -> Mapping[str, int]:
    """Clients by level, those that occur."""
    counted = zip(NAMES, source.take(len(NAMES)), strict=True)
    return {name: n for name, n in counted if n}


def _width(request: CourseRequest) -> int:
    """How many counts each cluster has: per bin of age every move and the days in each state."""
    return n_bins(request.horizon) * (len(MOVES) + len(STATES))
