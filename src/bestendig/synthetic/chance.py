"""Seeded chance: an own stream per subject, so that one change leaves all other subjects as they were."""

from math import gamma
from zlib import crc32

import numpy as np

from bestendig.synthetic.arrays import Floats, Ints

DAYS_A_YEAR = 365.25


def stream(seed: int, *subject: str) -> np.random.Generator:
    """The generator of one subject of one town; the same in every process."""
    return np.random.default_rng(np.random.SeedSequence([seed, crc32("/".join(subject).encode())]))


def weibull_years(
    rng: np.random.Generator, n: int, mean: float, shape: float, frailty: float = 0.0
) -> Floats:
    """`n` durations in years with this mean: Weibull, stretched per person by gamma frailty (variance)."""
    draw = mean * rng.weibull(shape, n) / gamma(1 + 1 / shape)
    if frailty > 0:
        draw *= rng.gamma(1 / frailty, frailty, n)
    return draw


def lognormal_years(rng: np.random.Generator, n: int, median: float, sigma: float) -> Floats:
    """`n` durations in years with this median."""
    return np.asarray(median * np.exp(sigma * rng.standard_normal(n)))


def waiting_days(rng: np.random.Generator, n: int, a_year: float | Floats) -> Ints:
    """Days until something that happens `a_year` times a year."""
    rate = np.maximum(np.asarray(a_year, dtype=np.float64), 1e-9)
    return (rng.exponential(1.0, n) / rate * DAYS_A_YEAR).clip(0, 10**6).astype(np.int64)


def pick(rng: np.random.Generator, weights: Floats, n: int) -> Ints:
    """`n` draws of an index, in proportion to its weight."""
    edges = np.cumsum(weights)
    drawn = np.searchsorted(edges, rng.random(n) * edges[-1], side="right")
    return np.asarray(drawn.clip(0, len(weights) - 1))
