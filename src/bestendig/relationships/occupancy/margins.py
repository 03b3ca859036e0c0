"""Cluster-robust 95 % intervals of years of help: people of one first face, of one organisation, go together.

The figure is a smooth function of moves and days per bin of age; its slopes in each of those are found by
changing them a little. Per cluster the influence is the slopes times its own moves and days (the
infinitesimal jackknife: the figure does not change when all counts double, so influences add up to nothing).
"""

from collections.abc import Mapping

import numpy as np

from bestendig.model.result import Interval
from bestendig.relationships.durations.bins import last_steps, lengths
from bestendig.relationships.durations.counting import ALL
from bestendig.relationships.durations.margins import ONE_CLUSTER, ONE_EVENT, half_widths, interval
from bestendig.relationships.durations.tally import Real, Whole
from bestendig.relationships.occupancy.chances import occupancy, passage
from bestendig.relationships.occupancy.counting import MOVES, STATES
from bestendig.relationships.occupancy.tally import HelpTally

NONE = len(STATES)
_FROM = [STATES.index(name.split("_")[0]) for name in MOVES]
_TO = [(*STATES, "none").index(name.split("_")[1]) for name in MOVES]
POLICY = STATES.index("policy")
"""Which state the interval of each kind of clusters is about: the first face, or another after policy."""


def intervals(
    counted: HelpTally, horizon: int, start: int, same_face: float, other: Mapping[str, float]
) -> Mapping[str, Interval]:
    """Per kind of clusters the interval: of the years with the same face, and of those after policy."""
    found = {}
    for name, spread in counted.spreads.items():
        if name != ALL and name not in other:
            continue
        state = 0 if name == ALL else POLICY
        slopes = _slopes(*_counts(spread.totals[0]), state, start) * horizon / 12
        half = float(half_widths(slopes[None], spread)[0])
        value = same_face if name == ALL else other[name]
        note = ONE_CLUSTER if name == ALL else ONE_EVENT
        found[name] = interval(value, half, int(spread.n_clusters[0]), horizon / 12, note)
    return found


def _counts(totals: Whole) -> tuple[Real, Real]:
    """Moves (as in MOVES) and days per state, per bin of age, of all clusters together."""
    each = totals.reshape(len(MOVES) + len(STATES), -1).astype(np.float64)
    return each[: len(MOVES)], each[len(MOVES) :]


def _rate(moves: Real, days: Real) -> Real:
    """The matrices of rates per day of counts (last axis); further axes in front are kept."""
    each = np.divide(moves, days[_FROM], out=np.zeros(moves.shape), where=days[_FROM] > 0)
    found = np.zeros((*moves.shape[1:], NONE + 1, NONE + 1))
    for place, (start, end) in enumerate(zip(_FROM, _TO, strict=True)):
        found[..., start, end] += each[place]
        found[..., start, start] -= each[place]
    return found


def _slopes(moves: Real, days: Real, state: int, begins: int) -> Real:
    """How the share of help in `state` changes with each move and each day, as a cluster counts them."""
    length = lengths(moves.shape[1]).astype(np.float64)
    moves = np.where(last_steps(moves.shape[1]) <= begins, 0, moves)
    rate = _rate(moves, days)
    chances, times = occupancy(rate, length)
    rewards = np.zeros((NONE + 1, 2))
    rewards[state, 0], rewards[:NONE, 1] = 1.0, 1.0
    value = _to_come(rate, length, rewards)
    start = np.concatenate([[np.eye(NONE + 1)[0]], chances[:-1]])
    total = times.sum(axis=0) @ rewards
    share = total[0] / total[1]
    by_rate = _by_rate(rate, length, start, value, rewards)
    by_rate = (by_rate[..., 0] - share * by_rate[..., 1]) / total[1]
    by_rate[:, last_steps(moves.shape[1]) <= begins] = 0
    known = np.where(days > 0, days, np.inf)
    by_move = by_rate / known[_FROM]
    by_day = np.zeros(days.shape)
    np.add.at(by_day, _FROM, -by_rate * moves / known[_FROM] ** 2)
    return np.concatenate([by_move.ravel(), by_day.ravel()])


def _to_come(rate: Real, length: Real, rewards: Real) -> Real:
    """Per bin what is still to come after it, from each state."""
    move, stay = passage(rate, length)
    found = np.zeros((len(rate), *rewards.shape))
    for each in range(len(rate) - 1, 0, -1):
        found[each - 1] = stay[each] @ rewards + move[each] @ found[each]
    return found


def _by_rate(rate: Real, length: Real, start: Real, value: Real, rewards: Real) -> Real:
    """Slopes of both totals in the rate of each kind of move in each bin, by a small change."""
    step = 1e-7
    found = np.zeros((len(MOVES), len(rate), rewards.shape[1]))
    for place, (here, there) in enumerate(zip(_FROM, _TO, strict=True)):
        ends = []
        for sign in (1, -1):
            changed = rate.copy()
            changed[:, here, there] += sign * step
            changed[:, here, here] -= sign * step
            move, stay = passage(changed, length)
            ends.append(np.einsum("qi,qij->qj", start, stay @ rewards + move @ value))
        found[place] = (ends[0] - ends[1]) / (2 * step)
    return found
