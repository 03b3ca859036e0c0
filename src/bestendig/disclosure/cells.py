"""The cells of which groups are made: one name in each of one or two dimensions."""

from collections.abc import Sequence
from itertools import product

from bestendig.disclosure.seen import Groups

Dimensions = tuple[str, ...]
Cell = tuple[str, ...]
REST = ""
"""The group of everybody who is in none of the groups named."""
LAW = "law"
"""The one dimension that can be asked for by a single group; the others are always split whole."""


def all_cells(named: Sequence[Groups], dimensions: Dimensions) -> list[Cell]:
    """Every combination of names, with a rest for those who are in no group that was named."""
    return list(product(*([REST, *names] for names in _names(named, dimensions))))


def listed_cells(named: Sequence[Groups], dimensions: Dimensions) -> list[Cell]:
    """The cells that may hold anybody: a table split whole that does not name a cell says it is empty."""
    listed = {cell for groups in named for cell in _single_cells(groups, dimensions)}
    every = list(product(*_names(named, dimensions)))
    if LAW not in dimensions or len(dimensions) == 1:
        return [cell for cell in every if not listed or cell in listed]
    axis = dimensions.index(LAW)
    told = {cell[axis] for cell in listed}
    return [cell for cell in every if cell[axis] not in told or cell in listed]


def parts_of(named: Sequence[Groups], dimensions: Dimensions, cells: Sequence[Cell]) -> list[frozenset[int]]:
    """For each figure the positions of the cells that it is about."""
    position = {cell: n for n, cell in enumerate(cells)}
    every = [sorted({cell[axis] for cell in cells}) for axis in range(len(dimensions))]
    asked = (
        product(*(dict(groups).get(d, names) for d, names in zip(dimensions, every, strict=True)))
        for groups in named
    )
    return [frozenset(position[cell] for cell in part if cell in position) for part in asked]


def _names(named: Sequence[Groups], dimensions: Dimensions) -> list[list[str]]:
    """Per dimension all names that occur."""
    return [sorted({name for groups in named for name in dict(groups).get(d, ())}) for d in dimensions]


def _single_cells(groups: Groups, dimensions: Dimensions) -> list[Cell]:
    """The cells that a figure names outright; none when it is about a whole in some dimension."""
    asked = dict(groups)
    return list(product(*(asked[d] for d in dimensions))) if set(asked) == set(dimensions) else []
