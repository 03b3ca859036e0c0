"""What rounded counts leave possible: the least and the most people of each kind, as an attacker finds them.

Each rounded count leaves a few possibilities; many of them together leave fewer. Before a test is shown we
look whether some group would be known to half the threshold.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from bestendig.disclosure.impacts.kinds import Array, kinds_of, with_one_name
from bestendig.disclosure.seen import Groups

NEARLY = 1e-6
SOLVED = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What an attacker knows of the count of one set: at least and at most so many."""

    groups: Groups
    least: int
    most: int


def told(groups: Groups, count: int, base: int) -> Told:
    """What a count that is shown rounded to a multiple of `base` tells."""
    low = (count + base // 2) // base * base - base // 2
    return Told(groups, max(low, 0), low + base - 1)


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
    targets = np.unique(np.concatenate([np.eye(kinds.shape[1]), named]), axis=0)
    limits = np.concatenate([[each.most for each in every], [-each.least for each in every]])
    return any(_is_narrow(target, np.vstack([rows, -rows]), limits, threshold) for target in targets)


def _is_narrow(target: Array, rows: Array, limits: Array, threshold: int) -> bool:
    """Whether one group may be a few, is not nobody, and is known too closely."""
    least = _end(target, rows, limits, 1)
    if least is None or least >= threshold:
        return False
    most = _end(target, rows, limits, -1)
    return most is not None and most > 0 and most - least < threshold / 2


def _end(target: Array, rows: Array, limits: Array, sign: int) -> float | None:
    """The least (sign 1) or most (sign −1) people of a group; None where there is no end or no solution."""
    solved = linprog(sign * target, A_ub=rows, b_ub=limits)
    if solved.status != SOLVED:
        return None
    end = sign * solved.fun
    return float(np.ceil(end - NEARLY) if sign == 1 else np.floor(end + NEARLY))
