"""Clocks of relationships: how long until a hazard, constant within bands of age, is lived through."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bestendig.impact.expecting.bands import BANDS
from bestendig.impact.expecting.chance import Floats
from bestendig.impact.expecting.columns import Ints

N_BANDS = len(BANDS)
_STARTS = np.array(BANDS, dtype=np.float32)
_WIDTHS = np.diff(_STARTS)
_NEVER = 1e-12
"""So small a hazard a day is none, and can still be divided by."""


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock per cell; arrays of [cells · bands]. `lived` is the hazard lived through at the band's start.

    `pace` is the days that one unit of hazard takes; `later` is `lived` per further band [cells].
    """

    lived: Floats
    pace: Floats
    later: tuple[Floats, ...]

    def until(self, cell: Ints, hazard: Floats) -> tuple[Floats, Ints]:
        """The age at which so much hazard has been lived through, and the place of its band."""
        place = cell * N_BANDS
        start = np.zeros(hazard.shape, dtype=np.float32)
        for lived, width in zip(self.later, _WIDTHS, strict=True):
            is_past = hazard > lived.take(cell)
            place += is_past
            start += is_past * width
        age = hazard - self.lived.take(place)
        age *= self.pace.take(place)
        age += start
        return age, place

    def lived_at(self, cell: Ints, age: Floats) -> Floats:
        """The hazard lived through at an age."""
        band = np.searchsorted(_STARTS, age, side="right") - 1
        place = cell * N_BANDS + band
        found: Floats = self.lived[place] + (age - _STARTS[band]) / self.pace[place]
        return found


def clock(rates: NDArray[np.float64]) -> Clock:
    """The clocks of hazards a day, [cells, bands]."""
    rates = np.maximum(rates, _NEVER)
    lived = np.zeros(rates.shape)
    np.cumsum(rates[:, :-1] * _WIDTHS, axis=1, out=lived[:, 1:])
    small = lived.astype(np.float32)
    return Clock(
        lived=small.ravel(),
        pace=(1 / rates).astype(np.float32).ravel(),
        later=tuple(np.ascontiguousarray(small[:, band]) for band in range(1, N_BANDS)),
    )
