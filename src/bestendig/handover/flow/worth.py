"""What one place more with a receiver would change: the shortest way through what would then move."""

import numpy as np

from bestendig.handover.flow.face import whole
from bestendig.handover.flow.network import Goals, Ints, Network
from bestendig.handover.flow.potentials import FAR, shortest, steps


def worth(network: Network, goals: Goals, flow: Ints) -> Ints:
    """Per receiver and goal, how much a place more would save. Goals must be the first ones that were solved.

    Nought where a receiver has room already, and everywhere when the flow is not the best one.
    """
    base = 2 * (network.n_hubs + 2) * max((int(goal.cost.max(initial=0)) for goal in goals), default=0) + 1
    if not goals or base ** len(goals) > FAR:
        return worth(network, goals[:-1], flow) if goals else np.zeros((network.n_receivers, 0), np.int64)
    cost = np.zeros(len(network.tail), np.int64)
    for goal in goals:
        cost = cost * base + goal.cost
    start = np.full(network.end + 1, FAR, np.int64)
    start[network.end] = 0
    far = shortest(steps(whole(network), cost, flow), start)
    if far is None:
        return np.zeros((network.n_receivers, len(goals)), np.int64)
    saved = np.maximum(-far[network.n_persons : network.n_persons + network.n_receivers], 0)
    return _digits(saved, base, len(goals))


def _digits(saved: Ints, base: int, n_goals: int) -> Ints:
    """One number back into goals; a lower goal may lose what a higher one gains."""
    found = np.zeros((len(saved), n_goals), np.int64)
    for at in range(n_goals - 1, -1, -1):
        digit = (saved + base // 2) % base - base // 2
        found[:, at], saved = digit, (saved - digit) // base
    return found
