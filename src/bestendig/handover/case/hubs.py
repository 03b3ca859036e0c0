"""Faces that are not known, without an arc for each pair: persons who need the same share a hub.

A hub per need (law, language, competences, area, team) leads to the own team, to a hub of the area, and from
there to one of everybody who can help at all. So every pair that is allowed has a way, and nobody is left
without a place because an arc was left out.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bestendig.handover.case.cast import Cast, spread
from bestendig.handover.case.limits import Limits, Mask, Requirement, requirement
from bestendig.model.handover import Person

Need = tuple[Requirement, str, str]
"""What is required, the area, the team."""
Way = tuple[int, int, int, int]
"""From a hub to a receiver or a hub: tail, head, whether it leaves the team, whether it leaves the area."""


@dataclass(frozen=True, slots=True)
class Hubs:
    """Numbers of the hubs of needs, and the ways between hubs; receivers are hubs 0 and on."""

    of_need: dict[Need, int]
    n_hubs: int
    ways: tuple[Way, ...]


def need(person: Person) -> Need:
    """What this person shares with others."""
    return (requirement(person), person.area, person.team)


def hubs(cast: Cast, limits: Limits, persons: list[Person]) -> Hubs:
    """The hubs that these persons need."""
    needs = sorted({need(person) for person in persons}, key=lambda one: spread(repr(one)))
    areas = list(dict.fromkeys((required, area) for required, area, _ in needs))
    wide = list(dict.fromkeys(required for required, _ in areas))
    first = len(cast.receivers)
    of_need = {one: first + number for number, one in enumerate(needs)}
    of_area = {one: first + len(needs) + number for number, one in enumerate(areas)}
    of_wide = {one: first + len(needs) + len(areas) + number for number, one in enumerate(wide)}
    found = _Ways(cast, limits)
    ways: list[Way] = []
    for one, hub in of_need.items():
        required, area, team = one
        ways += found.own_team(hub, required, area, team)
        ways.append((hub, of_area[required, area], int(bool(team)), 0))
    for (required, area), hub in of_area.items():
        ways += found.to(hub, limits.able(required) & found.in_area(area))
        ways.append((hub, of_wide[required], 0, 1))
    for required, hub in of_wide.items():
        ways += found.to(hub, limits.able(required))
    return Hubs(of_need, first + len(needs) + len(areas) + len(wide), tuple(ways))


class _Ways:
    """Ways from hubs to receivers."""

    def __init__(self, cast: Cast, limits: Limits) -> None:
        self._limits = limits
        self._areas = [frozenset(one.areas) for one in cast.receivers]
        self._team: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(cast.receivers):
            self._team[one.team].append(number)

    def in_area(self, area: str) -> Mask:
        """Who works in this area or everywhere."""
        return np.array([not area or not areas or area in areas for areas in self._areas], bool)

    def own_team(self, hub: int, required: Requirement, area: str, team: str) -> Iterator[Way]:
        """To the colleagues in the same team."""
        able = self._limits.able(required)
        for receiver in self._team[team] if team else ():
            if able[receiver]:
                areas = self._areas[receiver]
                yield hub, receiver, 0, int(bool(area) and bool(areas) and area not in areas)

    def to(self, hub: int, who: Mask) -> Iterator[Way]:
        """To all of these."""
        for receiver in np.flatnonzero(who):
            yield hub, int(receiver), 0, 0
