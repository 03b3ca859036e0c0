"""Assumptions per run: those that nobody gave are uncertain too, so each run takes a value of its own."""

from collections.abc import Iterable, Mapping

import numpy as np

from bestendig.impact.assumptions import ASSUMPTIONS
from bestendig.impact.expecting.chance import share
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.shrinking import Numbers
from bestendig.model.assumption import Assumed

Spread = Mapping[str, tuple[float, float]]
UNCERTAIN = ("share", "factor", "months")
"""Units of assumptions about what happens; hours and numbers of bidders are inputs and stay as they are."""


def spread_of(used: Iterable[Assumed], width: float = 0.5) -> dict[str, tuple[float, float]]:
    """Between which values each assumption is drawn that nobody gave: part of the way to its ends.

    The ends are how far a slider goes, which is wider than what one thinks likely; hence the `width`.
    """
    return {
        each.card.name: (
            each.value - width * (each.value - each.card.lowest),
            each.value + width * (each.card.highest - each.value),
        )
        for each in used
        if each.basis in ("assumed", "source") and each.card.unit in UNCERTAIN
    }


def values(assumed: Mapping[str, float], spread: Spread, seed: int, runs: Ints) -> dict[str, Numbers]:
    """Every assumption per run: the value itself, or around it where a spread is given."""
    chances = share(seed, runs, len(ASSUMPTIONS), "assumed").astype(np.float64)
    found = {}
    for nth, (name, card) in enumerate(ASSUMPTIONS.items()):
        middle = float(assumed.get(name, card.default))
        low, high = spread.get(name, (middle, middle))
        found[name] = _around(chances[:, nth], low, middle, high)
    return found


def _around(chance: Numbers, low: float, middle: float, high: float) -> Numbers:
    """Values with the middle as median, most likely near it, never outside the ends."""
    below = low + (middle - low) * np.sqrt(2 * np.minimum(chance, 0.5))
    above = high - (high - middle) * np.sqrt(2 * np.minimum(1 - chance, 0.5))
    found: Numbers = np.where(chance < 0.5, below, above)
    return found
