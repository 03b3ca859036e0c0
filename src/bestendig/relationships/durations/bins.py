"""The ages into which intervals cut time: a year of months, where much changes, and quarters after that.

Clusters are counted in these, so that a cluster needs few numbers; figures themselves go by month.
"""

import narwhals.stable.v2 as nw
import numpy as np

from bestendig.relationships.durations.steps import MONTHS
from bestendig.relationships.durations.tally import Real, Whole

MONTHLY = 12
"""So many bins of one month."""
QUARTER = 3


def n_bins(horizon: int) -> int:
    """How many bins reach the horizon (months)."""
    return horizon if horizon <= MONTHLY else MONTHLY + -(-(horizon - MONTHLY) // QUARTER)


def bin_of(step: nw.Expr) -> nw.Expr:
    """The bin (from 0) of a step (from 1)."""
    later = ((step - 1 - MONTHLY) / QUARTER).floor().cast(nw.Int64) + MONTHLY
    return nw.when(step <= MONTHLY).then(step - 1).otherwise(later)


def days_to_end(of_bin: nw.Expr) -> nw.Expr:
    """Whole days of age up to the end of a bin."""
    later = MONTHLY + (of_bin + 1 - MONTHLY) * QUARTER
    return days_after(nw.when(of_bin < MONTHLY).then(of_bin + 1).otherwise(later))


def days_after(steps: nw.Expr) -> nw.Expr:
    """Whole days of age after so many steps."""
    return (steps * MONTHS.units / MONTHS.per_day).floor().cast(nw.Int64)


def last_steps(count: int) -> Whole:
    """The last step of each of the first `count` bins."""
    bins = np.arange(1, count + 1, dtype=np.int64)
    return np.where(bins <= MONTHLY, bins, MONTHLY + (bins - MONTHLY) * QUARTER)


def lengths(count: int) -> Whole:
    """The length of each of the first `count` bins, in whole days."""
    return np.diff(last_steps(count) * MONTHS.units // MONTHS.per_day, prepend=0)


def mean_per_bin(values: Real, count: int) -> Real:
    """The mean of values per step (last axis) over the steps of each bin; nothing past the last value."""
    last = last_steps(count)
    wide = np.zeros((*values.shape[:-1], int(last[-1])))
    here = min(values.shape[-1], wide.shape[-1])
    wide[..., :here] = values[..., :here]
    first = np.concatenate([[0], last[:-1]])
    found: Real = np.add.reduceat(wide, first, axis=-1) / np.diff(last, prepend=0)
    return found
