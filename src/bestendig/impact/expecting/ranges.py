"""Ranges over runs: the middle one, and between which values four of five fall."""

import numpy as np

from bestendig.impact.expecting.shrinking import Numbers
from bestendig.model.impact import BAND, Range

_LOW, _HIGH = (1 - BAND) / 2, (1 + BAND) / 2


def range_of(runs: Numbers) -> Range | None:
    """The range of what each run gave; runs that say nothing do not count, None where none says anything."""
    said = runs[~np.isnan(runs)]
    if not len(said):
        return None
    low, middle, high = np.quantile(said, [_LOW, 0.5, _HIGH], method="linear")
    return Range(float(middle), float(low), float(high))


def certain(runs: Numbers) -> Range:
    """The range of what every run tells."""
    return range_of(runs) or Range(0.0, 0.0, 0.0)


def until(runs: Numbers, most: float) -> Range | None:
    """The range of times, `most` at most; None where half of the runs never get there."""
    return None if np.isinf(np.median(runs)) else certain(np.minimum(runs, most))
