"""Survival, incidence per cause, restricted mean: plain numbers from a tally, for all groups at once.

Kaplan and Meier (1958) with Greenwood's variance; Aalen and Johansen (1978) for causes that exclude each
other; delayed entry by Therneau's rule: at risk at t when entry < t <= exit. With steps of a day these are
the textbook's estimators to the last digit; with steps of a month whoever entered or left view in the middle
of one counts for the part that was seen.
"""

from dataclasses import dataclass

import numpy as np

from bestendig.relationships.durations.steps import Steps
from bestendig.relationships.durations.tally import Flags, Real, Tally, Whole

ENOUGH_AT_RISK = 20
"""Under delayed entry a curve starts where so many are at risk; before that one ending could end it."""
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Curves:
    """Per group (first axis) and step (last axis), for those who reached `start`.

    `at_risk` how many at any moment of the step; `exposed` the same in whole steps' worth; `survival` the
    share still running after the step; `ended` per cause (middle axis) the share that ended so by then;
    `years`, `lost` the part of a year that the step adds to the mean and to the time lost per cause.
    `start` is the number of steps before the curve starts, -1 where too few are at risk to start one.
    """

    steps: Steps
    start: Whole
    at_risk: Whole
    exposed: Real
    survival: Real
    ended: Real
    years: Real
    lost: Real
    greenwood: Real
    followed: Whole
    """Per group the last step through which relationships were followed for the most part."""

    @property
    def is_drawn(self) -> Flags:
        """Per group and step whether it lies on the curve."""
        return _drawn(self.start, self.followed, self.survival.shape[1])


def curves(counted: Tally, enough: int = ENOUGH_AT_RISK) -> Curves:
    """The curves of every group of a tally."""
    at_risk = risk_sets(counted)
    start = _starts(counted, at_risk, enough)
    exposed = _exposed(counted, at_risk)
    followed = _followed(at_risk, exposed)
    ended = np.where(_drawn(start, followed, counted.n_steps)[:, None, :], counted.ended, 0)
    every = ended.sum(axis=1)
    hazard = np.divide(every, exposed, out=np.zeros(every.shape), where=exposed > 0)
    survival = np.cumprod(1 - hazard, axis=1)
    before = np.concatenate([np.ones((len(start), 1)), survival[:, :-1]], axis=1)
    share = np.divide(ended, every[:, None], out=np.zeros(ended.shape), where=every[:, None] > 0)
    new = (before - survival)[:, None] * share
    years, lost = _areas(counted.steps, before, new)
    variance = np.divide(every, exposed * (exposed - every), out=np.zeros(every.shape), where=exposed > every)
    return Curves(
        counted.steps, start, at_risk, exposed, survival, np.cumsum(new, axis=2), years, lost,
        np.cumsum(variance, axis=1), followed,
    )  # fmt: skip


def risk_sets(counted: Tally) -> Whole:
    """How many were at risk at some moment of each step: entered by then, not gone before."""
    gone = counted.ended.sum(axis=1) + counted.running
    left_before = np.cumsum(gone, axis=1) - gone
    found: Whole = np.cumsum(counted.entered, axis=1) - left_before
    return found


def _exposed(counted: Tally, at_risk: Whole) -> Real:
    """Those at risk, less what they missed of the step; never less than ended in it."""
    missed = counted.missed_before + counted.missed_after
    whole: Real = (at_risk * counted.steps.units - missed) / counted.steps.units
    exposed: Real = np.maximum(whole, counted.ended.sum(axis=1))
    return exposed


def _followed(at_risk: Whole, exposed: Real) -> Whole:
    """The last step of which those at risk were followed through at least half.

    Whoever began on one day is cut off on one day too: endings on just that day would count for a whole step.
    """
    is_followed = (at_risk > 0) & (exposed >= HALF * at_risk)
    from_the_end = np.argmax(is_followed[:, ::-1], axis=1)
    found: Whole = np.where(is_followed.any(axis=1), at_risk.shape[1] - from_the_end, 0)
    return found


def _starts(counted: Tally, at_risk: Whole, enough: int) -> Whole:
    """After how many steps the curve of each group starts; -1 where never enough are at risk."""
    is_delayed = counted.entered[:, 1:].sum(axis=1) > 0
    is_enough = at_risk >= enough
    first: Whole = np.where(is_enough.any(axis=1), np.argmax(is_enough, axis=1), -1)
    return np.where(is_delayed, first, np.where(at_risk[:, 0] > 0, 0, -1))


def _drawn(start: Whole, followed: Whole, n_steps: int) -> Flags:
    """Whether a step lies on the curve."""
    steps = np.arange(n_steps)
    found: Flags = (start[:, None] >= 0) & (steps >= start[:, None]) & (steps < followed[:, None])
    return found


def _areas(steps: Steps, before: Real, new: Real) -> tuple[Real, Real]:
    """Years that each step adds to the mean and to the time lost per cause: together the whole step.

    An ending within a step of several days lies, on average, in its middle; it counts the day itself.
    """
    year = steps.units * steps.per_year
    late = (steps.units - steps.per_day) / 2 / year
    over = np.cumsum(new, axis=2) - new
    lost = over * steps.units / year + new * late
    return (before * steps.units / year) - new.sum(axis=1) * late, lost


def restricted_mean(found: Curves, n_steps: int) -> Real:
    """Per group the mean number of years up to `n_steps`, for those who reached the start of the curve."""
    total: Real = found.years[:, :n_steps].sum(axis=1)
    beyond = max(0, n_steps - found.years.shape[1])
    after: Real = found.survival[:, -1] * beyond / found.steps.per_year
    return total + after


def time_lost(found: Curves, n_steps: int) -> Real:
    """Per group and cause the years up to `n_steps` that endings with this cause took."""
    total: Real = found.lost[:, :, :n_steps].sum(axis=2)
    beyond = max(0, n_steps - found.lost.shape[2])
    after: Real = found.ended[:, :, -1] * beyond / found.steps.per_year
    return total + after


def medians(found: Curves) -> list[float | None]:
    """Per group the step at which half has ended, in between steps where they are long; None: not reached."""
    is_half = found.survival <= HALF + 1e-12
    return [
        _median(found, group, int(np.argmax(is_half[group]))) if is_half[group].any() else None
        for group in range(len(is_half))
    ]


def _median(found: Curves, group: int, step: int) -> float:
    """Where the curve of a group passes one half, within the step that takes it there."""
    if found.steps.units == found.steps.per_day:
        return float(step + 1)
    before = 1.0 if step == 0 else float(found.survival[group, step - 1])
    return step + (before - HALF) / (before - float(found.survival[group, step]))


def mean_variance(found: Curves, n_steps: int) -> Real:
    """Greenwood's variance of the restricted mean, in years squared, for people who end independently."""
    upto = min(n_steps, found.years.shape[1])
    years = found.years[:, :upto]
    ahead = years[:, ::-1].cumsum(axis=1)[:, ::-1] - years
    increments = np.diff(found.greenwood[:, :upto], axis=1, prepend=0)
    total: Real = (ahead**2 * increments).sum(axis=1)
    return total
