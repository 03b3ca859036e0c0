"""The network of a case: who can go where, and what each goal says of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from bestendig.handover.case.cast import Cast, spread
from bestendig.handover.case.hubs import Hubs, hubs, need
from bestendig.handover.case.limits import Limits
from bestendig.handover.case.pairs import GOALS, Pairs
from bestendig.handover.case.room import Room, room
from bestendig.handover.flow.load import load_steps
from bestendig.handover.flow.network import Goal, Goals, Ints, Network, Small
from bestendig.model.handover import Person, VariantName

ORDERS: Mapping[VariantName, tuple[str, ...]] = {
    "known_faces": ("place", "stay", "wish", "face", "strength", "second", "team", "area", "load", "tie"),
    "least_load": ("place", "stay", "wish", "load", "face", "strength", "second", "team", "area", "tie"),
    "nearest": ("place", "stay", "wish", "team", "area", "face", "strength", "second", "load", "tie"),
}
"""The order of the goals. A place where somebody stays is no place; then comes the wish of the resident."""
TIES = 64
"""Equally good plans are told apart by a number from the names, so that they do not depend on chance."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A case as arrays; `persons` are those to place (not the pinned ones), in the order of the network."""

    cast: Cast
    limits: Limits
    pairs: Pairs
    room: Room
    persons: tuple[Person, ...]
    network: Network
    costs: Mapping[str, Small]
    teams: Mapping[str, tuple[int, ...]]

    def goals(self, variant: VariantName) -> Goals:
        """The goals in the order of a variant."""
        return [Goal(name, self.costs[name]) for name in ORDERS[variant]]

    def team(self, name: str) -> tuple[int, ...]:
        """The receivers in a team."""
        return self.teams.get(name, ()) if name else ()


def lay_out(cast: Cast, expanded: frozenset[str] = frozenset()) -> Laid:
    """The network of a case. Who is `expanded` gets an arc to each receiver instead of a hub."""
    limits, pairs = Limits(cast), Pairs(cast)
    space = room(cast, pairs)
    persons = [person for person in cast.persons if not person.pinned]
    shared = [person for person in persons if person.client not in expanded]
    between = hubs(cast, limits, shared)
    rows = [
        row
        for n, person in enumerate(persons)
        for row in _arcs(n, person, cast, limits, pairs, between, expanded)
    ]
    network, costs = _arrays(rows, between, space, cast, persons)
    return Laid(cast, limits, pairs, space, tuple(persons), network, costs, _teams(cast))


def _teams(cast: Cast) -> Mapping[str, tuple[int, ...]]:
    """The receivers of each team."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(cast.receivers):
        found[one.team].append(number)
    return {team: tuple(numbers) for team, numbers in found.items()}


def options(person: Person, cast: Cast) -> list[int]:
    """Receivers who are more to this person than any colleague: faces, the wish, who is there now."""
    names = [*cast.ties.get(person.client, {}), person.wish, person.current]
    return sorted({cast.receiver_at[name] for name in names if name in cast.receiver_at})


Row = tuple[int, ...]
"""Tail, head (hub; −1 the end), costs per goal, a number for ties."""


def _arcs(
    n: int, person: Person, cast: Cast, limits: Limits, pairs: Pairs, between: Hubs, expanded: frozenset[str]
) -> Iterable[Row]:
    """The arcs of one person."""
    is_expanded = person.client in expanded
    for receiver in range(len(cast.receivers)) if is_expanded else options(person, cast):
        if limits.may(person, receiver):
            name = cast.receivers[receiver].professional
            yield (n, receiver, *pairs.costs(person, receiver), spread(person.client, name) % TIES)
    if not is_expanded:
        yield (n, between.of_need[need(person)], *pairs.unknown(person), spread(person.client) % TIES)
    yield (n, -1, *pairs.no_place(person), spread(person.client) % TIES)


def _arrays(
    rows: list[Row], between: Hubs, space: Room, cast: Cast, persons: list[Person]
) -> tuple[Network, Mapping[str, Small]]:
    """Arcs of persons, of hubs and of the last step, as one list."""
    table = np.array(rows, np.int64).reshape(len(rows), 3 + len(GOALS))
    n, n_receivers = len(persons), len(cast.receivers)
    end = n + between.n_hubs
    ways = np.array(between.ways, np.int64).reshape(len(between.ways), 4)
    who, holds, level = load_steps(space.others, space.places, space.free)
    total = sum(person.weight for person in persons)
    head = np.where(table[:, 1] < 0, end, n + table[:, 1])
    network = Network(
        n_receivers, between.n_hubs, np.array([person.weight for person in persons], np.int64),
        np.concatenate([table[:, 0], n + ways[:, 0], n + who]).astype(np.int32),
        np.concatenate([head, n + ways[:, 1], np.full(len(who), end)]).astype(np.int32),
        np.concatenate([np.full(len(table) + len(ways), total), holds]),
    )  # fmt: skip
    costs = {name: _padded(table[:, 2 + at], len(ways) + len(who)) for at, name in enumerate(GOALS)}
    first = len(table)
    costs["team"][first : first + len(ways)] = ways[:, 2]
    costs["area"][first : first + len(ways)] = ways[:, 3]
    costs["second"][first : first + len(ways)] = _soon(cast, ways[:, 1])
    costs["tie"] = _padded(table[:, -1], len(ways) + len(who))
    costs["tie"][first : first + len(ways)] = _ties(ways)
    costs["load"] = _padded(np.zeros(0, np.int64), len(head) + len(ways) + len(who))
    costs["load"][first + len(ways) :] = level
    return network, costs


def _padded(values: Ints, n_more: int) -> Small:
    """Costs as small numbers, nought on the arcs that follow."""
    return np.concatenate([values, np.zeros(n_more, np.int64)]).astype(np.int8)


def _soon(cast: Cast, heads: Ints) -> Ints:
    """Which of these receivers leave soon."""
    pairs = Pairs(cast)
    soon = [pairs.leaves_soon(receiver) for receiver in range(len(cast.receivers))]
    padded = np.array([*soon, False], np.int64)
    return padded[np.minimum(heads, len(soon))]


def _ties(ways: Ints) -> Ints:
    """A number per way between hubs, from both ends."""
    return (ways[:, 0] * 31 + ways[:, 1] * 17) % TIES
