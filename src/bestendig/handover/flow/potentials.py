"""How far each node lies below the start in the graph of what could still change: the proof of a best flow.

Persons are left out: what moves one person from hub to hub is one step between those hubs. Then Bellman and
Ford's shortest paths, all arcs at once. They end exactly when no circle of changes saves anything.
"""

from dataclasses import dataclass

import numpy as np

from bestendig.handover.flow.face import Face
from bestendig.handover.flow.network import Ints

FAR = 2**61
ROUNDS = 5_000
"""More rounds than any path that was ever found needs; a plan that is not best ends here, not proven."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What could change: a person leaves a hub (`-cost`), takes another; arcs between hubs, both ways."""

    leave_person: Ints
    leave_hub: Ints
    leave_cost: Ints
    take_person: Ints
    take_hub: Ints
    take_cost: Ints
    from_hub: Ints
    to_hub: Ints
    cost: Ints


def steps(face: Face, cost: Ints, flow: Ints) -> Steps:
    """What could still change in this flow."""
    n = int(np.searchsorted(face.arcs, face.network.n_from_persons))
    tail, head = face.tail.astype(np.int64), face.head.astype(np.int64)
    is_used = flow > 0
    used = np.flatnonzero(is_used[:n])
    more = n + np.flatnonzero(flow[n:] < face.capacity[n:])
    less = n + np.flatnonzero(is_used[n:])
    return Steps(
        tail[used], head[used], cost[used], tail[:n], head[:n], cost[:n],
        np.concatenate([tail[more], head[less]]), np.concatenate([head[more], tail[less]]),
        np.concatenate([cost[more], -cost[less]]),
    )  # fmt: skip


def potentials(face: Face, cost: Ints, flow: Ints, rounds: int = ROUNDS) -> Ints | None:
    """The shortest way to each node from anywhere; None when a circle of changes still saves something."""
    return shortest(steps(face, cost, flow), np.zeros(len(face.supply), np.int64), rounds)


def shortest(way: Steps, start: Ints, rounds: int = ROUNDS) -> Ints | None:
    """Shortest ways over the steps from `start`; None when they do not end within so many rounds."""
    far = start.copy()
    for _ in range(rounds):
        before = far.copy()
        far[way.leave_person] = FAR
        np.minimum.at(far, way.leave_person, far[way.leave_hub] - way.leave_cost)
        np.minimum.at(far, way.take_hub, far[way.take_person] + way.take_cost)
        np.minimum.at(far, way.to_hub, far[way.from_hub] + way.cost)
        if np.array_equal(before, far):
            return far
    return None


def left_over(face: Face, cost: Ints, far: Ints) -> Ints:
    """What each open arc would add to the best cost by using it: nought on every arc that is free to use."""
    return cost + far[face.tail] - far[face.head]
