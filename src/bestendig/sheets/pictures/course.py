"""A value over years, quarters or months: a line with its interval as a light band; gaps stay gaps."""

from collections.abc import Iterator
from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.card import Unit
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import BAND, BODY, DEEP, LINE, PAPER, QUIET, SMALL, text_width
from bestendig.sheets.words.times import tick
from bestendig.sheets.words.values import value_in

TOP, BOTTOM, SIDE = 34, 164, 18
BAND_KEY = Text(nl="Lichte band: zo zeker is dit", en="Light band: how sure this is")


@dataclass(frozen=True, slots=True)
class Step:
    """One moment: its group value (2024-Q1), value and interval; None where nothing can be shown."""

    when: str
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class CoursePicture:
    """The steps in order of time, on an axis from `lowest` to `highest`."""

    steps: tuple[Step, ...]
    unit: Unit
    lowest: float
    highest: float

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: CoursePicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """All layers on one paper."""
        layers = [*self._grid(), *self._runs(), *self._moments(), *self._values()]
        if any(step.low is not None for step in self.picture.steps):
            layers.append(
                ink.words(
                    self.width, 8, BAND_KEY.into(self.language), align="right", size=SMALL, colour=QUIET
                )
            )
        return ink.paper(layers, self.width, BOTTOM + 44)

    @property
    def _left(self) -> float:
        """Where the frame begins."""
        ends = (self.picture.lowest, self.picture.highest)
        return max(text_width(value_in(v, self.picture.unit, self.language), SMALL) for v in ends) + 10

    def _x(self, place: int) -> float:
        """Where the moment at `place` stands."""
        last = max(len(self.picture.steps) - 1, 1)
        return self._left + SIDE + (self.width - self._left - 2 * SIDE) * place / last

    def _y(self, value: float) -> float:
        """Where a value stands."""
        share = (value - self.picture.lowest) / (self.picture.highest - self.picture.lowest)
        return BOTTOM - (BOTTOM - TOP) * min(max(share, 0.0), 1.0)

    def _grid(self) -> list[ink.Layer]:
        """Bottom, middle and top line."""
        drawn: list[ink.Layer] = []
        low, high = self.picture.lowest, self.picture.highest
        for value in (low, (low + high) / 2, high):
            said = value_in(value, self.picture.unit, self.language)
            drawn.append(ink.stroke(self._left, self._y(value), self.width, self._y(value), colour=LINE))
            drawn.append(
                ink.words(self._left - 10, self._y(value), said, align="right", size=SMALL, colour=QUIET)
            )
        return drawn

    def _known(self) -> Iterator[list[tuple[int, Step]]]:
        """Stretches of moments that have a value."""
        run: list[tuple[int, Step]] = []
        for place, step in enumerate(self.picture.steps):
            if step.value is None:
                if run:
                    yield run
                run = []
            else:
                run.append((place, step))
        if run:
            yield run

    def _runs(self) -> list[ink.Layer]:
        """Band and line of each stretch, the bands below."""
        bands = [self._band(run) for run in self._known() if all(s.low is not None for _, s in run)]
        lines = [self._line(run) for run in self._known() if len(run) > 1]
        return [*bands, *lines]

    def _band(self, run: list[tuple[int, Step]]) -> ink.Layer:
        """The interval along a stretch; around a single moment it gets some width."""
        rows = [self._limits(step, self._x(place)) for place, step in run]
        if len(run) == 1:
            x = self._x(run[0][0])
            rows = [self._limits(run[0][1], x - 6), self._limits(run[0][1], x + 6)]
        return ink.band(rows, self.width, BOTTOM, colour=BAND)

    def _limits(self, step: Step, x: float) -> dict[str, float]:
        """Where the band runs at one moment."""
        low, high = step.low or 0.0, step.high or 0.0
        return {"x": x, "low": self._y(low), "high": self._y(high)}

    def _line(self, run: list[tuple[int, Step]]) -> ink.Layer:
        """The line of a stretch."""
        rows = [{"x": self._x(place), "y": self._y(step.value or 0.0)} for place, step in run]
        return ink.line(rows, self.width, BOTTOM, colour=DEEP)

    def _moments(self) -> list[ink.Layer]:
        """Short labels under the axis, as many as fit, with the year below the first of each year."""
        drawn: list[ink.Layer] = []
        said_year = ""
        for place in range(0, len(self.picture.steps), self._stride()):
            label, year = tick(self.picture.steps[place].when)
            x = self._x(place)
            drawn.append(
                ink.words(x, BOTTOM + 14, label.into(self.language), align="center", size=SMALL, colour=QUIET)
            )
            if year != said_year:
                drawn.append(ink.words(x, BOTTOM + 32, year, align="center", size=SMALL, colour=QUIET))
                said_year = year
        return drawn

    def _stride(self) -> int:
        """Every how manieth label is written."""
        widest = max(text_width(tick(s.when)[0].into(self.language), SMALL) for s in self.picture.steps) + 8
        room = (self.width - self._left - 2 * SIDE) / max(len(self.picture.steps) - 1, 1)
        return max(1, -int(-widest // room))

    def _values(self) -> list[ink.Layer]:
        """Dots for all moments; the first and the last one say their value."""
        known = [(p, s.value) for p, s in enumerate(self.picture.steps) if s.value is not None]
        dots = [ink.dot(self._x(p), self._y(v), colour=DEEP, area=70, edge=PAPER) for p, v in known]
        for place, value in dict.fromkeys((known[0], known[-1])) if known else ():
            said = value_in(value, self.picture.unit, self.language)
            half = text_width(said, BODY) / 2
            x = min(max(self._x(place), self._left + half), self.width - half)
            high = next((s.high for s in [self.picture.steps[place]] if s.high is not None), value)
            dots.append(ink.words(x, self._y(high) - 12, said, align="center"))
        return dots
