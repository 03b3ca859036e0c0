"""What follows from figures about several groups together, by adding and subtracting them.

Clients of one period fall apart into cells: a group in one dimension with a group in another. Each figure is
the sum of some cells. Whatever is a combination of the figures shown can be worked out; if that is a cell, a
group or all but one group, and holds a few clients, then something must stay hidden.
"""

from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from bestendig.disclosure.cells import Cell, Dimensions, all_cells, listed_cells, parts_of
from bestendig.disclosure.seen import Groups, Seen

Array = NDArray[np.float64]
NEARLY = 1e-6


def gives_away(
    new: Sequence[Seen], earlier: Sequence[Seen], hidden: Sequence[Groups], threshold: int
) -> int | None:
    """The position in `new` of the smallest figure that helps to work out a few clients; None if none does.

    All figures are of one measure and one period; those with rounded counts cannot be added up. `hidden` are
    the groups of which it was said that they stay hidden: a group that is not named at all is empty.
    """
    exact = [figure for figure in earlier if figure.is_exact]
    named = [*(figure.groups for figure in (*new, *earlier)), *hidden]
    for dimensions in _pairs(named):
        old = [figure for figure in exact if _fits(figure.groups, dimensions)]
        own = [position for position, figure in enumerate(new) if _fits(figure.groups, dimensions)]
        for cells in (all_cells(named, dimensions), listed_cells(named, dimensions)) if old and own else ():
            used = _in_a_leak([*(new[n] for n in own), *old], dimensions, cells, threshold)
            if involved := [own[n] for n in used if n < len(own)]:
                return min(involved, key=lambda n: (new[n].n_clients, -n))
    return None


def _pairs(named: Sequence[Groups]) -> list[Dimensions]:
    """Every dimension, and every two in which figures were split at once."""
    found = {tuple(name for name, _ in groups) for groups in named}
    singles = {(name,) for names in found for name in names}
    return sorted(singles | {pair for names in found for pair in combinations(names, 2)})


def _fits(groups: Groups, dimensions: Dimensions) -> bool:
    """Whether all groups are in these dimensions."""
    return all(name in dimensions for name, _ in groups)


def _in_a_leak(
    figures: Sequence[Seen], dimensions: Dimensions, cells: Sequence[Cell], threshold: int
) -> list[int]:
    """Positions of the figures from which a few clients can be worked out; none when nothing can."""
    parts = parts_of([figure.groups for figure in figures], dimensions, cells)
    known = {next(iter(part)): f.n_clients for part, f in zip(parts, figures, strict=True) if len(part) == 1}
    open_cells = [n for n in range(len(cells)) if n not in known]
    sums = np.array([[n in part for n in open_cells] for part in parts], dtype=float)
    left = [f.n_clients - sum(known.get(n, 0) for n in part) for part, f in zip(parts, figures, strict=True)]
    weights = _leak(sums, np.array(left, dtype=float), _targets([cells[n] for n in open_cells]), threshold)
    used = [n for n, weight in enumerate(weights) if abs(weight) > NEARLY]
    taken_off = {cell for n in used for cell in parts[n]}
    return [n for n, part in enumerate(parts) if n in used or (used and len(part) == 1 and part <= taken_off)]


def _leak(sums: Array, left: Array, targets: Array, threshold: int) -> Array:
    """How the figures combine to the first target that holds a few clients; nothing when none does."""
    if not targets.size:
        return np.zeros(0)
    weights = targets @ np.linalg.pinv(sums)
    follows = np.abs(weights @ sums - targets).max(axis=1) < NEARLY
    found = weights @ left
    leaks = np.flatnonzero(follows & (found > 0.5) & (found < threshold - 0.5))
    return weights[leaks[0]] if leaks.size else np.zeros(0)


def _targets(cells: Sequence[Cell]) -> Array:
    """The sums that must not be a few: single cells, groups, and all but one of these."""
    if not cells:
        return np.zeros((0, 0))
    ones, whole = np.eye(len(cells)), np.ones((1, len(cells)))
    groups = [
        np.array([[float(cell[axis] == name) for cell in cells] for name in sorted({c[axis] for c in cells})])
        for axis in range(len(cells[0]))
    ]
    rest = [row - one for rows in groups for row, one in product(rows, ones) if one @ row]
    singles = np.concatenate([ones, *groups])
    targets = np.concatenate([singles, whole - singles, np.array(rest)])
    return np.unique(targets[targets.any(axis=1)], axis=0)
