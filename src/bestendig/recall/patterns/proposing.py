"""Groups of texts that may be one problem: average link on how alike they are, cut high, small."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform

Real = NDArray[np.float64]
MOST = 8
"""A larger group is no longer one thing that a person can judge."""


def propose(likeness: Real, cut: float, most: int = MOST) -> tuple[tuple[int, ...], ...]:
    """Groups of at least two and at most `most`, the closest first, each text in one group at most.

    `likeness` is a square of pairs. Two groups are joined while the mean likeness between them is at least
    `cut` and the whole stays small enough.
    """
    n = len(likeness)
    if n < 2:
        return ()
    joined = linkage(squareform(_distances(likeness), checks=False), method="average")
    return tuple(
        sorted(_cut(joined, n, likeness.max() - cut, most), key=lambda group: _order(group, likeness))
    )


def _distances(likeness: Real) -> Real:
    """How far apart: nought for the most alike pair, the same both ways."""
    apart = np.asarray(likeness.max() - (likeness + likeness.T) / 2)
    np.fill_diagonal(apart, 0.0)
    return np.asarray(np.maximum(apart, 0.0))


def _cut(joined: Real, n: int, farthest: float, most: int) -> Iterator[tuple[int, ...]]:
    """The largest groups of the tree that are near and small enough."""
    held: dict[int, tuple[int, ...]] = {place: (place,) for place in range(n)}
    whole = set(held)
    for step, (left, right, distance, size) in enumerate(joined, n):
        parts = {int(left), int(right)}
        if distance <= farthest and size <= most and parts <= whole:
            held[step] = tuple(sorted(held[int(left)] + held[int(right)]))
            whole = (whole - parts) | {step}
    yield from (held[place] for place in whole if len(held[place]) > 1)


def _order(group: tuple[int, ...], likeness: Real) -> tuple[float, tuple[int, ...]]:
    """The closest first."""
    inside = likeness[np.ix_(group, group)]
    mean = (inside.sum() - np.trace(inside)) / (len(group) * (len(group) - 1))
    return -float(mean), group
