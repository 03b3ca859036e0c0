"""A number of years split over what happened in them: one bar, each part named beside it.

Lying on paper and wide screens, standing on a telephone. Names stand at their part, so that no shade carries
the meaning: only the part that stayed the same is dark, what is not known is an open box.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import (
    BAND,
    BODY,
    DEEP,
    INK,
    MIDDLE,
    PAPER,
    QUIET,
    is_narrow,
    text_width,
)
from bestendig.sheets.pictures.wrapping import spread, wrapped
from bestendig.sheets.words.counting import written

Look = Literal["same", "over", "known", "unknown"]
COLOURS: dict[Look, str] = {"same": DEEP, "over": BAND, "known": MIDDLE, "unknown": PAPER}
BAR, ROW, GAP, AXIS = 44, 25, 2, 22
STANDING, STAND_WIDTH, LINE_HEIGHT = 300, 46, 17
YEARS = Text(nl="jaar", en="years")


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the years: its words, the number to draw and the number as it is written."""

    label: Text
    years: float
    said: Text
    look: Look


@dataclass(frozen=True, slots=True)
class StripPicture:
    """The pieces in order, together `whole` years."""

    pieces: tuple[Piece, ...]
    whole: float

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        layers, height = strip(self.pieces, self.whole, language, width, 0)
        return ink.paper(layers, width, height)


def strip(
    pieces: Sequence[Piece], whole: float, language: str, width: int, top: float
) -> tuple[list[ink.Layer], float]:
    """The layers of a strip from height `top` on, and the height where it ends."""
    seen = tuple(piece for piece in pieces if piece.years > 0)
    lying = _Lying(seen, whole, language, width, top)
    if not is_narrow(width) and lying.side is not None:
        return lying.layers(), lying.bottom
    return _Standing(seen, whole, language, width, top).layers(), top + STANDING + 12


@dataclass(frozen=True, slots=True)
class _Lying:
    """The strip from left to right, its words on rows below, each hanging from its part."""

    pieces: tuple[Piece, ...]
    whole: float
    language: str
    width: int
    top: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + BAR + AXIS + ROW * len(self.pieces) + 2

    @property
    def side(self) -> Literal["left", "right"] | None:
        """On which side of their line all words fit; None where on neither."""
        spans = list(zip(self._middles(), self._words(), strict=True))
        if all(x + text_width(said) + 16 <= self.width for x, said in spans):
            return "right"
        first = spans[0][0] - text_width(spans[0][1]) - 10 >= 0 or (
            len(spans) > 1 and spans[0][0] + 16 + text_width(spans[0][1]) < spans[1][0]
        )
        return "left" if first and all(x - text_width(said) - 10 >= 0 for x, said in spans[1:]) else None

    def layers(self) -> list[ink.Layer]:
        """Boxes, years below them, and the words."""
        drawn: list[ink.Layer] = []
        for piece, (start, end) in zip(self.pieces, self._ends(), strict=True):
            drawn += _box(piece, start, self.top, end, self.top + BAR)
            drawn += self._inside(piece, start, end)
        return [*drawn, *self._years(), *self._hanging()]

    def _words(self) -> list[str]:
        """The number and the name of each part."""
        return [_named(piece, self.language) for piece in self.pieces]

    def _ends(self) -> list[tuple[float, float]]:
        """Where each part begins and ends."""
        found, start = [], 0.0
        for piece in self.pieces:
            end = start + self.width * piece.years / self.whole
            found.append((start, max(end - GAP, start + 2)))
            start = end
        return found

    def _middles(self) -> list[float]:
        """Where the words of each part hang."""
        return [(start + end) / 2 for start, end in self._ends()]

    def _inside(self, piece: Piece, start: float, end: float) -> list[ink.Layer]:
        """The number in its part, where it fits."""
        said = piece.said.into(self.language)
        if text_width(said, BODY) + 8 > end - start:
            return []
        colour = PAPER if piece.look == "same" else INK
        return [
            ink.words((start + end) / 2, self.top + BAR / 2, said, align="center", size=15, colour=colour)
        ]

    def _years(self) -> list[ink.Layer]:
        """A fine tick under every whole year."""
        y, drawn = self.top + BAR, []
        for year in range(int(self.whole) + 1):
            x = min(max(self.width * year / self.whole, 0.5), self.width - 0.5)
            drawn.append(ink.stroke(x, y + 2, x, y + 7, colour=QUIET))
        return drawn

    def _hanging(self) -> list[ink.Layer]:
        """The words, the first part on the side where no line of another crosses them."""
        drawn: list[ink.Layer] = []
        is_left, start = self.side == "left", self.top + BAR + AXIS + ROW / 2
        for place, (x, said) in enumerate(zip(self._middles(), self._words(), strict=True)):
            row = place if is_left else len(self.pieces) - 1 - place
            y = start + ROW * row
            fits_left = is_left and x - text_width(said) - 10 >= 0
            drawn.append(ink.stroke(x, self.top + BAR + 2, x, y, colour=QUIET))
            drawn.append(
                ink.words(x - 8 if fits_left else x + 8, y, said, align="right" if fits_left else "left")
            )
        return drawn


