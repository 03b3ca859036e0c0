"""One curve from plain lists: for a notebook, for tenure on one axis, and to hold against textbooks."""

from collections.abc import Sequence

import numpy as np

from bestendig.relationships.durations.curves import Curves, curves
from bestendig.relationships.durations.rows import RUNNING
from bestendig.relationships.durations.steps import DAYS, Steps
from bestendig.relationships.durations.tally import WHOLE, RestsOn, Tally


def curve(
    times: Sequence[int],
    causes: Sequence[str],
    entry: Sequence[int] | None = None,
    *,
    enough: int = 0,
    steps: Steps = DAYS,
) -> Curves:
    """The curve of lives that lasted `times` steps and ended by `causes` ("" = still running).

    At risk at t when entry < t <= time; each step is a whole one. With `enough` the curve starts only where
    so many are at risk. The causes stand in alphabetical order in the answer.
    """
    lasted = np.asarray(times, dtype=np.int64)
    came = np.zeros_like(lasted) if entry is None else np.asarray(entry, dtype=np.int64)
    names = sorted({*causes} - {RUNNING})
    own = np.array([names.index(each) + 1 if each != RUNNING else 0 for each in causes], dtype=np.int64)
    n_steps = int(lasted.max(initial=1))
    left = np.zeros((len(names) + 1, n_steps), dtype=np.int64)
    np.add.at(left, (own, lasted - 1), 1)
    entered = np.bincount(came, minlength=n_steps)[:n_steps].astype(np.int64)
    nothing = np.zeros((1, n_steps), dtype=np.int64)
    counted = Tally(
        (WHOLE,), tuple(names), entered[None], nothing, left[None, 1:], left[None, 0], nothing,
        (RestsOn(n_relationships=len(lasted)),), steps=steps,
    )  # fmt: skip
    return curves(counted, enough)
