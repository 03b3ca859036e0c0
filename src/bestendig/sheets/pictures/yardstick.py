"""One value on its own axis, between its two yardsticks, with its interval as a light band."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.card import Unit
from bestendig.model.result import Interval
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import (
    BAND,
    DEEP,
    INK,
    LARGE,
    LINE,
    MIDDLE,
    QUIET,
    SERIF,
    SMALL,
    is_narrow,
    text_width,
)
from bestendig.sheets.words.values import value_in

BAND_KEY = Text(nl="Lichte band: zo zeker is dit", en="Light band: how sure this is")
TOP, AXIS, FIRST_ROW, ROW = 18, 56, 88, 20


@dataclass(frozen=True, slots=True)
class Mark:
    """A yardstick: its words and its value."""

    label: Text
    value: float


@dataclass(frozen=True, slots=True)
class YardstickPicture:
    """What is drawn: the value with its interval on an axis from `lowest` to `highest`."""

    value: float
    unit: Unit
    lowest: float
    highest: float
    interval: Interval | None
    marks: tuple[Mark, ...]

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        rows = self._rows(language, width)
        last = FIRST_ROW + ROW * (max(rows, default=-1) + 1)
        layers = [*self._axis(width), *self._band(width), *self._ticks(language, width, rows)]
        layers += self._ends(language, width, last)
        layers += self._finding(language, width)
        return ink.paper(layers, width, last + 10)

    def _at(self, value: float, width: int) -> float:
        """Where a value stands; a margin keeps the ends of the axis and its dot on the paper."""
        room = width - 16
        share = (value - self.lowest) / (self.highest - self.lowest)
        return 8 + room * min(max(share, 0.0), 1.0)

    def _axis(self, width: int) -> list[ink.Layer]:
        """The whole axis, and the stretch between the yardsticks a little darker."""
        low, high = self._at(self.lowest, width), self._at(self.highest, width)
        drawn = [ink.box(low, AXIS - 3, high, AXIS + 3, colour=LINE, radius=3)]
        if len(self.marks) > 1:
            ends = sorted(self._at(mark.value, width) for mark in self.marks)
            drawn.append(ink.box(ends[0], AXIS - 3, ends[-1], AXIS + 3, colour=MIDDLE))
        return drawn

    def _band(self, width: int) -> list[ink.Layer]:
        """The interval."""
        if self.interval is None or self.interval.low is None or self.interval.high is None:
            return []
        low, high = self._at(self.interval.low, width), self._at(self.interval.high, width)
        return [ink.box(low, AXIS - 12, high, AXIS + 12, colour=BAND, radius=3)]

    def _ticks(self, language: str, width: int, rows: list[int]) -> list[ink.Layer]:
        """A tick and words for each yardstick."""
        drawn: list[ink.Layer] = []
        for mark, row in zip(self.marks, rows, strict=True):
            x, y = self._at(mark.value, width), FIRST_ROW + ROW * row
            drawn.append(ink.stroke(x, AXIS - 12, x, y - 10, colour=INK, width=1.5))
            place, align = self._beside(self._said(mark, language), x, width)
            drawn.append(ink.words(place, y, self._said(mark, language), align=align))
        return drawn

    def _said(self, mark: Mark, language: str) -> str:
        """The words at a yardstick."""
        return f"{mark.label.into(language)}: {value_in(mark.value, self.unit, language)}"

    def _beside(self, said: str, x: float, width: int) -> tuple[float, ink.Align]:
        """Where words at `x` start so that they stay on the paper."""
        half = text_width(said) / 2
        if x - half < 0:
            return 0, "left"
        return (width, "right") if x + half > width else (x, "center")

    def _reach(self, said: str, x: float, width: int) -> tuple[float, float]:
        """From where to where words at `x` run."""
        long = text_width(said)
        place, align = self._beside(said, x, width)
        left = {"left": place, "center": place - long / 2, "right": place - long}[align]
        return left, left + long

    def _rows(self, language: str, width: int) -> list[int]:
        """The row of words for each yardstick: one row where they fit side by side, else each its own."""
        reaches = [self._reach(self._said(m, language), self._at(m.value, width), width) for m in self.marks]
        if len(reaches) == 2 and not (
            reaches[0][1] + 16 < reaches[1][0] or reaches[1][1] + 16 < reaches[0][0]
        ):
            return [0, 1]
        return [0] * len(reaches)

    def _ends(self, language: str, width: int, y: float) -> list[ink.Layer]:
        """The two ends of the axis, and what the band means."""
        low, high = (value_in(end, self.unit, language) for end in (self.lowest, self.highest))
        drawn = [
            ink.words(0, y, low, colour=QUIET, size=SMALL),
            ink.words(width, y, high, align="right", colour=QUIET, size=SMALL),
        ]
        if self._band(width):
            drawn.append(
                ink.words(width / 2, y, BAND_KEY.into(language), align="center", colour=QUIET, size=SMALL)
            )
        return drawn

    def _finding(self, language: str, width: int) -> list[ink.Layer]:
        """The dot and, above it, the value with its interval."""
        x = self._at(self.value, width)
        value, margin = value_in(self.value, self.unit, language), self._margin(language)
        long, rest = text_width(value, LARGE) + 14, text_width(margin)
        start = min(max(x - long / 2, 0), width - long - rest)
        area = 190 if is_narrow(width) else 230
        return [
            ink.dot(x, AXIS, colour=DEEP, area=area),
            ink.words(start, TOP, value, size=LARGE, font=SERIF),
            ink.words(start + long, TOP + 2, margin, colour=QUIET),
        ]

    def _margin(self, language: str) -> str:
        """(54% – 62%), or nothing."""
        if self.interval is None or self.interval.low is None or self.interval.high is None:
            return ""
        low, high = (value_in(end, self.unit, language) for end in (self.interval.low, self.interval.high))
        return f"({low} – {high})"
