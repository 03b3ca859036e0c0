"""Cluster-robust 95 % intervals of courses: relationships of one professional end together.

Each figure is a smooth function of counts; per cluster its influence is a weighted sum of how many more of
its relationships ended, per quarter of age, than its months at risk would make one expect (the infinitesimal
jackknife). The variance is G / (G − 1) · Σ influence², written with the products in `Spread` so that no
cluster needs to be named; the margin takes t(G − 1).
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from bestendig.language import Text
from bestendig.model.result import Interval
from bestendig.relationships.durations.counting import QUARTER
from bestendig.relationships.durations.curves import Curves
from bestendig.relationships.durations.tally import Real, Spread, Tally, Whole

UPPER_TAIL = 0.975
FEWEST_CLUSTERS = 2
ONE_CLUSTER = Text(
    nl="Eén professional of organisatie: geen marge te geven.",
    en="One professional or organisation: no interval can be given.",
)
ONE_EVENT = Text(nl="Eén gebeurtenis: geen marge te geven.", en="One event: no interval can be given.")


@dataclass(frozen=True, slots=True)
class Quarters:
    """Per group and quarter of age up to the horizon: endings, endings on one level, months at risk."""

    ended: Real
    apart: Real
    months: Real

    def residual(self, all_endings: Real, apart: Real | None = None) -> Real:
        """Weights of a cluster's counts, from weights of its unexpected endings in each month of a quarter.

        The last axis is that of `Spread`: endings on the level (when `apart` is given), all endings, months.
        """
        all_endings = self._per_month(all_endings)
        expected = _ratio(self.ended, self.months)
        if apart is None:
            return np.concatenate([all_endings, -all_endings * expected], axis=-1)
        apart = self._per_month(apart)
        months = -all_endings * expected - apart * _ratio(self.apart, self.months)
        return np.concatenate([apart, all_endings, months], axis=-1)

    def _per_month(self, weights: Real) -> Real:
        """What one ending weighs among all that are at risk in a month of the quarter."""
        return np.divide(
            QUARTER * weights, self.months, out=np.zeros(np.broadcast(weights, self.months).shape),
            where=self.months > 0,
        )  # fmt: skip


def quarters_of(counted: Tally, found: Curves, n_quarters: int, level: str = "") -> Quarters:
    """The counts of a tally per quarter, as clusters have them."""
    level_row = counted.causes.index(level) if level in counted.causes else None
    apart = np.zeros_like(counted.entered) if level_row is None else counted.ended[:, level_row]
    return Quarters(
        *(_by_quarter(each, n_quarters) for each in (counted.ended.sum(axis=1), apart, found.at_risk))
    )


def mean_weights(found: Curves, part: Quarters, n_steps: int) -> Real:
    """Weights of a cluster's counts in the restricted mean, in years."""
    years = _upto(found.years, n_steps)
    ahead = years[:, ::-1].cumsum(axis=1)[:, ::-1] - years
    return part.residual(-_mean_of_quarter(_on_curve(ahead, found.start), part.ended.shape[-1]))


def running_weights(found: Curves, part: Quarters, at: list[int]) -> Real:
    """Weights in the share still running after each of the steps `at` (middle axis)."""
    n_quarters = part.ended.shape[-1]
    steps = np.arange(n_quarters * QUARTER)
    is_before = steps[None, :] < np.array(at)[:, None]
    survival = np.stack([_survival_at(found, step) for step in at], axis=1)
    weights = -survival[:, :, None] * _on_curve(is_before[None].astype(np.float64), found.start[:, None])
    own = Quarters(part.ended[:, None], part.apart[:, None], part.months[:, None])
    return own.residual(_mean_of_quarter(weights, n_quarters))


def lost_weights(found: Curves, part: Quarters, row: int, n_steps: int) -> Real:
    """Weights in the years lost to the cause in `row`; `part` counts that cause apart."""
    survival = _upto(found.survival, n_steps)
    before = np.concatenate([np.ones((len(survival), 1)), survival[:, :-1]], axis=1)
    left = (n_steps - 1 - np.arange(survival.shape[1]) + 0.5) / found.steps.per_year
    new = np.diff(_upto(found.ended[:, row], n_steps), axis=1, prepend=0) * left
    ahead = new[:, ::-1].cumsum(axis=1)[:, ::-1] - new
    n_quarters = part.ended.shape[-1]
    own = _mean_of_quarter(_on_curve(before * left, found.start), n_quarters)
    return part.residual(-_mean_of_quarter(_on_curve(ahead, found.start), n_quarters), own)


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


def _by_quarter(counts: Whole, n_quarters: int) -> Real:
    """Sums per quarter up to the horizon."""
    steps = _upto(counts, n_quarters * QUARTER)
    found: Real = steps.reshape(len(counts), n_quarters, QUARTER).sum(axis=2).astype(np.float64)
    return found


def _mean_of_quarter(weights: Real, n_quarters: int) -> Real:
    """The mean weight of the months of each quarter."""
    wide = np.zeros((*weights.shape[:-1], n_quarters * QUARTER))
    wide[..., : weights.shape[-1]] = weights[..., : n_quarters * QUARTER]
    found: Real = wide.reshape(*weights.shape[:-1], n_quarters, QUARTER).mean(axis=-1)
    return found


def _on_curve(weights: Real, start: Whole) -> Real:
    """The weights with nothing before the curve starts."""
    steps = np.arange(weights.shape[-1])
    return np.where((start[..., None] >= 0) & (steps >= start[..., None]), weights, 0)


def _upto(counts: Real | Whole, n_steps: int) -> Real:
    """The first `n_steps` steps, with nothing where there are fewer."""
    found = np.zeros((len(counts), n_steps))
    found[:, : min(n_steps, counts.shape[-1])] = counts[:, :n_steps]
    return found


def _survival_at(found: Curves, step: int) -> Real:
    """The share still running after so many steps."""
    if step == 0:
        return np.ones(len(found.survival))
    return found.survival[:, min(step, found.survival.shape[1]) - 1]


def _ratio(over: Real, under: Real) -> Real:
    """Ratios, nothing where there is nothing under it."""
    return np.divide(over, under, out=np.zeros(np.broadcast(over, under).shape), where=under > 0)
