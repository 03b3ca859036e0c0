"""Years of help with the same face and with another one, a bar for each alternative on one scale.

The parts differ in more than shade: the same face is dark, other faces are middle, light, open or dashed, so
that it reads in black and white; the bounds of the same face stand in words above the bar.
"""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import (
    BAND,
    BODY,
    DEEP,
    INK,
    LINE,
    MIDDLE,
    PAPER,
    QUIET,
    SMALL,
    text_width,
)
from bestendig.sheets.pictures.wrapping import wrapped

Look = Literal["same", "middle", "light", "open", "dashed"]
FILLS: dict[Look, str] = {"same": DEEP, "middle": MIDDLE, "light": BAND, "open": PAPER, "dashed": PAPER}
BAR, HEAD, AFTER, LINE_HEIGHT, SWATCH, GAP = 26, 22, 16, 18, 14, 2
YEARS = Text(nl="jaar", en="years")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of part: its words and how it is filled."""

    label: Text
    look: Look


@dataclass(frozen=True, slots=True)
class FaceBar:
    """One alternative: its words, the bounds as they are written, the years of each kind in order."""

    label: Text
    said: Text
    years: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FacesPicture:
    """The bars in order; every bar has a part for each of `kinds`, all on a scale of `whole` years."""

    bars: tuple[FaceBar, ...]
    kinds: tuple[Kind, ...]
    whole: float

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: FacesPicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """The legend, then the bars, then the scale."""
        layers, top = self._legend()
        for bar in self.picture.bars:
            drawn, top = self._bar(bar, top)
            layers += drawn
        return ink.paper([*layers, *self._scale(top)], self.width, top + 14)

    def _legend(self) -> tuple[list[ink.Layer], float]:
        """What each filling means, as many on a line as fit."""
        drawn: list[ink.Layer] = []
        x, y = 0.0, 10.0
        for kind in self.picture.kinds:
            lines = wrapped(kind.label.into(self.language), self.width - SWATCH - 8)
            wide = SWATCH + 8 + max(text_width(line) for line in lines) + 20
            if x and x + wide - 20 > self.width:
                x, y = 0.0, y + LINE_HEIGHT + 4
            drawn += _part(kind.look, x, y - SWATCH / 2, x + SWATCH, y + SWATCH / 2)
            for line in lines:
                drawn.append(ink.words(x + SWATCH + 8, y, line))
                y += LINE_HEIGHT if line is not lines[-1] else 0
            x += wide
        return drawn, y + LINE_HEIGHT + 8

    def _bar(self, bar: FaceBar, top: float) -> tuple[list[ink.Layer], float]:
        """One alternative: its name and bounds, then its parts."""
        label, said = bar.label.into(self.language), bar.said.into(self.language)
        fits = text_width(label) + text_width(said) + 20 <= self.width
        lines = [label] if fits else [*wrapped(label, self.width), *wrapped(said, self.width)]
        drawn = [ink.words(0, top + 8 + LINE_HEIGHT * row, line) for row, line in enumerate(lines)]
        if fits:
            drawn.append(ink.words(self.width, top + 8, said, align="right"))
        y = top + HEAD + LINE_HEIGHT * (len(lines) - 1)
        return [*drawn, *self._parts(bar, y)], y + BAR + AFTER

    def _parts(self, bar: FaceBar, y: float) -> list[ink.Layer]:
        """The parts after each other, a number in those with room for it."""
        drawn: list[ink.Layer] = []
        start = 0.0
        for kind, years in zip(self.picture.kinds, bar.years, strict=True):
            end = start + self.width * max(years, 0.0) / self.picture.whole
            if end - start > GAP:
                drawn += _part(kind.look, start, y, end - GAP, y + BAR)
                drawn += self._number(kind, years, (start, end), y)
            start = end
        return drawn

    def _number(self, kind: Kind, years: float, ends: tuple[float, float], y: float) -> list[ink.Layer]:
        """The years of one part, where there is room."""
        said = number(years, self.language, 1)
        if text_width(said, BODY) + 10 > ends[1] - ends[0]:
            return []
        colour = PAPER if kind.look == "same" else INK
        return [ink.words(sum(ends) / 2, y + BAR / 2, said, align="center", colour=colour)]

    def _scale(self, y: float) -> list[ink.Layer]:
        """None and all of the years."""
        whole = f"{self.picture.whole:g} {YEARS.into(self.language)}"
        return [
            ink.stroke(0, y - 8, self.width, y - 8, colour=LINE),
            ink.words(0, y + 4, "0", size=SMALL, colour=QUIET),
            ink.words(self.width, y + 4, whole, align="right", size=SMALL, colour=QUIET),
        ]


def _part(look: Look, left: float, top: float, right: float, bottom: float) -> list[ink.Layer]:
    """One part; open and dashed ones have an edge."""
    drawn = [ink.box(left, top, right, bottom, colour=FILLS[look], radius=1)]
    if look in ("open", "dashed"):
        dash = (3, 3) if look == "dashed" else ()
        for x, y, x2, y2 in (
            (left, top, right, top),
            (left, bottom, right, bottom),
            (left, top, left, bottom),
            (right, top, right, bottom),
        ):
            drawn.append(ink.stroke(x, y, x2, y2, colour=QUIET, dash=dash))
    return drawn