@dataclass(frozen=True, slots=True)
class _Standing:
    """The strip from top to bottom, its words beside it."""

    pieces: tuple[Piece, ...]
    whole: float
    language: str
    width: int
    top: float

    def layers(self) -> list[ink.Layer]:
        """Boxes and the words beside them, spread so that none covers another."""
        drawn: list[ink.Layer] = []
        lines = [wrapped(_named(p, self.language), self.width - STAND_WIDTH - 34) for p in self.pieces]
        middles, start = [], self.top
        for piece in self.pieces:
            end = start + STANDING * piece.years / self.whole
            drawn += _box(piece, 0, start, STAND_WIDTH, max(end - GAP, start + 2))
            middles.append((start + end) / 2)
            start = end
        heights = [LINE_HEIGHT * len(each) + 8 for each in lines]
        for middle, place, words in zip(
            middles, spread(middles, heights, self.top, self.top + STANDING + 8), lines, strict=True
        ):
            drawn += self._beside(middle, place, words)
        return drawn

    def _beside(self, middle: float, place: float, lines: list[str]) -> list[ink.Layer]:
        """The words of one part with a fine line to it."""
        first = place - LINE_HEIGHT * (len(lines) - 1) / 2
        said = [
            ink.words(STAND_WIDTH + 30, first + LINE_HEIGHT * row, words) for row, words in enumerate(lines)
        ]
        return [ink.stroke(STAND_WIDTH + 3, middle, STAND_WIDTH + 25, place, colour=QUIET), *said]


def _named(piece: Piece, language: str) -> str:
    """3,1 jaar: hetzelfde gezicht."""
    return f"{piece.said.into(language)} {YEARS.into(language)}: {piece.label.into(language)}"


def _box(piece: Piece, left: float, top: float, right: float, bottom: float) -> list[ink.Layer]:
    """One part; what is not known is open."""
    drawn = [ink.box(left, top, right, bottom, colour=COLOURS[piece.look], radius=1)]
    if piece.look == "unknown":
        for x, y, x2, y2 in ((left, top, right, top), (left, bottom, right, bottom)):
            drawn.append(ink.stroke(x, y, x2, y2, colour=QUIET, dash=(4, 3)))
        for x in (left, right):
            drawn.append(ink.stroke(x, top, x, bottom, colour=QUIET, dash=(4, 3)))
    return drawn


def piece(label: Text, tenths: float, exact: float, look: Look) -> Piece:
    """A part with its number as it is written."""
    return Piece(
        label, exact, written(tenths, 1) if tenths or not exact else Text(nl="<0,1", en="<0.1"), look
    )
