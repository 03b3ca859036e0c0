"""Agreements on a line of time: as agreed, with options, the notice day; in the order in which they end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bestendig.language import Text
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import DEEP, INK, LINE, MIDDLE, QUIET, SMALL, is_narrow, text_width
from bestendig.sheets.pictures.wrapping import wrapped

TOP, ROW, THICK = 30, 58, 7
YEARS_BACK = 2
"""So many years before the reference day the line begins; earlier beginnings run off the edge."""
LEAST_ROOM = 46
"""Pixels between two years that are written."""


@dataclass(frozen=True, slots=True)
class Span:
    """One line: its name, until when it is agreed (None: no end) and may last, what is behind it."""

    name: Text
    first_day: date
    last_day: date | None
    may_last_until: date | None
    notice_by: date | None
    number: Text


@dataclass(frozen=True, slots=True)
class SpansPicture:
    """The lines in order of time, with the reference day."""

    spans: tuple[Span, ...]
    on: date

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: SpansPicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """The years, then a line for each span under its words."""
        heights = [ROW + 17 * (len(self._name(span)) - 1) for span in self.picture.spans]
        bottom = TOP + sum(heights)
        layers = [*self._years(bottom), *self._today(bottom)]
        y = float(TOP)
        for span, height in zip(self.picture.spans, heights, strict=True):
            layers += [*self._words(span, y), *self._line(span, y + height - 17)]
            y += height
        return ink.paper(layers, self.width, bottom + 6)

    @property
    def _first(self) -> date:
        """The left edge."""
        return date(self.picture.on.year - YEARS_BACK, 1, 1)

    @property
    def _last(self) -> date:
        """The right edge: the first of January after everything that is known."""
        known = [span.may_last_until or self.picture.on for span in self.picture.spans]
        return date(max(*known, self.picture.on, self.picture.on).year + 1, 1, 1)

    def _x(self, day: date) -> float:
        """Where a day stands; what was before the left edge stands on it."""
        whole = (self._last - self._first).days
        return max(0.0, self.width * (day - self._first).days / whole)

    def _years(self, bottom: float) -> Iterator[ink.Layer]:
        """A fine line at each first of January, with the year where there is room."""
        every = 1
        years = self._last.year - self._first.year
        while self.width * every / years < LEAST_ROOM:
            every += 1
        for year in range(self._first.year, self._last.year):
            x = self._x(date(year, 1, 1))
            yield ink.stroke(x, 20, x, bottom, colour=LINE)
            if (year - self._first.year) % every == 0:
                yield ink.words(x + 3, 9, str(year), size=SMALL, colour=QUIET)

    def _today(self, bottom: float) -> Iterator[ink.Layer]:
        """The reference day as a dotted line."""
        x = self._x(self.picture.on)
        yield ink.stroke(x, 20, x, bottom, colour=QUIET, dash=(2, 3))

    def _name(self, span: Span) -> list[str]:
        """The lines of words above a span; on a telephone the number stands on a line of its own."""
        name, number = span.name.into(self.language), span.number.into(self.language)
        if is_narrow(self.width):
            return [*wrapped(name, 0.95 * self.width, most=2), number]
        return wrapped(name, self.width - 1.15 * text_width(number) - 32, most=2)

    def _words(self, span: Span, top: float) -> Iterator[ink.Layer]:
        """The name of a span and what is behind it, on paper so that no year runs through."""
        lines, narrow = self._name(span), is_narrow(self.width)
        yield ink.box(0, top + 4, self.width, top + 17 * len(lines) + 10, colour="#ffffff")
        for place, line in enumerate(lines):
            is_number = narrow and place == len(lines) - 1
            yield ink.words(0, top + 16 + 17 * place, line, colour=QUIET if is_number else INK)
        if not narrow:
            number = span.number.into(self.language)
            yield ink.words(self.width, top + 16, number, align="right", colour=QUIET)

    def _line(self, span: Span, y: float) -> Iterator[ink.Layer]:
        """As agreed a full line, with options a broken one, a stroke across at the notice day."""
        end = self._x(span.last_day) if span.last_day else float(self.width)
        yield ink.stroke(self._x(span.first_day), y, end, y, colour=DEEP, width=THICK)
        if span.last_day and span.may_last_until and span.may_last_until > span.last_day:
            far = self._x(span.may_last_until)
            yield ink.stroke(end, y, far, y, colour=MIDDLE, width=THICK, dash=(5, 4))
        if span.notice_by is not None and span.notice_by >= self._first:
            x = self._x(span.notice_by)
            yield ink.stroke(x, y - 11, x, y + 9, colour=DEEP, width=2.5)
