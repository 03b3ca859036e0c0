"""Rates of small cells, drawn towards the whole as far as the cells differ no more than chance makes them."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


def over(one: Numbers, other: Numbers) -> Numbers:
    """One divided by the other, 0 where there is nothing to divide by."""
    return np.divide(one, other, out=np.zeros(np.broadcast(one, other).shape), where=other > 0)


def variance(counted: Numbers, expected: Numbers) -> Numbers:
    """How much rates differ between cells beyond chance: the variance of a factor with mean 1, by moments.

    Sum((n - m)^2 - m) / sum(m^2) over the last axis, between 0 and 4: the spread of a negative
    binomial.
    """
    beyond = ((counted - expected) ** 2 - expected).sum(axis=-1)
    return np.clip(over(beyond, (expected**2).sum(axis=-1)), 0, 4)


def factors(counted: Numbers, expected: Numbers, spread: Numbers, prior: Numbers | float = 1.0) -> Numbers:
    """The factor of each cell: its own (n / m) where it has much, the `prior` where it has little.

    (n v + prior) / (m v + 1), v the spread: what a gamma prior with that variance gives.
    """
    return (counted * spread + prior) / (expected * spread + 1)


def rates(counted: Numbers, days: Numbers, spreads: tuple[Numbers, Numbers], prior: Numbers) -> Numbers:
    """Rates a day of [..., groups, bands]: of the whole per band, times a factor per group and per cell.

    `spreads` are those of groups and of cells within groups, [...]; `prior` is one per group.
    """
    whole = over(counted.sum(axis=-2), days.sum(axis=-2))[..., None, :]
    expected = whole * days
    of_group, of_cell = (spread[..., None] for spread in spreads)
    group = factors(counted.sum(axis=-1), expected.sum(axis=-1), of_group, prior)[..., None]
    cell = factors(counted, expected * group, of_cell[..., None])
    found: Numbers = whole * group * cell
    return found


def spreads_of(counted: Numbers, days: Numbers) -> tuple[Numbers, Numbers]:
    """How much groups differ, and cells within groups, of [..., groups, bands]."""
    expected = over(counted.sum(axis=-2), days.sum(axis=-2))[..., None, :] * days
    of_groups = variance(counted.sum(axis=-1), expected.sum(axis=-1))
    group = factors(counted.sum(axis=-1), expected.sum(axis=-1), of_groups[..., None])[..., None]
    flat = (*counted.shape[:-2], -1)
    return of_groups, variance(counted.reshape(flat), (expected * group).reshape(flat))
