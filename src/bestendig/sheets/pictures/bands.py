"""What is expected as a band on a line, one line each, with a mark for what came or for no difference."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import BAND, DEEP, INK, LINE, PAPER, QUIET, SMALL, text_width
from bestendig.sheets.pictures.wrapping import wrapped

LABEL, LINE_HEIGHT, AXIS, AFTER, MARGIN = 10, 18, 22, 18, 10


@dataclass(frozen=True, slots=True)
class Band:
    """One thing that is expected: its words, the bounds and the middle, how that is written, what came."""

    label: Text
    said: Text
    low: float
    middle: float
    high: float
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class BandsPicture:
    """The bands in order, on an axis from `lowest` to `highest` whose ends are named; `key` explains them.

    With `centre` a dashed line stands at that value, with its words.
    """

    bands: tuple[Band, ...]
    lowest: float
    highest: float
    ends: tuple[Text, Text]
    key: Text
    centre: tuple[float, Text] | None = None

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: BandsPicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """The key, all bands, the ends of the axis, and the line in the middle behind them."""
        layers, top = self._keys()
        first = top
        drawn: list[ink.Layer] = []
        for each in self.picture.bands:
            row, top = self._row(each, top)
            drawn += row
        layers += self._centre(first, top)
        return ink.paper([*layers, *drawn, *self._ends(top + 6)], self.width, top + 16)

    def _keys(self) -> tuple[list[ink.Layer], float]:
        """What the band and the marks mean, and where the bands begin."""
        lines = wrapped(self.picture.key.into(self.language), self.width, SMALL)
        drawn = [
            ink.words(0, 8 + LINE_HEIGHT * row, said, size=SMALL, colour=QUIET)
            for row, said in enumerate(lines)
        ]
        return drawn, LINE_HEIGHT * len(lines) + (26.0 if self.picture.centre else 10.0)

    def _x(self, value: float) -> float:
        """Where a value stands."""
        span = self.picture.highest - self.picture.lowest or 1.0
        share = min(max((value - self.picture.lowest) / span, 0.0), 1.0)
        return MARGIN + (self.width - 2 * MARGIN) * share

    def _row(self, each: Band, top: float) -> tuple[list[ink.Layer], float]:
        """One band with its words above it, and where it ends; the value under the words where it must."""
        said, label = each.said.into(self.language), each.label.into(self.language)
        fits = text_width(label) + text_width(said) + 20 <= self.width
        lines = [label] if fits else [*wrapped(label, self.width), *wrapped(said, self.width)]
        drawn = [ink.words(0, top + LABEL + LINE_HEIGHT * row, words) for row, words in enumerate(lines)]
        if fits:
            drawn.append(ink.words(self.width, top + LABEL, said, align="right"))
        y = top + AXIS + LINE_HEIGHT * (len(lines) - 1) + 8
        return [*drawn, *self._band(each, y)], y + AFTER

    def _band(self, each: Band, y: float) -> list[ink.Layer]:
        """The line, the bounds on it, the middle, and what came."""
        left, right = self._x(each.low), self._x(each.high)
        drawn = [
            ink.box(MARGIN, y - 1, self.width - MARGIN, y + 1, colour=LINE),
            ink.box(left, y - 7, max(right, left + 2), y + 7, colour=BAND, radius=2),
            ink.dot(self._x(each.middle), y, colour=DEEP, area=80, edge=PAPER),
        ]
        if each.mark is not None:
            x = self._x(each.mark)
            drawn.append(ink.stroke(x, y - 11, x, y + 11, colour=INK, width=2.5))
        return drawn

    def _centre(self, top: float, bottom: float) -> list[ink.Layer]:
        """The dashed line of no difference, with its words above it."""
        if self.picture.centre is None:
            return []
        value, words = self.picture.centre
        x, said = self._x(value), words.into(self.language)
        room = text_width(said, SMALL) / 2
        middle = min(max(x, room), self.width - room)
        return [
            ink.words(middle, top - 10, said, align="center", size=SMALL, colour=QUIET),
            ink.stroke(x, top, x, bottom - 4, colour=QUIET, dash=(2, 3)),
        ]

    def _ends(self, y: float) -> list[ink.Layer]:
        """The words at both ends of the axis."""
        low, high = (end.into(self.language) for end in self.picture.ends)
        return [
            ink.words(0, y, low, colour=QUIET, size=SMALL),
            ink.words(self.width, y, high, align="right", colour=QUIET, size=SMALL),
        ]
