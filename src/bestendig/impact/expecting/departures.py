"""When each professional leaves: once per run, shared by all relationships, sooner in times of unrest."""

from typing import Any

import numpy as np

from bestendig.impact.expecting.chance import Floats, exponential, share
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.drawing import YEAR, Drawn
from bestendig.impact.expecting.happening import FOREVER, NEVER, Happening
from bestendig.impact.expecting.shrinking import Numbers

_NEVER = 1e-12


def staff_clocks(drawn: Drawn, seed: int, runs: Ints) -> Numbers:
    """Days of ordinary times until each professional leaves, [runs, professionals]; common to alternatives.

    Whoever has worked somewhere for long leaves less often, as strongly as `drawn.steadiness` says.
    """
    waits = exponential(share(seed, runs, drawn.leaves.shape[1], "staff")).astype(np.float64)
    pace = 1 / np.maximum(drawn.leaves, _NEVER)
    if not np.isfinite(drawn.steadiness):
        return waits * pace
    scale = (drawn.steadiness - 1) * pace + drawn.tenure
    return scale * np.expm1(waits / drawn.steadiness)


def departures(
    clocks: Numbers, drawn: Drawn, happening: Happening, exposed: Numbers, lost: Numbers
) -> Floats:
    """The day on which each leaves under an alternative, [runs, professionals].

    `exposed` is the share of somebody's relationships that may be lost by the plan, `lost` the share that is
    lost or divided anew: as much of the unrest, before and after the date, is theirs.
    """
    if happening.leaves:
        return np.where(exposed > 0, happening.day, clocks).astype(np.float32)
    if happening.day >= NEVER:
        return clocks.astype(np.float32)
    rise, ramp = _before(happening, exposed)
    factor, lasts = _after(happening, lost, drawn)
    days = _sooner(clocks, happening, rise, ramp)
    calm = _lived_before(np.full_like(clocks, happening.day), happening, rise, ramp)
    late = clocks - calm
    tense = np.minimum(late, factor * lasts)
    after = happening.day + tense / factor + (late - tense)
    return np.where(late > 0, after, days).astype(np.float32)


def _before(happening: Happening, exposed: Numbers) -> tuple[Numbers, Any]:
    """How much more often people leave just before the date, and how long it takes to get there."""
    if happening.ramp is None:
        return np.zeros_like(exposed), 1.0
    days, factor = (each[:, None] for each in happening.ramp)
    return np.where(days > 0, (factor - 1) * exposed, 0.0), np.maximum(days, 1.0)


def _after(happening: Happening, lost: Numbers, drawn: Drawn) -> tuple[Numbers, Any]:
    """How many times as often people leave after the date, and for how long."""
    if happening.rate is not None:
        wanted = -np.log1p(-min(happening.rate, 0.99)) / YEAR
        times = wanted / np.maximum(drawn.leaves, _NEVER)
        return np.maximum(1 + (times - 1) * lost, _NEVER), FOREVER
    if happening.after is None:
        return np.ones_like(lost), 0.0
    days, factor = (each[:, None] for each in happening.after)
    return 1 + (factor - 1) * lost, days


def _lived_before(day: Numbers, happening: Happening, rise: Numbers, ramp: Any) -> Numbers:
    """Ordinary days lived by a day up to the date, while leaving rises in a straight line from 1."""
    begin, heard = happening.day - ramp, _heard(happening, ramp)
    late = np.maximum(day - heard, 0.0)
    found: Numbers = day + rise / (2 * ramp) * late * (day + heard - 2 * begin)
    return found


def _sooner(clocks: Numbers, happening: Happening, rise: Numbers, ramp: Any) -> Numbers:
    """The day up to the date by which so many ordinary days are lived: `_lived_before` turned round."""
    begin, heard = happening.day - ramp, _heard(happening, ramp)
    bend = rise / (2 * ramp)
    past = clocks - begin + bend * (heard - begin) ** 2
    day = begin + 2 * past / (1 + np.sqrt(np.maximum(1 + 4 * bend * past, 0.0)))
    return np.where(clocks <= heard, clocks, day)


def _heard(happening: Happening, ramp: Any) -> Any:
    """From which day on there is unrest: not before people hear of it, not before today."""
    return np.maximum(np.maximum(happening.day - ramp, min(happening.heard, happening.day)), 0.0)
