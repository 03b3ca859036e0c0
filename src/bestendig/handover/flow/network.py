"""Who can go where, as arrays: from persons to hubs, from hubs to hubs, and from hubs to the end."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.integer]
"""Whole numbers kept as small as they allow: a million persons have ten million arcs."""


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes are numbered: persons first, then hubs, of which the receivers come first, and the end last.

    `supply` is how many places each person takes. Arcs from persons stand first, ordered by person; every
    person has an arc straight to the end, which means: no place. `capacity` of an arc in places.
    """

    n_receivers: int
    n_hubs: int
    supply: Ints
    tail: Small
    head: Small
    capacity: Small

    @property
    def n_persons(self) -> int:
        """How many persons (or households that stay together)."""
        return len(self.supply)

    @property
    def n_from_persons(self) -> int:
        """How many arcs start at a person: the first so many."""
        return int(np.count_nonzero(self.tail < self.n_persons))

    @property
    def end(self) -> int:
        """The number of the last node."""
        return self.n_persons + self.n_hubs


@dataclass(frozen=True, slots=True)
class Goal:
    """What each arc costs in the eyes of one goal, per place. A goal that stands first outranks the next."""

    name: str
    cost: Small


Goals = Sequence[Goal]


def exact_sum(numbers: Small, times: Small) -> int:
    """Σ numbers · times without overflow: high and low halves are added apart."""
    wide, by = numbers.astype(np.int64), times.astype(np.int64)
    low = wide & 0x7FFFFFFF
    return (int(((wide >> 31) * by).sum()) << 31) + int((low * by).sum())
