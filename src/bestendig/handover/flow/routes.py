"""Who goes where in a flow: hubs are taken apart in a fixed order, place by place."""

from dataclasses import dataclass

import numpy as np

from bestendig.handover.flow.network import Ints, Network

NOBODY = -1


@dataclass(frozen=True, slots=True)
class Routes:
    """Per place the unit that takes it, the receiver (−1: no place) and the last hub (−1: straight).

    Where each unit takes one place these are the units in their order.
    """

    unit: Ints
    receiver: Ints
    via: Ints


def routes(network: Network, flow: Ints) -> Routes:
    """The way of each place."""
    n, first = network.n_persons, network.n_from_persons
    used = np.flatnonzero(flow[:first] > 0)
    unit = np.repeat(network.tail[used], flow[used]).astype(np.int64)
    at = np.repeat(network.head[used], flow[used]).astype(np.int64)
    via, beyond = np.full(len(at), NOBODY, np.int64), n + network.n_receivers
    between = np.flatnonzero((at >= beyond) & (at < network.end))
    while len(between):
        via[between] = at[between]
        at[between] = _dealt(network, flow, first, at[between])
        between = between[(at[between] >= beyond) & (at[between] < network.end)]
    return Routes(unit, np.where(at == network.end, NOBODY, at - n), via)


def _dealt(network: Network, flow: Ints, first: int, hubs: Ints) -> Ints:
    """Where each place at a hub goes next: the first one the first way, and so on."""
    out = first + np.flatnonzero((flow[first:] > 0) & np.isin(network.tail[first:], hubs))
    out = out[np.argsort(network.tail[out], kind="stable")]
    nexts = np.repeat(network.head[out], flow[out])
    following = np.empty(len(hubs), np.int64)
    following[np.argsort(hubs, kind="stable")] = nexts
    return following
