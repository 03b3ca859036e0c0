"""Goals in strict order: solve as many as fit into whole numbers, keep the plans that are best, go on."""

from dataclasses import dataclass

import numpy as np

from bestendig.handover.flow.face import Face, narrowed, whole
from bestendig.handover.flow.network import Goals, Ints, Network
from bestendig.handover.flow.potentials import left_over, potentials
from bestendig.handover.flow.solver import TooLarge, cheapest
from bestendig.handover.flow.weights import Weighed, weighed
from bestendig.model.progress import Progress, Silent

ALL = 99
PATIENCE = 300
"""Rounds after which a first guess counts as not proven."""


@dataclass(frozen=True, slots=True)
class Stage:
    """So many goals were settled together; `far` are the prices that prove it (None: it was not proven)."""

    n_goals: int
    n_counted: int
    far: Ints | None


@dataclass(frozen=True, slots=True)
class Solved:
    """A flow in places per arc, and what proves that none is better."""

    flow: Ints
    stages: tuple[Stage, ...]


def solve(network: Network, goals: Goals, progress: Progress | None = None) -> Solved:
    """The flow that is best in the first goal, among those in the second, and so on."""
    face, stages, left = whole(network), list[Stage](), list(goals)
    flow, told = np.zeros(len(face.arcs), np.int64), progress or Silent()
    while left and len(face.arcs):
        told.step("goals", 1 - len(left) / len(goals))
        most, part, flow, far = _settled(face, left)
        stages.append(Stage(part.n_goals, most, far))
        left = left[part.n_goals :]
        if far is None or not left:
            break
        face = narrowed(face, left_over(face, part.cost, far))
        flow = np.zeros(len(face.arcs), np.int64)
    return Solved(_whole_flow(face, flow), tuple(stages))


def _settled(face: Face, goals: Goals) -> tuple[int, Weighed, Ints, Ints | None]:
    """The goals that were settled together, their best flow, and the prices that prove it.

    First with small weights; where the proof fails, with strict ones, for fewer goals where they must.
    """
    for most in (ALL, 3, 2, 1):
        part = weighed(face, goals, most)
        for cost in (part.guess, part.cost) if part.is_small else (part.guess,):
            flow = _tried(face, cost)
            far = None if flow is None else potentials(face, part.cost, flow, PATIENCE)
            if flow is not None and (far is not None or most == 1):
                return most, part, flow, far
    raise OverflowError("one goal alone does not fit into the solver's numbers")


def _tried(face: Face, cost: Ints) -> Ints | None:
    """The best flow for these costs; None where the solver overflows."""
    try:
        return cheapest(face, cost)
    except TooLarge:
        return None


def _whole_flow(face: Face, flow: Ints) -> Ints:
    """What was decided before and what flows on the open arcs."""
    total = face.flow.copy()
    total[face.arcs] += flow
    return total
