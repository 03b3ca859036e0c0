"""Chance that belongs to an entity: the same number for it in every alternative, whatever else is drawn.

A number is a hash of (seed, run, what for, entity, nth time). So alternatives are compared with common
chance, no draw depends on how many came before it, and no state is kept.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
Floats = NDArray[np.float32]
_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_ONE = np.uint32(0x3F800000)
_WHAT = {
    "life": 1, "staff": 2, "agreement": 3, "moves": 4, "goes_on": 5, "delay": 6, "keeps": 7, "adds": 8,
    "assumed": 9, "phase": 10,
}  # fmt: skip


def keys(seed: int, runs: NDArray[Any], entities: NDArray[Any], what: str) -> Keys:
    """A key per run and entity, [runs, entities]; all its chance for that purpose follows from it."""
    with np.errstate(over="ignore"):
        start = mixed(np.array([seed], dtype=np.uint64) + np.uint64(_WHAT[what]) * _STEP)
        of_run = mixed(start + (runs.astype(np.uint64) + np.uint64(1)) * _STEP)
        return mixed(of_run[:, None] + (entities.astype(np.uint64) + np.uint64(1)) * _STEP)


def mixed(number: Keys) -> Keys:
    """The numbers stirred (the last step of SplitMix64), in place."""
    shifted = np.right_shift(number, np.uint64(30))
    np.bitwise_xor(number, shifted, out=number)
    np.multiply(number, _FIRST, out=number)
    np.right_shift(number, np.uint64(27), out=shifted)
    np.bitwise_xor(number, shifted, out=number)
    np.multiply(number, _SECOND, out=number)
    np.right_shift(number, np.uint64(31), out=shifted)
    return np.bitwise_xor(number, shifted, out=number)


def pair(entity: Keys, nth: int = 0) -> tuple[Floats, Floats]:
    """Two independent shares of chance in [0, 1) per key, for the nth time it is asked."""
    with np.errstate(over="ignore"):
        stirred = mixed(entity + np.uint64(nth + 1) * _STEP)
    halves = stirred.view(np.uint32).reshape(*stirred.shape, 2)
    return _share(halves[..., 1]), _share(halves[..., 0])


def share(seed: int, runs: NDArray[Any], n: int, what: str) -> Floats:
    """One share of chance in [0, 1) per run and entity."""
    return pair(keys(seed, runs, np.arange(n), what))[0]


def exponential(chance: Floats) -> Floats:
    """Chance as the waiting time of something that happens once a unit of time."""
    waited = np.log1p(-chance)
    return np.negative(waited, out=waited)


def _share(bits: NDArray[np.uint32]) -> Floats:
    """The 23 highest bits as a share: written as the fraction of a float between 1 and 2."""
    fraction = np.right_shift(bits, np.uint32(9))
    fraction |= _ONE
    found = fraction.view(np.float32)
    found -= np.float32(1)
    return found
