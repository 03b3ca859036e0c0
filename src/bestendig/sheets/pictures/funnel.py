"""Groups against their size, unordered, with the limits that size alone gives as a light band."""

from dataclasses import dataclass
from math import floor, log10

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.card import Unit
from bestendig.sheets.comparison import Funnel
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.placing import Spot, placed
from bestendig.sheets.pictures.theme import BAND, DEEP, LINE, PAPER, QUIET, SMALL, is_narrow, text_width
from bestendig.sheets.words.values import value_in

KEY_ROW, LEFT_GAP, STEPS = 20, 10, 60
SMALLEST_EXTENT = 0.04
"""Closer together values are not drawn apart: it would make much of nothing."""
OVERALL = Text(nl="alle samen", en="all together")
SIZE = Text(nl="aantal inwoners", en="number of residents")
BAND_KEY = Text(nl="wat bij die grootte past", en="what fits a group of that size")


@dataclass(frozen=True, slots=True)
class Dot:
    """One group: its name, how many clients, its value."""

    name: Text
    n_clients: int
    value: float


@dataclass(frozen=True, slots=True)
class FunnelPicture:
    """Dots for groups, a line for all together, and the funnel where there is one."""

    dots: tuple[Dot, ...]
    overall: float
    unit: Unit
    funnel: Funnel | None

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: FunnelPicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """All layers on one paper."""
        layers = [*self._band(), *self._grid(), *self._overall(), *self._sizes(), *self._groups()]
        return ink.paper([*layers, *self._keys()], self.width, self._bottom + 44)

    @property
    def _top(self) -> float:
        """Where the frame begins, below one row of keys or, on a telephone, two."""
        return 4.0 + KEY_ROW * (2 if is_narrow(self.width) else 1)

    @property
    def _bottom(self) -> float:
        """The height of the horizontal axis."""
        return self._top + 216

    @property
    def _left(self) -> float:
        """Where the vertical axis stands: behind its longest label."""
        said = [value_in(v, self.picture.unit, self.language) for v in self._values()]
        return max(text_width(each, SMALL) for each in said) + LEFT_GAP

    def _extent(self) -> tuple[float, float]:
        """The lowest and highest value to be drawn, with some air, on round steps."""
        values = [dot.value for dot in self.picture.dots] + [self.picture.overall]
        if self.picture.funnel:
            values += self.picture.funnel.limits(min(dot.n_clients for dot in self.picture.dots))
        step = self._step(min(values), max(values))
        low, high = floor(min(values) / step), -floor(-max(values) / step)
        return low * step, max(high, low + 1) * step

    @staticmethod
    def _step(low: float, high: float, round_steps: tuple[float, ...] = (1, 2, 5, 10)) -> float:
        """A round step that gives three to six lines."""
        rough = max(high - low, SMALLEST_EXTENT) / 4
        size = 10.0 ** floor(log10(rough))
        return float(next(size * times for times in round_steps if size * times >= rough))

    def _values(self) -> list[float]:
        """The values at which a grid line stands."""
        low, high = self._extent()
        step = self._step(low, high)
        return [round(low + step * i, 10) for i in range(round((high - low) / step) + 1)]

    def _largest(self) -> float:
        """The right end of the horizontal axis."""
        return 1.12 * max(dot.n_clients for dot in self.picture.dots)

    def _x(self, n_clients: float) -> float:
        """Where a size stands."""
        return self._left + (self.width - self._left) * n_clients / self._largest()

    def _y(self, value: float) -> float:
        """Where a value stands."""
        low, high = self._values()[0], self._values()[-1]
        return self._bottom - (self._bottom - self._top) * (value - low) / (high - low)

    def _band(self) -> list[ink.Layer]:
        """The funnel as an area."""
        if self.picture.funnel is None:
            return []
        smallest, rows = min(dot.n_clients for dot in self.picture.dots), []
        for step in range(STEPS + 1):
            n = smallest * 0.9 + (self._largest() - smallest * 0.9) * step / STEPS
            low, high = self.picture.funnel.limits(n)
            rows.append({"x": self._x(n), "low": self._inside(low), "high": self._inside(high)})
        return [ink.band(rows, self.width, self._bottom, colour=BAND)]

    def _inside(self, value: float) -> float:
        """The place of a limit, kept within the frame."""
        return min(max(self._y(value), self._top), self._bottom)

    def _grid(self) -> list[ink.Layer]:
        """Fine lines with their values."""
        drawn: list[ink.Layer] = []
        for value in self._values():
            said, y = value_in(value, self.picture.unit, self.language), self._y(value)
            drawn.append(ink.stroke(self._left, y, self.width, y, colour=LINE))
            drawn.append(ink.words(self._left - LEFT_GAP, y, said, align="right", size=SMALL, colour=QUIET))
        return drawn

    def _overall(self) -> list[ink.Layer]:
        """The line of all together."""
        y = self._y(self.picture.overall)
        return [ink.stroke(self._left, y, self.width, y, colour=DEEP, width=1.5, dash=(6, 4))]

    def _keys(self) -> list[ink.Layer]:
        """What the dashed line and the light band are: side by side, on a telephone below each other."""
        value = value_in(self.picture.overall, self.picture.unit, self.language)
        said = f"{OVERALL.into(self.language)}: {value}"
        drawn = [
            ink.stroke(0, 8, 24, 8, colour=DEEP, width=1.5, dash=(6, 4)),
            ink.words(32, 8, said, size=SMALL, colour=QUIET),
        ]
        if self.picture.funnel is None:
            return drawn
        x, y = (0, 8 + KEY_ROW) if is_narrow(self.width) else (60 + text_width(said, SMALL), 8)
        key = ink.words(x + 32, y, BAND_KEY.into(self.language), size=SMALL, colour=QUIET)
        return [*drawn, ink.box(x, y - 6, x + 24, y + 6, colour=BAND, radius=2), key]

    def _sizes(self) -> list[ink.Layer]:
        """Sizes under the horizontal axis."""
        step = self._step(0, self._largest(), (1, 2, 2.5, 5, 10) if self._largest() > 40 else (1, 2, 5, 10))
        drawn: list[ink.Layer] = []
        for times in range(1, int(self._largest() / step) + 1):
            said = number(step * times, self.language)
            x = min(self._x(step * times), self.width - text_width(said, SMALL) / 2)
            drawn.append(ink.words(x, self._bottom + 14, said, align="center", size=SMALL, colour=QUIET))
        middle = (self._left + self.width) / 2
        said = SIZE.into(self.language)
        return [
            *drawn,
            ink.words(middle, self._bottom + 34, said, align="center", size=SMALL, colour=QUIET),
        ]

    def _groups(self) -> list[ink.Layer]:
        """A dot for each group and, where there is room, its name."""
        spots = [
            Spot(self._x(d.n_clients), self._y(d.value), d.name.into(self.language))
            for d in self.picture.dots
        ]
        dots = [ink.dot(spot.x, spot.y, colour=DEEP, area=110, edge=PAPER) for spot in spots]
        line = (self._left, self._y(self.picture.overall) - 2, self.width, self._y(self.picture.overall) + 2)
        names = placed(spots, self.width, self._bottom, (line,))
        return dots + [ink.words(n.x, n.y, n.said, align=n.align, size=SMALL) for n in names]
