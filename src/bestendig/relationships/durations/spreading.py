"""From rows per cluster to what an interval needs of all clusters together: sums, and sums of products."""

from collections.abc import Callable
from typing import Any

import narwhals.stable.v2 as nw
import numpy as np

from bestendig.relationships.durations.bins import lengths, n_bins
from bestendig.relationships.durations.tally import Spread, Whole

EXACT_IN_FLOATS = 2**53
"""Whole numbers up to here are exact as floats, which multiply much faster."""


def spread(
    frame: nw.DataFrame[Any], rows: Whole, at: Whole, n_groups: int, has_level: bool, horizon: int
) -> Spread:
    """The spread per group of `clusters.<level>`; `rows` of the frame belong to the groups `at`."""
    count = n_bins(horizon)
    group, own = each_of(at, _numbers(frame, "cluster")[rows])
    age = _numbers(frame, "bin")[rows]

    def cell(column: str) -> Whole:
        """Sums of a column per cluster and bin."""
        return added_up((own, age), _numbers(frame, column)[rows], (len(group), count))

    parts = [cell("ended"), _days_at_risk(cell, count)]
    counts = np.concatenate([cell("apart"), *parts] if has_level else parts, axis=1)
    return spread_of(counts, group, n_groups)


def each_of(group: Whole, who: Whole) -> tuple[Whole, Whole]:
    """The group of each pair of group and person that occurs, in order of group; per row the pair it is."""
    names, person = np.unique(who, return_inverse=True)
    pairs, own = np.unique(group * max(len(names), 1) + person, return_inverse=True)
    return pairs // max(len(names), 1), own


def added_up(at: tuple[Whole, ...], values: Whole, shape: tuple[int, ...]) -> Whole:
    """Whole numbers added up per cell."""
    found = np.zeros(shape, dtype=np.int64)
    if len(values) and float(np.abs(values).max()) * len(values) < EXACT_IN_FLOATS:
        flat = np.ravel_multi_index(at, shape)
        sums = np.bincount(flat, weights=values, minlength=found.size)
        return sums.astype(np.int64).reshape(shape)
    np.add.at(found, at, values)
    return found


def _days_at_risk(cell: Callable[[str], Whole], count: int) -> Whole:
    """Per cluster and bin the days its relationships were at risk."""
    change = cell("entered") - cell("left")
    before = np.cumsum(change, axis=1) - change
    found: Whole = before * lengths(count) + cell("present") - cell("after")
    return found


def spread_of(counts: Whole, group: Whole, n_groups: int) -> Spread:
    """Per group the sums over its clusters (rows, in order of group) of counts and of all their products."""
    width = counts.shape[1]
    totals = np.zeros((n_groups, width), dtype=np.int64)
    products = np.zeros((n_groups, width, width), dtype=np.int64)
    starts = np.searchsorted(group, np.arange(n_groups + 1))
    for place in range(n_groups):
        own = counts[starts[place] : starts[place + 1]]
        totals[place], products[place] = own.sum(axis=0), _products(own)
    return Spread(np.diff(starts), totals, products)


def _products(counts: Whole) -> Whole:
    """The sums over rows of all products, exact."""
    if not len(counts) or float(counts.max()) ** 2 * len(counts) < EXACT_IN_FLOATS:
        exact = counts.astype(np.float64)
        found: Whole = (exact.T @ exact).astype(np.int64)
        return found
    return counts.T @ counts


def _numbers(frame: nw.DataFrame[Any], name: str) -> Whole:
    """A column of whole numbers."""
    return np.asarray(frame.get_column(name).to_numpy(), dtype=np.int64)
