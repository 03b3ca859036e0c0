"""One number for as many goals as fit: so much more for a higher goal that no lower one can ever outweigh it.

Two plans differ by circles in which each hub occurs once. What a circle can change in a goal is therefore
bounded by the number of hubs, not by the number of persons: that is what makes the numbers small enough.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bestendig.handover.flow.face import Face
from bestendig.handover.flow.network import Goals, Ints

CEILING = 2**60
"""Strict costs stay below this, and so do those of the solver, which multiplies by the number of nodes."""
GUESS = 8
"""How many times the largest difference of a goal the one above it weighs, in a first guess."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The cost of each open arc over the first `n_goals` goals together.

    `cost` is strict. `guess` has small weights, with which a solver is several times faster; it nearly always
    finds a strictly best plan with them, and the proof by the strict costs tells whether it did.
    """

    n_goals: int
    cost: Ints
    guess: Ints
    is_small: bool
    """Whether the strict costs fit into the solver's numbers too."""


def weighed(face: Face, goals: Goals, most: int) -> Weighed:
    """As many of the goals as fit into whole numbers, at most `most` of those that matter here."""
    shape, n_arcs = _shape(face), len(face.arcs)
    total, guess = np.zeros(n_arcs, np.int64), np.zeros(n_arcs, np.int64)
    n_goals, n_counted, reach = 0, 0, 1
    for goal in goals:
        cost = _apart(shape, goal.cost[face.arcs].astype(np.int64))
        if cost.any():
            base = 1 + _reach(shape, cost)
            if n_counted and (reach * base > CEILING or n_counted == most):
                break
            total = total * base + cost
            guess = guess * min(base, GUESS * int(abs(cost).max())) + cost
            reach, n_counted = reach * base, n_counted + 1
        n_goals += 1
    return Weighed(n_goals, total, guess, reach * len(face.supply) < CEILING)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the open arcs of each person start, which arcs are the last step, how long a circle can be."""

    starts: Ints
    n_first: int
    is_step: npt.NDArray[np.bool_]
    n_persons: int
    n_hubs: int


def _shape(face: Face) -> _Shape:
    """The parts of the open arcs."""
    tail, head, network = face.tail, face.head, face.network
    n_first = int(np.searchsorted(face.arcs, network.n_from_persons))
    starts = np.flatnonzero(np.diff(tail[:n_first], prepend=-1))
    is_step = (head == network.end) & (tail >= network.n_persons)
    return _Shape(starts, n_first, is_step, len(starts), network.n_hubs)


def _apart(shape: _Shape, cost: Ints) -> Ints:
    """By how much the arcs of one person differ: what they share decides nothing."""
    if shape.n_first:
        lows = np.minimum.reduceat(cost[: shape.n_first], shape.starts)
        cost[: shape.n_first] -= np.repeat(lows, np.diff(shape.starts, append=shape.n_first))
    return cost


def _reach(shape: _Shape, cost: Ints) -> int:
    """The most that one circle can change: at each hub on the way, and in the two steps at the end."""
    between = cost[shape.n_first :][~shape.is_step[shape.n_first :]]
    hops = shape.n_hubs + 2 if between.any() else min(shape.n_hubs, shape.n_persons) + 2
    ways = max(int(cost[: shape.n_first].max(initial=0)), int(abs(between).max(initial=0)))
    return ways * hops + 2 * int(abs(cost[shape.is_step]).max(initial=0))
