"""Slow, obvious twins of the yardsticks: every exchange written out, every day looked at."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations, product
from statistics import mean

from tests.reference.lives import Life, Unit, lives
from tests.reference.relational import Ratio
from tests.reference.world import Contact, World, month

from bestendig.model.request import Request


def exchanges(contacts: list[Contact]) -> Iterator[list[Contact]]:
    """Every way to exchange professionals over contacts within team and month."""
    strata: dict[tuple[int | None, int], list[int]] = defaultdict(list)
    for place, contact in enumerate(contacts):
        strata[contact.team, month(contact.day)].append(place)
    ways = [
        list(permutations(contacts[place].professional for place in places)) for places in strata.values()
    ]
    for chosen in product(*ways):
        given = dict(
            pair
            for places, people in zip(strata.values(), chosen, strict=True)
            for pair in zip(places, people, strict=True)
        )
        yield [replace(contact, professional=given[place]) for place, contact in enumerate(contacts)]


def chance_level(twin: Callable[[Life], Ratio], world: World, request: Request) -> float:
    """The mean over exchanges of the mean over clients; by event, so that no exchange changes N."""
    means = []
    for contacts in exchanges(world.known):
        ratios = [twin(life) for life in lives(replace(world, contacts=tuple(contacts)), request).values()]
        means.append(mean(float(ratio[0] / ratio[1]) for ratio in ratios if ratio is not None))
    return mean(means)


def feasible_level(world: World, request: Request) -> float:
    """The mean over clients of the largest share of days on which one professional was at work."""
    at_work: dict[tuple[int | None, int], set[int | None]] = defaultdict(set)
    for contact in world.known:
        at_work[contact.team, contact.day].add(contact.professional)
    return mean(share(life, at_work) for life in _enough(lives(world, request)).values())


def share(life: Life, at_work: dict[tuple[int | None, int], set[int | None]]) -> float:
    """The largest share of one client's contact days."""
    days: dict[int | None, set[int]] = defaultdict(set)
    for contact in life.asked:
        for professional in at_work[contact.team, contact.day]:
            days[professional].add(contact.day)
    return max(map(len, days.values())) / len({contact.day for contact in life.asked})


def _enough(found: dict[Unit, Life]) -> dict[Unit, Life]:
    """Units with two or more contacts."""
    return {unit: life for unit, life in found.items() if len(life.asked) >= 2}
