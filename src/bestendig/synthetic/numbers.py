"""Fictional numbers for people: never one that could be a citizen service number (BSN)."""

import numpy as np

from bestendig.synthetic.arrays import Flags, Ints

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def could_be_bsn(numbers: Ints) -> Flags:
    """Whether each number, padded with zeros to nine digits, passes the eleven test of the BSN."""
    total = np.zeros(len(numbers), dtype=np.int64)
    for place, weight in enumerate(WEIGHTS):
        total += weight * (numbers // 10 ** (8 - place) % 10)
    return np.asarray(total % 11 == 0)


def fictional_numbers(rng: np.random.Generator, n: int, first: int) -> Ints:
    """`n` different numbers from `first` on, in random order, none of which could be a BSN."""
    candidates = first + np.arange(n + n // 8 + 20, dtype=np.int64)
    return rng.permutation(candidates[~could_be_bsn(candidates)][:n])
