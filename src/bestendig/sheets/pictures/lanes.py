"""Dated events on three lanes, from policy to organisation to relationship; time runs down the page.

Each event is a dot on its own lane; from there a line runs to the last lane, where a circle shows how many
relationships ended close by. A line down from an earlier event means that this one came soon after it.
"""

from dataclasses import dataclass
from math import sqrt

from bestendig.language import Text
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import (
    DEEP,
    INK,
    LINE,
    MIDDLE,
    PAPER,
    QUIET,
    SMALL,
    is_narrow,
    text_width,
)
from bestendig.sheets.pictures.wrapping import wrapped

WIDE_LANES, NARROW_LANES, NUMBERS = (112, 190, 268), (12, 44, 76), 178
HEAD, ROW, LINE_HEIGHT, SMALLEST, LARGEST = 26, 44, 17, 4.5, 15.0


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its lane (0 policy, 1 organisation, 2 relationship), day, words, how many ended close by.

    `number` says it in words, of which so many sure.
    """

    lane: int
    when: Text
    what: Text
    more: Text
    number: Text
    n: int | None
    behind: int | None = None
    """The place of the earlier event that this one followed."""


@dataclass(frozen=True, slots=True)
class LanesPicture:
    """The events in order of time, and what the lanes are called."""

    events: tuple[Event, ...]
    lanes: tuple[Text, Text, Text]

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: LanesPicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """All layers on one paper."""
        rows = [self._words(event) for event in self.picture.events]
        tops, y = [], self._head
        for lines in rows:
            tops.append(y + max(ROW, LINE_HEIGHT * len(lines) + 14) / 2)
            y += max(ROW, LINE_HEIGHT * len(lines) + 14)
        layers = [*self._lanes(y), *self._followed(tops)]
        for event, lines, middle in zip(self.picture.events, rows, tops, strict=True):
            layers += [*self._links(event, middle), *self._said(event, lines, middle)]
        return ink.paper(layers, self.width, y + 4)

    @property
    def _is_narrow(self) -> bool:
        """Whether it is drawn for a telephone."""
        return is_narrow(self.width)

    @property
    def _xs(self) -> tuple[int, int, int]:
        """Where the lanes run."""
        return NARROW_LANES if self._is_narrow else WIDE_LANES

    @property
    def _head(self) -> float:
        """Where the first event begins: below the names of the lanes."""
        return 3 * 19 + 12 if self._is_narrow else HEAD

    def _lanes(self, bottom: float) -> list[ink.Layer]:
        """The three lines with their names; on a telephone the names stand in steps."""
        drawn: list[ink.Layer] = []
        for place, (x, name) in enumerate(zip(self._xs, self.picture.lanes, strict=True)):
            said = name.into(self.language)
            top = self._head - 6
            if self._is_narrow:
                top = 19 * place + 16
                drawn.append(ink.words(x, top - 7, said, size=SMALL, colour=QUIET))
            else:
                drawn.append(ink.words(x, 9, said, align="center", size=SMALL, colour=QUIET))
            drawn.append(ink.stroke(x, top + 2, x, bottom, colour=LINE, width=1.5))
        return drawn

    def _followed(self, middles: list[float]) -> list[ink.Layer]:
        """From an earlier event down its lane, and across to the event that followed."""
        drawn: list[ink.Layer] = []
        for event, middle in zip(self.picture.events, middles, strict=True):
            if event.behind is None:
                continue
            x = self._xs[self.picture.events[event.behind].lane]
            drawn.append(ink.stroke(x, middles[event.behind], x, middle, colour=DEEP, width=2))
            drawn.append(ink.stroke(x, middle, self._xs[event.lane], middle, colour=DEEP, width=2))
        return drawn

    def _links(self, event: Event, y: float) -> list[ink.Layer]:
        """The dot of the event, the line to the last lane, and the circle there."""
        x, last = self._xs[event.lane], self._xs[2]
        line = [ink.stroke(x, y, last, y, colour=DEEP, width=2)] if event.lane < 2 else []
        start = [ink.dot(x, y, colour=DEEP, area=95, edge=PAPER)] if event.lane < 2 else []
        if event.n is None:
            return [*line, *start, ink.dot(last, y, colour=PAPER, area=70, edge=QUIET)]
        return [*line, *start, ink.dot(last, y, colour=MIDDLE, area=self._area(event.n), edge=PAPER)]

    def _area(self, n: int) -> float:
        """The size of a circle: its area grows with the number."""
        most = max((each.n for each in self.picture.events if each.n is not None), default=1) or 1
        radius = max(SMALLEST, LARGEST * (0.8 if self._is_narrow else 1) * sqrt(n / most))
        return 3.1416 * radius * radius

    def _words(self, event: Event) -> list[tuple[str, str]]:
        """The lines beside an event with their colours: what happened in ink, the rest quiet."""
        narrow = self._is_narrow
        room = self.width - self._xs[2] - 24 - (0 if narrow else NUMBERS)
        first = [(line, INK) for line in wrapped(event.what.into(self.language), room, most=2)]
        quiet = (event.more, event.number) if narrow else (event.more,)
        rest = [(line, QUIET) for text in quiet for line in wrapped(text.into(self.language), room, most=2)]
        date = [(event.when.into(self.language), QUIET)] if narrow else []
        return [*date, *first, *rest]

    def _said(self, event: Event, lines: list[tuple[str, str]], y: float) -> list[ink.Layer]:
        """The words beside the lanes and, where there is room, the day before them."""
        drawn = []
        if not self._is_narrow:
            said = event.when.into(self.language)
            x = max(self._xs[0] - 16, text_width(said, SMALL))
            drawn.append(ink.words(x, y, said, align="right", size=SMALL, colour=QUIET))
            number = wrapped(event.number.into(self.language), NUMBERS - 8)
            above = y - LINE_HEIGHT * (len(number) - 1) / 2
            for row, line in enumerate(number):
                drawn.append(ink.words(self.width, above + LINE_HEIGHT * row, line, align="right"))
        first = y - LINE_HEIGHT * (len(lines) - 1) / 2
        for row, (line, colour) in enumerate(lines):
            drawn.append(ink.words(self._xs[2] + 24, first + LINE_HEIGHT * row, line, colour=colour))
        return drawn
