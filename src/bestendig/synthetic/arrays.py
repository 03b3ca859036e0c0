"""Names for the arrays of the made-up town, and the two or three things numpy does not say in one word."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]
Words: TypeAlias = NDArray[np.object_]

NONE = -1
"""No event, nobody, no organisation."""
FAR = 10**6
"""A day that never comes."""


def ints(values: object) -> Ints:
    """Anything countable as 64-bit integers."""
    return np.asarray(values, dtype=np.int64)


def words(values: list[str]) -> Words:
    """A list of texts as an array that can be picked from."""
    picked = np.empty(len(values), dtype=object)
    picked[:] = values
    return picked


def spread(counts: Ints) -> tuple[Ints, Ints]:
    """For each unit of `counts`: whose it is, and which of its own it is from 0."""
    owner = np.repeat(np.arange(len(counts)), counts)
    starts = np.cumsum(counts) - counts
    return owner, np.arange(len(owner)) - starts[owner]
