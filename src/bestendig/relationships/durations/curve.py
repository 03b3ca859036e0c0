"""One curve from plain lists: for a notebook, for tenure on one axis, and to hold against textbooks."""

from collections.abc import Sequence

import numpy as np

from bestendig.relationships.durations.curves import Curves, curves
from bestendig.relationships.durations.rows import RUNNING
from bestendig.relationships.durations.steps import DAYS, Steps
from bestendig.relationships.durations.tally import WHOLE, RestsOn, Tally, Whole


def curve(
    times: Sequence[int] | Whole,
    causes: Sequence[str] | Whole,
    entry: Sequence[int] | Whole | None = None,
    *,
    enough: int = 0,
    steps: Steps = DAYS,
) -> Curves:
    """The curve of lives that lasted `times` steps and ended by `causes` ("" = still running).

    At risk at t when entry < t <= time; each step is a whole one. With `enough` the curve starts only where
    so many are at risk. The causes stand in alphabetical order in the answer; an array of whole numbers is
    taken as it is (0 = still running, 1 to K the causes), which is fast for millions.
    """
    lasted = np.asarray(times, dtype=np.int64)
    names, own = _numbered(causes)
    n_steps = int(lasted.max(initial=1))
    cells = own * np.int64(n_steps)
    cells += lasted  # in place, and one too many, so that millions are gone through as seldom as can be
    left = np.bincount(cells, minlength=(len(names) + 1) * n_steps + 1)[1:].reshape(-1, n_steps)
    nothing = np.zeros((1, n_steps), dtype=np.int64)
    entered, rests_on = _entered(entry, len(lasted), n_steps), RestsOn(n_relationships=len(lasted))
    ended, running = left[None, 1:], left[None, 0]
    counted = Tally((WHOLE,), names, entered, nothing, ended, running, nothing, (rests_on,), steps=steps)
    return curves(counted, enough)


def _numbered(causes: Sequence[str] | Whole) -> tuple[tuple[str, ...], Whole]:
    """The names of the causes, and per life the number of its cause; 0 where it still runs."""
    if isinstance(causes, np.ndarray) and causes.dtype.kind in "iu":
        return tuple(str(number) for number in range(1, int(causes.max(initial=0)) + 1)), causes
    names = sorted({*causes} - {RUNNING})
    numbers = {name: number for number, name in enumerate([RUNNING, *names])}
    return tuple(names), np.array([numbers[str(each)] for each in causes], dtype=np.int64)


def _entered(entry: Sequence[int] | Whole | None, n: int, n_steps: int) -> Whole:
    """Per step how many came into view."""
    found = np.zeros((1, n_steps), dtype=np.int64)
    if entry is None:
        found[0, 0] = n
    else:
        found[0] = np.bincount(np.asarray(entry, dtype=np.int64), minlength=n_steps)[:n_steps]
    return found
