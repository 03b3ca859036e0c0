"""How far a division is from the best one at most: each goal beside its bound."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from bestendig.handover.case.arcs import Laid
from bestendig.handover.case.orders import ORDERS
from bestendig.handover.case.pairs import GOALS
from bestendig.handover.case.scene import Scene
from bestendig.handover.dividing.proofs import near
from bestendig.handover.flow.load import load_steps
from bestendig.handover.flow.network import Goals, exact_sum
from bestendig.handover.flow.proof import prove
from bestendig.handover.flow.stages import Solved
from bestendig.model.handover import Certificate, VariantName


@dataclass(frozen=True, slots=True)
class Bound:
    """Per goal what the best splittable division costs: in this order no whole one costs less."""

    costs: Mapping[str, Fraction]
    is_proven: bool


def bound_of(laid: Laid, goals: Goals, solved: Solved) -> Bound:
    """The bound of a flow that may split units, checked by its own prices."""
    costs = {goal.name: Fraction(exact_sum(goal.cost, solved.flow), laid.scale) for goal in goals}
    return Bound(costs, prove(laid.network, goals, solved.stages, solved.flow).is_optimal)


def compared(scene: Scene, variant: VariantName, chosen: Mapping[str, int], bound: Bound) -> Certificate:
    """The certificate of a division beside a bound."""
    costs = goal_costs(scene, chosen)
    names = [name for name in ORDERS[variant] if name in costs]
    ours, best = [costs[name] for name in names], [bound.costs[name] for name in names]
    return near(ours, best, names, len(scene.to_place), bound.is_proven)


def goal_costs(scene: Scene, chosen: Mapping[str, int]) -> dict[str, int]:
    """What a division costs in each goal, over all persons and the load of all receivers."""
    table = np.zeros(len(GOALS), np.int64)
    coming = np.zeros(len(scene.cast.receivers), np.int64)
    for person in scene.to_place:
        at = chosen[person.client]
        table += np.array(scene.pairs.no_place(person) if at < 0 else scene.pairs.costs(person, at))
        if at >= 0:
            coming[at] += person.weight
    _, holds, level = load_steps(scene.room.others, scene.room.places, coming)
    return dict(zip(GOALS, table.tolist(), strict=True)) | {"load": int((holds * level).sum())}
