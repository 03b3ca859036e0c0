"""How often patterns come in general, learned from all of them: gamma rates, with their own uncertainty.

An empirical-Bayes prior from a handful of patterns is itself uncertain. Therefore no single prior is taken
but a grid of them, each weighted by how well it explains what was counted.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc, gammaln

Real = NDArray[np.float64]
SHAPES = np.geomspace(0.2, 12.0, 8)
"""How much patterns differ: small is much."""
AROUND = np.geomspace(1 / 6, 2.5, 9)
"""Means tried, as parts of the mean that was counted; lower, for what never came is not in the list."""


@dataclass(frozen=True, slots=True)
class Prior:
    """Gamma priors on the expected count in the past, with weights that add up to one."""

    shape: Real
    mean: Real
    weight: Real


def learn(past: Real) -> Prior:
    """The priors by the counts of all patterns in the past; each pattern was counted at least once."""
    shape, mean = (each.ravel() for each in np.meshgrid(SHAPES, AROUND * max(past.mean(), 1.0)))
    fits = _log_likelihood(past[:, None], shape, mean).sum(axis=0)
    weight = np.exp(fits - fits.max())
    return Prior(shape, mean, weight / weight.sum())


def _log_likelihood(n: Real, shape: Real, mean: Real) -> Real:
    """Of a count that is at least one, under a gamma-Poisson with this shape and mean."""
    stays = shape * np.log(shape / (shape + mean))
    found = gammaln(n + shape) - gammaln(shape) - gammaln(n + 1) + stays + n * np.log(mean / (shape + mean))
    return np.asarray(found - np.log1p(-np.exp(stays)))


def tails(prior: Prior, past: Real, part: float, now: Real, unrest: float) -> Real:
    """How likely each pattern comes as often as now or more, by its own past and the prior.

    `part` is the exposure now as a part of that of the past; `unrest` how much quarters differ beyond chance.
    """
    size = prior.shape + past[:, None]
    mean = size * part / (prior.shape / prior.mean + 1)
    size = 1 / (1 / size + unrest)
    counted = np.maximum(now, 1)[:, None]
    found = betainc(counted, size, mean / (mean + size)) @ prior.weight
    return np.where(now > 0, found, 1.0)


def expected(prior: Prior, past: Real, part: float, unrest: float) -> tuple[Real, Real]:
    """The mean and the variance of what comes now, for each pattern."""
    size = prior.shape + past[:, None]
    mean = size * part / (prior.shape / prior.mean + 1)
    square = mean**2 * (1 + 1 / size + unrest) + mean
    first = mean @ prior.weight
    return first, square @ prior.weight - first**2
