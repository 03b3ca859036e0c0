"""Cluster-robust 95 % intervals of courses: relationships of one professional end together.

Each figure is a smooth function of counts; per cluster its influence is a weighted sum of how many more of
its relationships ended, per bin of age, than its days at risk would make one expect (the infinitesimal
jackknife). The variance is G / (G − 1) · Σ influence², written with the products in `Spread` so that no
cluster needs to be named; the margin takes t(G − 1).
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from bestendig.language import Text
from bestendig.model.result import Interval
from bestendig.relationships.durations.bins import mean_per_bin
from bestendig.relationships.durations.curves import Curves
from bestendig.relationships.durations.tally import Real, Spread

UPPER_TAIL = 0.975
FEWEST_CLUSTERS = 2
ONE_CLUSTER = Text(
    nl="Eén professional of organisatie: geen marge te geven.",
    en="One professional or organisation: no interval can be given.",
)
ONE_EVENT = Text(nl="Eén gebeurtenis: geen marge te geven.", en="One event: no interval can be given.")


@dataclass(frozen=True, slots=True)
class Residuals:
    """Per group and bin of age what makes a cluster's counts into its unexpected endings.

    `expected` endings per day at risk, `apart` those on the level the interval is about (None where about
    all); `per_risk` per step one over those at risk, for the weight of one ending among them.
    """

    expected: Real
    apart: Real | None
    per_risk: Real

    def weights(self, of_all: Real, of_apart: Real | None = None) -> Real:
        """Weights of a cluster's counts, from weights per step of hazards: of all endings, of those apart.

        The last axis is that of `Spread`: endings on the level (when there is one), all endings, days.
        """
        count = self.expected.shape[-1]
        of_all = mean_per_bin(of_all * self.per_risk, count)
        if self.apart is None or of_apart is None:
            return np.concatenate([of_all, -of_all * self.expected], axis=-1)
        of_apart = mean_per_bin(of_apart * self.per_risk, count)
        days = -of_all * self.expected - of_apart * self.apart
        return np.concatenate([of_apart, of_all, days], axis=-1)

    def for_points(self) -> "Residuals":
        """The same with an axis for points of the curve."""
        return Residuals(self.expected[:, None], None, self.per_risk[:, None])


def residuals(found: Curves, spread: Spread, has_level: bool) -> Residuals:
    """The residuals of clusters counted as in `spread`; nothing before a curve starts."""
    parts = np.split(spread.totals.astype(np.float64), 3 if has_level else 2, axis=1)
    expected = _ratio(parts[-2], parts[-1])
    apart = _ratio(parts[0], parts[-1]) if has_level else None
    per_risk = _ratio(np.where(found.is_drawn, 1.0, 0.0), found.exposed)
    return Residuals(expected, apart, per_risk)


def mean_weights(found: Curves, part: Residuals, n_steps: int) -> Real:
    """Weights of a cluster's counts in the restricted mean, in years."""
    return part.weights(-_still_to_come(found, n_steps))


def running_weights(found: Curves, part: Residuals, at: list[int]) -> Real:
    """Weights in the share still running after each of the steps `at` (middle axis)."""
    steps = np.arange(found.survival.shape[1])
    is_before = steps[None, :] < np.array(at)[:, None]
    survival = np.stack([_survival_at(found, step) for step in at], axis=1)
    left = _ratio(np.ones(1), _kept(found))
    return part.for_points().weights(-survival[:, :, None] * is_before[None] * left[:, None])


def lost_weights(found: Curves, part: Residuals, row: int, n_steps: int) -> Real:
    """Weights in the years lost to the cause in `row`; `part` counts that cause apart."""
    before = _before(found)
    steps = np.arange(found.survival.shape[1])
    left = np.clip(n_steps - steps - 0.5, 0, None) / found.steps.per_year
    new = np.diff(found.ended[:, row], axis=1, prepend=0) * left
    ahead = (new[:, ::-1].cumsum(axis=1)[:, ::-1] - new) * _ratio(np.ones(1), _kept(found))
    return part.weights(-ahead, before * left)


def half_widths(weights: Real, spread: Spread) -> Real:
    """Per group (and point) the half of the 95 % interval; not a number with fewer than two clusters."""
    n = spread.n_clusters.astype(np.float64)
    points = weights if weights.ndim == 3 else weights[:, None]
    squares = np.einsum("gpi,gij,gpj->gp", points, spread.products.astype(np.float64), points, optimize=True)
    few = n < FEWEST_CLUSTERS
    factor = np.where(few, np.nan, n / np.maximum(n - 1, 1))
    margin = stdtrit(np.maximum(n - 1, 1), UPPER_TAIL)
    found: Real = margin[:, None] * np.sqrt(np.maximum(squares, 0) * factor[:, None])
    return found if weights.ndim == 3 else found[:, 0]


def interval(
    value: float, half: float, n_clusters: int, highest: float, note: Text = ONE_CLUSTER
) -> Interval:
    """The interval around a value between 0 and `highest`; none with fewer than two clusters."""
    if not np.isfinite(half):
        return Interval(None, None, n_clusters, note)
    return Interval(max(0.0, value - half), min(highest, value + half), n_clusters)


def _before(found: Curves) -> Real:
    """The share still running before each step."""
    return np.concatenate([np.ones((len(found.survival), 1)), found.survival[:, :-1]], axis=1)


def _kept(found: Curves) -> Real:
    """The share that each step leaves running."""
    return _ratio(found.survival, _before(found))


def _still_to_come(found: Curves, n_steps: int) -> Real:
    """Years up to `n_steps` that one ending among those at risk in a step would take."""
    years = np.where(np.arange(found.years.shape[1]) < n_steps, found.years, 0)
    after = years[:, ::-1].cumsum(axis=1)[:, ::-1] - years
    own = _before(found) * (found.steps.units - found.steps.per_day) / 2 / found.steps.units
    own = np.where(np.arange(own.shape[1]) < n_steps, own, 0) / found.steps.per_year
    return after * _ratio(np.ones(1), _kept(found)) + own


def _survival_at(found: Curves, step: int) -> Real:
    """The share still running after so many steps."""
    if step == 0:
        return np.ones(len(found.survival))
    return found.survival[:, min(step, found.survival.shape[1]) - 1]


def _ratio(over: Real, under: Real) -> Real:
    """Ratios, nothing where there is nothing under it."""
    return np.divide(over, under, out=np.zeros(np.broadcast(over, under).shape), where=under > 0)
