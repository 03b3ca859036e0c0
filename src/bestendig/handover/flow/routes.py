"""Who goes where in a flow: hubs are taken apart in a fixed order."""

from dataclasses import dataclass

import numpy as np

from bestendig.handover.flow.network import Ints, Network

NOBODY = -1


@dataclass(frozen=True, slots=True)
class Routes:
    """Per person the receiver (−1: no place) and the last hub on the way (−1: straight)."""

    receiver: Ints
    via: Ints


def routes(network: Network, flow: Ints) -> Routes:
    """The way of each person who takes one place."""
    n, first = network.n_persons, network.n_from_persons
    used = np.flatnonzero(flow[:first] > 0)
    at, via = np.full(n, network.end, np.int64), np.full(n, NOBODY, np.int64)
    at[network.tail[used]] = network.head[used]
    beyond = n + network.n_receivers
    between = np.flatnonzero((at >= beyond) & (at < network.end))
    while len(between):
        via[between] = at[between]
        at[between] = _dealt(network, flow, first, at[between])
        between = between[(at[between] >= beyond) & (at[between] < network.end)]
    receiver = np.where(at == network.end, NOBODY, at - n)
    return Routes(receiver, via)


def _dealt(network: Network, flow: Ints, first: int, hubs: Ints) -> Ints:
    """Where each person at a hub goes next: the first one the first place, and so on."""
    out = first + np.flatnonzero((flow[first:] > 0) & np.isin(network.tail[first:], hubs))
    out = out[np.argsort(network.tail[out], kind="stable")]
    nexts = np.repeat(network.head[out], flow[out])
    following = np.empty(len(hubs), np.int64)
    following[np.argsort(hubs, kind="stable")] = nexts
    return following
