"""The network of a case: which unit can go where, and what each goal says of it, per place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bestendig.handover.case.cast import Cast, spread
from bestendig.handover.case.hubs import Hubs, hubs, need
from bestendig.handover.case.orders import ORDERS
from bestendig.handover.case.pairs import GOALS, leaves_soon
from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import Unit, common_scale
from bestendig.handover.flow.load import load_steps
from bestendig.handover.flow.network import Goal, Goals, Ints, Network, Small
from bestendig.model.handover import VariantName

TIES = 64
"""Equally good plans are told apart by a number from the names, so that they do not depend on chance."""


@dataclass(frozen=True, slots=True)
class Laid:
    """The units as a network; costs are per place, times `scale`."""

    scene: Scene
    units: tuple[Unit, ...]
    scale: int
    network: Network
    costs: Mapping[str, Small]

    def goals(self, variant: VariantName) -> Goals:
        """The goals in the order of a variant. Units stay together, so that home is no goal here."""
        return [Goal(name, self.costs[name]) for name in ORDERS[variant] if name in self.costs]


def lay_out(
    scene: Scene, units: Sequence[Unit], *, taken: Ints | None = None, expanded: frozenset[str] = frozenset()
) -> Laid:
    """The network of these units; `taken` places are gone. Who is `expanded` gets an arc to each receiver."""
    scale = common_scale(units)
    shared = {need(unit, scale) for unit in units if unit.name not in expanded}
    between = hubs(scene.cast, scene.limits, shared)
    rows = [row for n, unit in enumerate(units) for row in _arcs(scene, n, unit, scale, between, expanded)]
    gone = np.zeros(len(scene.cast.receivers), np.int64) if taken is None else taken
    network, costs = _arrays(scene, rows, between, units, gone, scale)
    return Laid(scene, tuple(units), scale, network, costs)


Row = tuple[int, ...]
"""Tail, head (hub; −1 the end), costs per goal, a number for ties."""


def _arcs(
    scene: Scene, n: int, unit: Unit, scale: int, between: Hubs, expanded: frozenset[str]
) -> Iterator[Row]:
    """The arcs of one unit: to each face that matters, to its hub, and to no place."""
    is_expanded = unit.name in expanded
    for receiver in range(len(scene.cast.receivers)) if is_expanded else options(scene, unit):
        if may(scene, unit, receiver) and (unit.places == 1 or unit.places <= scene.room.free[receiver]):
            costs = [scene.pairs.costs(person, receiver) for person in unit.members]
            yield (n, receiver, *_summed(unit, scale, costs), spread(unit.name, scene.name(receiver)) % TIES)
    if not is_expanded:
        costs = [scene.pairs.unknown(person) for person in unit.members]
        yield (n, between.of_need[need(unit, scale)], *_summed(unit, scale, costs), spread(unit.name) % TIES)
    costs = [scene.pairs.no_place(person) for person in unit.members]
    yield (n, -1, *_summed(unit, scale, costs), spread(unit.name) % TIES)


def options(scene: Scene, unit: Unit) -> list[int]:
    """Receivers who are more to one of the members than any colleague."""
    return sorted({receiver for person in unit.members for receiver in scene.options(person)})


def may(scene: Scene, unit: Unit, receiver: int) -> bool:
    """Whether all members may go to this receiver."""
    return all(scene.limits.may(person, receiver) for person in unit.members)


def _summed(unit: Unit, scale: int, costs: Sequence[Sequence[int]]) -> Iterator[int]:
    """Costs of all members together, per place."""
    return (unit.per_place(sum(each), scale) for each in zip(*costs, strict=True))


def _arrays(
    scene: Scene, rows: list[Row], between: Hubs, units: Sequence[Unit], gone: Ints, scale: int
) -> tuple[Network, Mapping[str, Small]]:
    """Arcs of units, of hubs and of the last step, as one list."""
    table = np.array(rows, np.int64).reshape(len(rows), 3 + len(GOALS))
    ways = np.array(between.ways, np.int64).reshape(len(between.ways), 5)
    room = scene.room
    who, holds, level = load_steps(room.others + gone, room.places, np.maximum(room.free - gone, 0))
    n, supply = len(units), np.array([unit.places for unit in units], np.int64)
    end = n + between.n_hubs
    head = np.where(table[:, 1] < 0, end, n + table[:, 1])
    network = Network(
        len(scene.cast.receivers), between.n_hubs, supply,
        np.concatenate([table[:, 0], n + ways[:, 0], n + who]).astype(np.int32),
        np.concatenate([head, n + ways[:, 1], np.full(len(who), end)]).astype(np.int32),
        np.concatenate([np.full(len(table) + len(ways), supply.sum()), holds]),
    )  # fmt: skip
    n_ways, n_steps = len(ways), len(who)
    none, no_steps = np.zeros(n_ways, np.int64), np.zeros(n_steps, np.int64)
    of_ways = {"team": ways[:, 2], "area": ways[:, 3], "second": ways[:, 4] * _soon(scene.cast, ways[:, 1])}
    costs = {
        name: _small(table[:, 2 + at], of_ways.get(name, none), no_steps) for at, name in enumerate(GOALS)
    }
    costs["tie"] = _small(table[:, -1], (ways[:, 0] * 31 + ways[:, 1] * 17) % TIES, no_steps)
    costs["load"] = _small(np.zeros(len(table), np.int64), none, scale * level)
    return network, costs


def _small(*parts: Ints) -> Small:
    """One row of costs in the smallest numbers that hold them."""
    whole = np.concatenate(parts)
    return whole.astype(np.min_scalar_type(int(whole.max(initial=0)))) if len(whole) else whole


def _soon(cast: Cast, heads: Ints) -> Ints:
    """Which of these hubs are receivers who leave soon."""
    soon = [leaves_soon(one, cast.case.from_day) for one in cast.receivers]
    padded = np.array([*soon, False], np.int64)
    return padded[np.minimum(heads, len(soon))]
