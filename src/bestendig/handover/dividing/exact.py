"""The best division of a small case with households or weights: whole-number programmes, goal by goal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from bestendig.handover.case.orders import ORDERS
from bestendig.handover.case.scene import Scene
from bestendig.handover.dividing.found import Found
from bestendig.handover.dividing.programme import Programme, programme
from bestendig.handover.dividing.proofs import together
from bestendig.handover.flow.network import Ints
from bestendig.model.handover import VariantName
from bestendig.model.progress import Progress

MOST = 100_000
"""Goals are solved together as long as their weights stay below this: the solver reckons with fractions."""
NODES = 5_000
"""The search stops after so many branches, not after some time: the same input gives the same answer."""
NEAR = 0.5
SLACK = 1e-2
"""Costs are whole numbers: a bound this little below one is that one."""


@dataclass(frozen=True, slots=True)
class Solved:
    """The variables, and the bound below which the goals together cannot go."""

    values: Ints
    cost: int
    bound: int


def exactly(
    scene: Scene, variant: VariantName, progress: Progress, known: Mapping[str, int] | None = None
) -> Found:
    """The best division in the order of goals; the certificate tells when the search had to stop early.

    `known` gives goals of which the best value is known already. Ties are not searched: the programme does
    not depend on the order of rows, and so its answer does not either.
    """
    model = programme(scene)
    settled = dict(known or {})
    left = [name for name in ORDERS[variant] if name not in (*settled, "tie") and model.goals[name].any()]
    costs, bounds, values = list[int](), list[int](), np.zeros(len(model.upper), np.int64)
    n_goals = len(left)
    while left:
        progress.step("goals", 1 - len(left) / n_goals)
        names = _fitting(model, left)
        found = _solved(model, names, settled)
        values, left = found.values, left[len(names) :]
        costs.append(found.cost)
        bounds.append(found.bound)
        settled |= {name: int(model.goals[name] @ values) for name in names}
    chosen = _chosen(model, values)
    best = tuple(settled[name] for name in known or ())
    return Found(chosen, together((*best, *costs), (*best, *bounds)))


def _fitting(model: Programme, left: Sequence[str]) -> list[str]:
    """The next goals that fit together."""
    names, product = [left[0]], 1
    for name in left[1:]:
        product *= 1 + model.reach[name]
        if product * max(int(model.goals[left[0]].max()), 1) > MOST:
            break
        names.append(name)
    return names


def _solved(model: Programme, names: Sequence[str], settled: dict[str, int]) -> Solved:
    """The best for these goals, with those before at the value they have."""
    cost = np.zeros(len(model.upper), np.int64)
    for name in names:
        cost = cost * (1 + model.reach[name]) + model.goals[name]
    low, high = model.rules.bounds()
    limits = [LinearConstraint(model.rules.matrix(), low, high)]
    limits += [
        LinearConstraint(model.goals[name][None, :], -np.inf, value + NEAR) for name, value in settled.items()
    ]
    options = {"mip_rel_gap": 0.0, "node_limit": NODES}
    answer = milp(
        cost,
        integrality=np.ones(len(cost)),
        bounds=Bounds(0, model.upper),
        constraints=limits,
        options=options,
    )
    if answer.x is None:
        raise RuntimeError(f"the programme ended with {answer.status}: everybody may stay without a place")
    values = np.rint(answer.x).astype(np.int64)
    reached = int(cost @ values)
    bound = min(int(np.ceil(answer.mip_dual_bound - SLACK)), reached)
    return Solved(values, reached, bound)


def _chosen(model: Programme, values: Ints) -> dict[str, int]:
    """Per client the receiver."""
    taken = zip(model.columns.choices, values, strict=False)
    return {person.client: choice.receiver for choice, is_so in taken if is_so for person in choice.members}
