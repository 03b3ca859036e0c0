"""What follows from figures about several groups together, by adding and subtracting them.

Clients of one period fall apart into cells: a group in one dimension with a group in another. Each figure is
the sum of some cells. Whatever is a combination of the figures shown can be worked out; if that is a cell, a
group or all but one group, and holds a few clients, then something must stay hidden.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from bestendig.disclosure.cells import Cell, Dimensions, all_cells, is_about, listed_cells
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


def _pairs(named: Sequence[Groups]) -> Iterator[Dimensions]:
    """Every two dimensions that occur, or the only one; nothing where only wholes were shown."""
    names = sorted({name for groups in named for name, _ in groups})
    yield from combinations(names, min(len(names), 2)) if names else ()


def _fits(groups: Groups, dimensions: Dimensions) -> bool:
    """Whether all groups are in these dimensions."""
    return all(name in dimensions for name, _ in groups)


def _in_a_leak(
    figures: Sequence[Seen], dimensions: Dimensions, cells: Sequence[Cell], threshold: int
) -> list[int]:
    """Positions of the figures from which a few clients can be worked out; none when nothing can."""
    sums = np.array([[is_about(f.groups, dimensions, cell) for cell in cells] for f in figures], dtype=float)
    counts = np.array([figure.n_clients for figure in figures], dtype=float)
    targets = _targets(cells)
    weights = targets @ np.linalg.pinv(sums)
    follows = np.abs(weights @ sums - targets).max(axis=1) < NEARLY
    found = weights @ counts
    leaks = np.flatnonzero(follows & (found > 0.5) & (found < threshold - 0.5))
    return [] if not leaks.size else np.flatnonzero(np.abs(weights[leaks[0]]) > NEARLY).tolist()


def _targets(cells: Sequence[Cell]) -> Array:
    """The sums that must not be a few: single cells, groups, and all but one of these."""
    ones, whole = np.eye(len(cells)), np.ones((1, len(cells)))
    groups = [
        np.array([[float(cell[axis] == name) for cell in cells] for name in sorted({c[axis] for c in cells})])
        for axis in range(len(cells[0]))
    ]
    rest = [row - one for rows in groups for row, one in product(rows, ones) if one @ row]
    singles = np.concatenate([ones, *groups])
    targets = np.concatenate([singles, whole - singles, np.array(rest)])
    return np.unique(targets[targets.any(axis=1)], axis=0)
