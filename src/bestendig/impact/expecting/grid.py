"""The points in time at which is told how many still run: every quarter, up to the horizon."""

from dataclasses import dataclass

import numpy as np

from bestendig.impact.expecting.chance import Floats
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.happening import MONTH
from bestendig.impact.expecting.shrinking import Numbers

STEP = 3
"""Months between two points."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Points 0, 3, 6, ... months from the reference day; `far` is a day beyond the last one."""

    horizon: int

    @property
    def months(self) -> tuple[int, ...]:
        """The month of each point."""
        return tuple(range(0, self.horizon + 1, STEP))

    @property
    def size(self) -> int:
        """Places needed to sum by point: one before the first, one after the last."""
        return self.horizon // STEP + 2

    @property
    def far(self) -> float:
        """A day on which everything that runs over the horizon still runs."""
        return self.horizon * MONTH + 1

    def place(self, day: Floats) -> Ints:
        """How many points lie before a day, so at how many of them what ends then still ran."""
        nth = day * np.float32(1 / (STEP * MONTH))
        np.ceil(nth, out=nth)
        found: Ints = np.clip(nth, 0, self.size - 1).astype(np.int64)
        return found

    def summed(self, day: Floats, weight: Floats, run: Ints, n_runs: int) -> Numbers:
        """Weights of days up to `far` summed by run and point, flat."""
        nth = day * np.float32(1 / (STEP * MONTH))
        np.ceil(nth, out=nth)
        at = nth.astype(np.int64)
        if n_runs > 1:
            at += run * self.size
        found: Numbers = np.bincount(at, weights=weight, minlength=n_runs * self.size).astype(np.float64)
        return found

    def counted(self, day: Floats, is_in: np.typing.NDArray[np.bool_] | None = None) -> Numbers:
        """Of [runs, rows] how many still run at each point, [runs, points]."""
        n_runs, shown = len(day), day if is_in is None else day[:, is_in]
        at = self.place(shown) + np.arange(n_runs)[:, None] * self.size
        found = np.bincount(at.ravel(), minlength=n_runs * self.size).reshape(n_runs, self.size)
        return self.after(found.astype(np.float64))

    def after(self, by_point: Numbers) -> Numbers:
        """Per point the sum of what belongs to later places, [runs, points]."""
        found: Numbers = by_point[:, ::-1].cumsum(axis=1)[:, ::-1][:, 1:]
        return found
