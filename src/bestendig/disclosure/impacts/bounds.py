"""What rounded counts leave possible: the least and the most people of each kind, as an attacker finds them.

Each rounded count leaves a few possibilities; many of them together leave fewer. Before a test is shown we
look whether some group would be known to half the threshold.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csc_array

from bestendig.disclosure.impacts.kinds import Array, kinds_of, with_one_name
from bestendig.disclosure.seen import Groups

NEARLY = 1e-6
MOST = 1e9
"""More people than there are."""
GOALS = 12
"""Directions in which is looked first."""
ROUNDED_OFF = 2
"""People by which a spread of whole people may be smaller."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an attacker knows of the count of one set: at least and at most so many."""

    groups: Groups
    least: int
    most: int


def told(groups: Groups, count: int, base: int) -> Told:
    """What a count shown rounded to a multiple of `base` tells: nobody, or never fewer than `base`."""
    low = (count + base // 2) // base * base - base // 2
    return Told(groups, max(low, base), low + base - 1) if count else Told(groups, 0, 0)


def narrows_to_few(every: Sequence[Told], threshold: int) -> bool:
    """Whether some group that may be a few would be known closer than half the threshold.

    Groups are what the sets tell apart, and each single name. An attacker may know every name there is, so we
    look with and without a rest. Counts that do not add up tell nothing.
    """
    known = tuple(sorted(set(every), key=str))
    return len(known) > 1 and any(_narrows(known, threshold, with_rest) for with_rest in (True, False))


def _narrows(every: Sequence[Told], threshold: int, with_rest: bool) -> bool:
    """The same, with or without a rest."""
    sets = [each.groups for each in every]
    single = with_one_name(sets)
    kinds = kinds_of([*sets, *single], with_rest=with_rest)
    rows, named = kinds[: len(sets)], kinds[len(sets) :]
    between = LinearConstraint(csc_array(rows), [each.least for each in every], [each.most for each in every])
    targets = np.unique(np.concatenate([np.eye(kinds.shape[1]), named]), axis=0)
    found = _Found(between, targets)
    goals = np.random.default_rng(GOALS).standard_normal((GOALS, kinds.shape[1]))
    if any(found.least(goal) is None for goal in goals):
        return False
    return any(_is_narrow(place, found, threshold) for place in range(len(targets)))


def _is_narrow(place: int, found: "_Found", threshold: int) -> bool:
    """Whether one group may be a few, is not nobody, and is known too closely."""
    most = found.end(place, -1, threshold)
    least = None if most is None else found.end(place, 1, threshold)
    if most is None or least is None:
        return False
    low, high = np.ceil(least - NEARLY), np.floor(most + NEARLY)
    return bool(low < threshold and high > 0 and high - low < threshold / 2)


class _Found:
    """Divisions of people over kinds that fit all that was told, and how far each group was seen to differ.

    Two divisions that fit prove that a group is not closed in on, which spares looking for its ends.
    """

    def __init__(self, between: LinearConstraint, targets: Array) -> None:
        self._between, self._targets = between, targets
        self._low = np.full(len(targets), np.inf)
        self._high = np.full(len(targets), -np.inf)

    def end(self, place: int, sign: int, threshold: int) -> float | None:
        """The least (sign 1) or most (sign −1) people; None where the group is wide enough or has no end."""
        if self._high[place] - self._low[place] >= threshold / 2 + ROUNDED_OFF:
            return None
        value = self.least(sign * self._targets[place])
        return None if value is None else sign * value

    def least(self, goal: Array) -> float | None:
        """The least value of a goal; None where there is no end or nothing fits."""
        solved = milp(goal, constraints=self._between, bounds=Bounds(0, MOST))
        if solved.x is None:
            return None
        held = self._targets @ solved.x
        self._low, self._high = np.minimum(self._low, held), np.maximum(self._high, held)
        return float(solved.fun)
