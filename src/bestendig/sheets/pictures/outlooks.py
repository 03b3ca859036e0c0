"""What is expected under each alternative: a small curve of its own with its bounds, the plan dashed in it.

Small ones beside each other and not all on top of each other: bounds that overlap look alike in grey.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bestendig.language import Text
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import (
    BAND,
    BODY,
    DEEP,
    INK,
    LINE,
    PAPER,
    QUIET,
    SMALL,
    is_narrow,
    text_width,
)
from bestendig.sheets.pictures.wrapping import shortened
from bestendig.sheets.words.values import share_in

TITLE, PLOT, AXIS, GAP, LEFT, RIGHT = 34, 118, 34, 26, 42, 24
ROW = TITLE + PLOT + AXIS
YEAR = 12
KEY = Text(
    nl="Lichte band: tussen deze grenzen; onderaan: jaren vooruit",
    en="Light band: between these bounds; below: years ahead",
)
KEYS = Text(nl="Band: de grenzen; onderaan: jaren", en="Band: the bounds; below: years")
DASHED = Text(nl="Streepjes: {plan}", en="Dashes: {plan}")


@dataclass(frozen=True, slots=True)
class Expected:
    """At `month`: the middle of what is expected, and the bounds, as shares."""

    month: int
    middle: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class OutlookCurve:
    """One alternative: its words, what is expected per month, the months that say their bounds."""

    label: Text
    expected: tuple[Expected, ...]
    marked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OutlooksPicture:
    """The alternatives in order, the first being the plan; `horizon` in months."""

    curves: tuple[OutlookCurve, ...]
    horizon: int

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        columns = 1 if is_narrow(width) else 2
        room = (width - GAP * (columns - 1)) / columns
        layers, top = self._keys(language, width)
        rows = -(-len(self.curves) // columns)
        paper = (float(width), top + ROW * rows)
        for place, curve in enumerate(self.curves):
            left, down = (room + GAP) * (place % columns), top + ROW * (place // columns)
            beside = self.curves[0] if place else None
            layers += _Panel(curve, beside, self.horizon, language, (left, down, room), paper).layers()
        return ink.paper(layers, width, paper[1])

    def _keys(self, language: str, width: int) -> tuple[list[ink.Layer], float]:
        """What the band and the dashes mean, and where the curves begin."""
        keys = [(KEYS if is_narrow(width) else KEY).into(language)]
        if len(self.curves) > 1:
            plan = self.curves[0].label.into(language)
            plan = plan[:1].lower() + plan[1:]
            keys.append(shortened(DASHED.into(language).format(plan=plan), width, SMALL))
        drawn = [ink.words(0, 8 + 18 * row, said, size=SMALL, colour=QUIET) for row, said in enumerate(keys)]
        return drawn, 18.0 * len(keys) + 10


@dataclass(frozen=True, slots=True)
class _Panel:
    """One small curve at its place (left, top, width in pixels) on a paper (width, height) that all share."""

    curve: OutlookCurve
    beside: OutlookCurve | None
    horizon: int
    language: str
    place: tuple[float, float, float]
    paper: tuple[float, float]

    def layers(self) -> list[ink.Layer]:
        """Title, grid, bounds, the plan beside it, the curve and its values."""
        return [*self._frame(), *self._band(), *self._plan(), *self._line(), *self._values()]

    @property
    def _bottom(self) -> float:
        """The height of none."""
        return self.place[1] + TITLE + PLOT

    def _x(self, month: float) -> float:
        """Where a month stands."""
        left, _, width = self.place
        return left + LEFT + (width - LEFT - RIGHT) * month / self.horizon

    def _y(self, value: float) -> float:
        """Where a share stands."""
        return self._bottom - PLOT * min(max(value, 0.0), 1.0)

    def _frame(self) -> list[ink.Layer]:
        """The name of the alternative, lines at none, half and all, years under the axis."""
        left, top, width = self.place
        title = shortened(self.curve.label.into(self.language), width, BODY + 1)
        drawn = [ink.words(left, top + 8, title, size=BODY + 1)]
        for value in (0.0, 0.5, 1.0):
            y, said = self._y(value), share_in(value, self.language)
            drawn.append(ink.stroke(left + LEFT, y, left + width, y, colour=LINE))
            drawn.append(ink.words(left + LEFT - 8, y, said, align="right", size=SMALL, colour=QUIET))
        return [*drawn, *self._years()]

    def _years(self) -> list[ink.Layer]:
        """At most six whole years."""
        whole = max(self.horizon // YEAR, 1)
        step = -(-whole // 5)
        drawn = []
        for year in range(0, whole + 1, step):
            x, y = self._x(year * YEAR), self._bottom + 15
            drawn.append(ink.words(x, y, str(year), align="center", size=SMALL, colour=QUIET))
        return drawn

    def _band(self) -> list[ink.Layer]:
        """The bounds along the curve."""
        rows = [
            {"x": self._x(each.month), "low": self._y(each.low), "high": self._y(each.high)}
            for each in self.curve.expected
        ]
        return [ink.band(rows, *self.paper, colour=BAND)] if len(rows) > 1 else []

    def _plan(self) -> list[ink.Layer]:
        """The middle of the plan, dashed, from year to year."""
        if self.beside is None:
            return []
        seen = [each for each in self.beside.expected if each.month % YEAR == 0]
        return [
            ink.stroke(
                self._x(one.month),
                self._y(one.middle),
                self._x(two.month),
                self._y(two.middle),
                colour=INK,
                width=1.25,
                dash=(3, 3),
            )
            for one, two in pairwise(seen)
        ]

    def _line(self) -> list[ink.Layer]:
        """The middle of all runs."""
        rows = [{"x": self._x(each.month), "y": self._y(each.middle)} for each in self.curve.expected]
        return [ink.line(rows, *self.paper, colour=DEEP)] if len(rows) > 1 else []

    def _values(self) -> list[ink.Layer]:
        """A dot and the bounds at the marked months."""
        drawn: list[ink.Layer] = []
        for each in _at(self.curve.expected, self.curve.marked):
            x, y = self._x(each.month), self._y(each.middle)
            ends = tuple(share_in(end, self.language).rstrip("%") for end in (each.low, each.high))
            said = f"{ends[0]}–{ends[1]}%" if ends[0] != ends[1] else f"{ends[0]}%"
            drawn.append(ink.dot(x, y, colour=DEEP, area=60, edge=PAPER))
            drawn.append(self._said(said, x, self._y(each.high) - 10))
        return drawn

    def _said(self, said: str, x: float, y: float) -> ink.Layer:
        """The bounds on the right of their dot, above the falling line; the last ones within the panel."""
        furthest = self.place[0] + self.place[2] - text_width(said, SMALL)
        return ink.words(min(x + 3, furthest), y, said, size=SMALL)


def _at(expected: Sequence[Expected], months: tuple[int, ...]) -> list[Expected]:
    """What is expected at these months."""
    return [each for each in expected if each.month in months]
