"""What is left to decide: the arcs that the goals so far leave open. Every flow on them is equally good."""

from dataclasses import dataclass

import numpy as np

from bestendig.handover.flow.network import Ints, Network, Small


@dataclass(frozen=True, slots=True)
class Face:
    """`arcs` are open; `flow` is what is decided on the others; `supply` what each node must still send."""

    network: Network
    arcs: Ints
    supply: Ints
    flow: Ints

    @property
    def tail(self) -> Small:
        """Where each open arc starts."""
        return self.network.tail[self.arcs]

    @property
    def head(self) -> Small:
        """Where each open arc ends."""
        return self.network.head[self.arcs]

    @property
    def capacity(self) -> Ints:
        """How many places each open arc holds."""
        return self.network.capacity[self.arcs].astype(np.int64)


def whole(network: Network) -> Face:
    """Everything is open."""
    supply = np.zeros(network.end + 1, np.int64)
    supply[: network.n_persons] = network.supply
    supply[network.end] = -network.supply.sum()
    n_arcs = len(network.tail)
    return Face(network, np.arange(n_arcs), supply, np.zeros(n_arcs, np.int64))


def narrowed(face: Face, left: Ints) -> Face:
    """The arcs that stay open when `left` is what each would add to the best cost by using it.

    An arc that would add is closed, one that would save is full in every best plan (complementary slackness),
    so the best plans are exactly the flows on the rest.
    """
    full, is_open = left < 0, left == 0
    fixed = _fixed(face, face.arcs[full], face.capacity[full])
    return _without_choice(Face(face.network, face.arcs[is_open], fixed.supply, fixed.flow))


def _without_choice(face: Face) -> Face:
    """Persons with one arc left have no choice: decided."""
    tail, n = face.tail, face.network.n_persons
    ways = np.bincount(tail[tail < n], minlength=face.network.end + 1)
    is_decided = (ways[tail] == 1) & (tail < n)
    fixed = _fixed(face, face.arcs[is_decided], face.supply[tail[is_decided]])
    return Face(face.network, face.arcs[~is_decided], fixed.supply, fixed.flow)


def _fixed(face: Face, arcs: Ints, places: Ints) -> Face:
    """So many places go along these arcs, whatever follows."""
    supply, flow = face.supply.copy(), face.flow.copy()
    flow[arcs] = places
    np.subtract.at(supply, face.network.tail[arcs], places)
    np.add.at(supply, face.network.head[arcs], places)
    return Face(face.network, face.arcs, supply, flow)
