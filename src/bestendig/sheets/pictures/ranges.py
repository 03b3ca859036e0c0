"""Several values on one axis, each on a line of its own with its margin as a light band; never ranked."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.card import Unit
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.strip import YEARS
from bestendig.sheets.pictures.theme import BAND, DEEP, INK, LINE, PAPER, QUIET, SMALL, is_narrow, text_width
from bestendig.sheets.pictures.wrapping import shortened
from bestendig.sheets.words.values import value_in

NOTHING = Text(nl="", en="")
LABEL, AXIS, ROW, MARGIN = 10, 30, 48, 10
BAND_KEY = Text(nl="Lichte band: zo zeker is dit", en="Light band: how sure this is")
MARK_KEY = Text(nl="streep: elders gevonden", en="mark: found elsewhere")


@dataclass(frozen=True, slots=True)
class Range:
    """One value: its words, the value (None is hidden, with `why`), its margin, and marks found elsewhere."""

    label: Text
    value: float | None
    low: float | None = None
    high: float | None = None
    why: Text = NOTHING
    marks: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class RangesPicture:
    """The values in the order given, on an axis from 0 to `highest`."""

    ranges: tuple[Range, ...]
    unit: Unit
    highest: float

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: RangesPicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """All rows, then the ends of the axis with what the band means."""
        layers: list[ink.Layer] = []
        for place, each in enumerate(self.picture.ranges):
            layers += self._row(each, place * ROW)
        bottom = len(self.picture.ranges) * ROW
        layers += self._ends(bottom + 6)
        lines = self._keys(bottom + 6)
        return ink.paper([*layers, *lines[0]], self.width, lines[1])

    def _x(self, value: float) -> float:
        """Where a value stands; a margin keeps its dot on the paper."""
        share = min(max(value / self.picture.highest, 0.0), 1.0)
        return MARGIN + (self.width - 2 * MARGIN) * share

    def _row(self, each: Range, top: float) -> list[ink.Layer]:
        """One value: words and number above its line, the margin and the dot on it."""
        y = top + AXIS
        said = self._said(each)
        room = self.width - text_width(said, 16) - 16
        drawn = [
            ink.words(0, top + LABEL, shortened(each.label.into(self.language), room)),
            ink.words(self.width, top + LABEL, said, align="right", colour=self._colour(each)),
            ink.box(MARGIN, y - 1.5, self.width - MARGIN, y + 1.5, colour=LINE),
        ]
        if each.low is not None and each.high is not None:
            left, right = self._x(each.low), self._x(each.high)
            drawn.append(ink.box(left, y - 8, max(right, left + 2), y + 8, colour=BAND, radius=2))
        for mark in each.marks:
            drawn.append(ink.stroke(self._x(mark), y - 9, self._x(mark), y + 9, colour=INK, width=2))
        if each.value is not None:
            drawn.append(ink.dot(self._x(each.value), y, colour=DEEP, area=120, edge=PAPER))
        return drawn

    @staticmethod
    def _colour(each: Range) -> str:
        """A value in ink, a reason quiet."""
        return QUIET if each.value is None else INK

    def _said(self, each: Range) -> str:
        """The value with its margin (on a telephone only drawn and in the table), or why it is not there."""
        if each.value is None:
            return each.why.into(self.language)
        value = value_in(each.value, self.picture.unit, self.language)
        if each.low is None or each.high is None or is_narrow(self.width):
            return value
        low, high = (value_in(end, self.picture.unit, self.language) for end in (each.low, each.high))
        return f"{value} ({low} – {high})"

    def _ends(self, y: float) -> list[ink.Layer]:
        """The two ends of the axis."""
        unit, last = self.picture.unit, self.picture.highest
        low, high = (
            value_in(end, unit, self.language) if unit == "share" else number(end, self.language)
            for end in (0.0, last)
        )
        high += f" {YEARS.into(self.language)}" if unit == "years" else ""
        return [
            ink.words(0, y, low, colour=QUIET, size=SMALL),
            ink.words(self.width, y, high, align="right", colour=QUIET, size=SMALL),
        ]

    def _keys(self, y: float) -> tuple[list[ink.Layer], float]:
        """What the band and the marks mean, and where the picture ends."""
        keys = [BAND_KEY] if any(each.low is not None for each in self.picture.ranges) else []
        keys += [MARK_KEY] if any(each.marks for each in self.picture.ranges) else []
        drawn = []
        for row, key in enumerate(keys):
            said = key.into(self.language)
            drawn.append(
                ink.words(self.width / 2, y + 20 * row, said, align="center", colour=QUIET, size=SMALL)
            )
        return drawn, y + 20 * max(len(keys) - 1, 0) + 10
