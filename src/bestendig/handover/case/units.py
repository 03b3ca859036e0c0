"""Who is placed as one: a person, or a household that goes together."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm

from bestendig.handover.case.limits import Requirement, requirement
from bestendig.model.handover import Person

FINEST = 2520
"""Costs per place are whole numbers when divided by 1 to 10 places; beyond that they are rounded down."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One or more persons for one receiver; `places` is what they take of a caseload together."""

    members: tuple[Person, ...]
    places: int
    requirement: Requirement
    team: str
    area: str

    @property
    def name(self) -> str:
        """A name that does not change with the order of rows."""
        return "\x1f".join(person.client for person in self.members)

    def per_place(self, cost: int, scale: int) -> int:
        """What a cost of the whole unit is for one of its places, in units of 1 / `scale`."""
        return cost * scale // self.places


def single(person: Person) -> Unit:
    """A person alone."""
    return unit((person,))


def unit(members: Sequence[Person]) -> Unit:
    """These persons together; what one of them needs, all need of their professional."""
    laws, languages, needs = zip(*(requirement(person) for person in members), strict=True)
    needed = tuple(tuple(sorted({one for each in kind for one in each})) for kind in (laws, languages, needs))
    places = sum(person.weight for person in members)
    team, area = (_most([getattr(person, part) for person in members]) for part in ("team", "area"))
    return Unit(tuple(members), places, (needed[0], needed[1], needed[2]), team, area)


def households(persons: Sequence[Person]) -> list[tuple[Person, ...]]:
    """Persons by household, in the order in which they come; who names none is alone."""
    homes: dict[str, list[Person]] = defaultdict(list)
    for person in persons:
        homes[f"home {person.household}" if person.household else f"alone {person.client}"].append(person)
    return [tuple(members) for members in homes.values()]


def common_scale(units: Sequence[Unit]) -> int:
    """The smallest scale at which each cost per place is a whole number, within reason."""
    return min(lcm(*{one.places for one in units}), FINEST) if units else 1


def _most(names: Sequence[str]) -> str:
    """What most members share."""
    return min(Counter(names).items(), key=lambda pair: (-pair[1], pair[0]))[0]
