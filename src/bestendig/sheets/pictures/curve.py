"""Which part still runs after so much time: a curve with its band, and how many are behind it."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.strip import Piece, strip
from bestendig.sheets.pictures.theme import BAND, BODY, DEEP, LINE, PAPER, QUIET, SMALL, text_width
from bestendig.sheets.words.values import share_in

TOP, BOTTOM, YEAR = 30, 196, 12
LEFT, RIGHT = 46, 14
BAND_KEY = Text(nl="Lichte band: zo zeker is dit", en="Light band: how sure this is")
SINCE = Text(nl="jaar sinds het begin", en="years since the start")
AT_RISK = Text(
    nl="zoveel relaties zijn dan nog te volgen", en="so many relationships are still followed then"
)
SPLIT = Text(nl="Van de eerste {n} jaar:", en="Of the first {n} years:")
BELOW, STRIP_GAP = 84, 34


@dataclass(frozen=True, slots=True)
class Moment:
    """The curve at `month` months: share still running, its limits, how many are followed then."""

    month: int
    running: float
    low: float | None
    high: float | None
    n_at_risk: int


@dataclass(frozen=True, slots=True)
class CurvePicture:
    """The moments up to `horizon` months, those that say their value, and the years split below."""

    moments: tuple[Moment, ...]
    horizon: int
    marked: tuple[int, ...]
    pieces: tuple[Piece, ...] = ()

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: CurvePicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """All layers on one paper."""
        layers = [*self._grid(), *self._years(), *self._band(), self._line(), *self._values()]
        bottom: float = BOTTOM + BELOW
        if self.picture.pieces:
            said = SPLIT.filled(n=number(self.picture.horizon / 12, self.language)).into(self.language)
            layers.append(ink.words(0, bottom + 14, said, size=BODY))
            split, bottom = strip(
                self.picture.pieces, self.picture.horizon / 12, self.language, self.width, bottom + STRIP_GAP
            )
            layers += split
        return ink.paper(layers, self.width, bottom)

    def _x(self, month: float) -> float:
        """Where a month stands."""
        return LEFT + (self.width - LEFT - RIGHT) * month / self.picture.horizon

    @staticmethod
    def _y(value: float) -> float:
        """Where a share stands."""
        return BOTTOM - (BOTTOM - TOP) * min(max(value, 0.0), 1.0)

    def _grid(self) -> list[ink.Layer]:
        """None, half and all."""
        drawn: list[ink.Layer] = []
        for value in (0.0, 0.5, 1.0):
            y, said = self._y(value), share_in(value, self.language)
            drawn.append(ink.stroke(LEFT, y, self.width, y, colour=LINE))
            drawn.append(ink.words(LEFT - 10, y, said, align="right", size=SMALL, colour=QUIET))
        if any(moment.low is not None for moment in self.picture.moments):
            said = BAND_KEY.into(self.language)
            drawn.append(ink.words(self.width, 8, said, align="right", size=SMALL, colour=QUIET))
        return drawn

    def _years(self) -> list[ink.Layer]:
        """Whole years under the axis, and under those how many are still followed."""
        known = {moment.month: moment.n_at_risk for moment in self.picture.moments}
        drawn = [self._under(SINCE, 34), self._under(AT_RISK, 72)]
        for year in range(self.picture.horizon // YEAR + 1):
            x = self._x(year * YEAR)
            drawn.append(ink.words(x, BOTTOM + 15, str(year), align="center", size=SMALL, colour=QUIET))
            if year * YEAR in known:
                said = number(known[year * YEAR], self.language)
                drawn.append(ink.words(x, BOTTOM + 54, said, align="center", size=SMALL))
        return drawn

    def _under(self, text: Text, y: float) -> ink.Layer:
        """Words in the middle under the axis."""
        middle = (LEFT + self.width) / 2
        return ink.words(
            middle, BOTTOM + y, text.into(self.language), align="center", size=SMALL, colour=QUIET
        )

    def _band(self) -> list[ink.Layer]:
        """The margin along the curve."""
        rows = [
            {"x": self._x(each.month), "low": self._y(each.low), "high": self._y(each.high)}
            for each in self.picture.moments
            if each.low is not None and each.high is not None
        ]
        return [ink.band(rows, self.width, BOTTOM, colour=BAND)] if len(rows) > 1 else []

    def _line(self) -> ink.Layer:
        """The curve."""
        rows = [{"x": self._x(each.month), "y": self._y(each.running)} for each in self.picture.moments]
        return ink.line(rows, self.width, BOTTOM, colour=DEEP)

    def _values(self) -> list[ink.Layer]:
        """A dot with its value at the marked months."""
        drawn: list[ink.Layer] = []
        for each in self.picture.moments:
            if each.month not in self.picture.marked:
                continue
            x, y = self._x(each.month), self._y(each.running)
            said = share_in(each.running, self.language)
            high = self._y(each.running if each.high is None else each.high)
            drawn.append(ink.dot(x, y, colour=DEEP, area=90, edge=PAPER))
            place = min(x + 6, self.width - text_width(said, 16))
            drawn.append(ink.words(place, min(high, y) - 11, said, size=15))
        return drawn
