"""The proof beside a plan: per stage its cost and a bound that no plan can go below. No solver enters."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bestendig.handover.flow.face import Face, narrowed, whole
from bestendig.handover.flow.network import Goals, Ints, Network, exact_sum
from bestendig.handover.flow.potentials import left_over
from bestendig.handover.flow.stages import Stage
from bestendig.handover.flow.weights import weighed


@dataclass(frozen=True, slots=True)
class Proved:
    """Per stage the cost of the plan and the bound; it is the best plan where all are equal."""

    costs: tuple[int, ...]
    bounds: tuple[int, ...]
    n_goals: tuple[int, ...]
    is_whole: bool
    """Whether the stages go down to the last goal, or to where nothing is left to decide."""

    @property
    def is_optimal(self) -> bool:
        """Whether no plan is better in the order of goals."""
        return self.is_whole and self.costs == self.bounds


def prove(network: Network, goals: Goals, stages: Sequence[Stage], flow: Ints) -> Proved:
    """Hold any flow, also one made by hand, against the bound of each stage.

    Any prices give a bound that holds; the right ones give one that the best plan reaches.
    """
    face, left = whole(network), list(goals)
    costs, bounds, counts = list[int](), list[int](), list[int]()
    for stage in stages:
        part = weighed(face, left, stage.n_counted)
        far = np.zeros(len(face.supply), np.int64) if stage.far is None else stage.far
        over = left_over(face, part.cost, far)
        costs.append(exact_sum(part.cost, flow[face.arcs]))
        bounds.append(_bound(face, over, far))
        counts.append(part.n_goals)
        face, left = narrowed(face, over), left[part.n_goals :]
        if costs[-1] != bounds[-1]:
            break
    return Proved(tuple(costs), tuple(bounds), tuple(counts), not left or not len(face.arcs))


def _bound(face: Face, over: Ints, far: Ints) -> int:
    """Below this no flow can go: what the prices ask of everybody, less what full arcs save."""
    saves = over < 0
    return exact_sum(over[saves], face.capacity[saves]) - exact_sum(far, face.supply)
