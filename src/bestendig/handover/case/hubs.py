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
from bestendig.handover.case.limits import Limits, Mask, Requirement
from bestendig.handover.case.units import Unit

Need = tuple[Requirement, str, str, int]
"""What is required, the area, the team, what one person is for one place."""
Way = tuple[int, int, int, int, int]
"""From a hub to a receiver or a hub: tail, head, what it costs to leave the team, and the area, the rate."""


@dataclass(frozen=True, slots=True)
class Hubs:
    """Numbers of the hubs of needs, and the ways between hubs; receivers are hubs 0 and on."""

    of_need: dict[Need, int]
    n_hubs: int
    ways: tuple[Way, ...]


def need(unit: Unit, scale: int) -> Need:
    """What this unit shares with others."""
    return (unit.requirement, unit.area, unit.team, unit.per_place(len(unit.members), scale))


def hubs(cast: Cast, limits: Limits, needed: set[Need]) -> Hubs:
    """The hubs for these needs."""
    needs = sorted(needed, key=lambda one: (spread(repr(one)), one))
    areas = list(dict.fromkeys((required, area, rate) for required, area, _, rate in needs))
    wide = list(dict.fromkeys((required, rate) for required, _, rate in areas))
    first = len(cast.receivers)
    of_need = {one: first + number for number, one in enumerate(needs)}
    of_area = {one: first + len(needs) + number for number, one in enumerate(areas)}
    of_wide = {one: first + len(needs) + len(areas) + number for number, one in enumerate(wide)}
    found = _Ways(cast, limits)
    ways: list[Way] = []
    for one, hub in of_need.items():
        required, area, team, rate = one
        ways += found.own_team(hub, one)
        ways.append((hub, of_area[required, area, rate], rate if team else 0, 0, rate))
    for (required, area, rate), hub in of_area.items():
        ways += found.to(hub, limits.able(required) & found.in_area(area), rate)
        ways.append((hub, of_wide[required, rate], 0, rate, rate))
    for (required, rate), hub in of_wide.items():
        ways += found.to(hub, limits.able(required), rate)
    return Hubs(of_need, first + len(needs) + len(areas) + len(wide), tuple(ways))


class _Ways:
    """Ways from hubs to receivers."""

    def __init__(self, cast: Cast, limits: Limits) -> None:
        self._limits = limits
        self._areas = [frozenset(one.areas) for one in cast.receivers]
        self._near: dict[str, Mask] = {}
        self._team: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(cast.receivers):
            self._team[one.team].append(number)

    def in_area(self, area: str) -> Mask:
        """Who works in this area or everywhere."""
        if area not in self._near:
            near = [not area or not areas or area in areas for areas in self._areas]
            self._near[area] = np.array(near, bool)
        return self._near[area]

    def own_team(self, hub: int, one: Need) -> Iterator[Way]:
        """To the colleagues in the same team."""
        required, area, team, rate = one
        able, near = self._limits.able(required), self.in_area(area)
        for receiver in self._team[team] if team else ():
            if able[receiver]:
                yield hub, receiver, 0, 0 if near[receiver] else rate, rate

    def to(self, hub: int, who: Mask, rate: int) -> Iterator[Way]:
        """To all of these."""
        for receiver in np.flatnonzero(who):
            yield hub, int(receiver), 0, 0, rate
