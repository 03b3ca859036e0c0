"""What ran from when to when, over council terms: bars under their words, days as dots; readable in grey.

A bar changes its shade where the name changed and has a mark where it stopped. What still runs goes on to
today, and from there as a dashed line to the day that is planned.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bestendig.language import Text
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.ink import Line
from bestendig.sheets.pictures.theme import (
    BODY,
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

BAR, THIN, GAP, LINE_HEIGHT, SMALL_HEIGHT, HEAD, AFTER = 12, 6, 3, 18, 16, 42, 14
MANY_TRACKS, MOST_LINES = 1, 4
TODAY = Text(nl="vandaag", en="today")


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to a day; `until` None still runs. `goes_on`: next it has another name."""

    since: date
    until: date | None
    planned: date | None = None
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One day; open where it is not over yet."""

    day: date
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Words with what ran under them: tracks beneath each other, or days."""

    label: Text
    note: Text = Text(nl="", en="")  # noqa: RUF009 - a text never changes
    tracks: tuple[tuple[Span, ...], ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelinePicture:
    """The rows over the days from `first` to `last`; `terms` are the council terms by first day and name."""

    rows: tuple[Row, ...]
    terms: tuple[tuple[date, str], ...]
    first: date
    last: date
    today: date

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        return _Drawing(self, language, width).chart()


def parted(picture: TimelinePicture, language: str, width: int, most: float) -> Iterator[TimelinePicture]:
    """The same picture in parts of at most so many pixels high, each with the council terms above it."""
    drawing = _Drawing(picture, language, width)
    part, y = list[Row](), float(HEAD)
    for row in picture.rows:
        tall = drawing.height_of(row)
        if part and y + tall > most:
            yield replace(picture, rows=tuple(part))
            part, y = [], float(HEAD)
        part.append(row)
        y += tall
    yield replace(picture, rows=tuple(part))


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The picture at one width in one language."""

    picture: TimelinePicture
    language: str
    width: int

    def chart(self) -> dict[str, object]:
        """All layers on one paper."""
        layers, lines, y = list(self._head()), list[Line](), float(HEAD)
        for row in self.picture.rows:
            words, drawn, y = self._row(row, y)
            layers += words
            lines += drawn
        return ink.paper([*ink.many(lines, self.width, y), *layers], self.width, y)

    def height_of(self, row: Row) -> float:
        """How much room a row takes."""
        return self._row(row, 0.0)[2]

    def _x(self, day: date) -> float:
        """Where a day stands; outside the picture at its edge."""
        first, last = self.picture.first.toordinal(), self.picture.last.toordinal()
        share = (min(max(day.toordinal(), first), last) - first) / max(last - first, 1)
        return 3 + share * (self.width - 6)

    def _head(self) -> Iterator[ink.Layer]:
        """The council terms by name, and today."""
        for day, name in self.picture.terms:
            said = name[:4] if is_narrow(self.width) else name
            yield ink.words(self._x(day), 9, said, size=SMALL, colour=QUIET)
        x, said = self._x(self.picture.today), TODAY.into(self.language)
        half = text_width(said, SMALL) / 2
        place = min(max(x, half), self.width - half)
        yield ink.words(place, 27, said, align="center", size=SMALL)

    def _row(self, row: Row, y: float) -> tuple[list[ink.Layer], list[Line], float]:
        """One row from a height on: its words, its lines, and where the next begins."""
        drawn: list[ink.Layer] = []
        for words, size, colour, height in self._said(row):
            drawn.append(ink.words(0, y + height / 2, words, size=size, colour=colour))
            y += height
        top, y = y + 2, y + 4
        bars: list[Line] = []
        thick = BAR if len(row.tracks) <= MANY_TRACKS else THIN
        for track in row.tracks:
            bars += self._track(track, y, thick)
            y += thick + GAP
        if row.marks:
            drawn += [self._mark(mark, y + BAR / 2) for mark in row.marks]
            y += BAR + GAP
        return drawn, [*self._grid(top, y), *bars], y + AFTER

    def _said(self, row: Row) -> Iterator[tuple[str, float, str, int]]:
        """The lines of words above a row: its name, and quieter what came of it."""
        for line in wrapped(row.label.into(self.language), self.width, BODY, MOST_LINES):
            yield line, BODY, INK, LINE_HEIGHT
        note = row.note.into(self.language)
        for line in wrapped(note, self.width, SMALL, MOST_LINES) if note else ():
            yield line, SMALL, QUIET, SMALL_HEIGHT

    def _grid(self, top: float, bottom: float) -> Iterator[Line]:
        """Where each council term begins, and today; behind the bars only, never behind words."""
        for day, _ in self.picture.terms:
            yield Line(self._x(day), top, self._x(day), bottom, LINE, 1.5, depth=1)
        x = self._x(self.picture.today)
        yield Line(x, top, x, bottom, INK, 1)

    def _track(self, track: tuple[Span, ...], y: float, thick: int) -> Iterator[Line]:
        """The bars of one track; the shade changes with the name."""
        today, middle = self.picture.today, y + thick / 2
        for at, span in enumerate(track):
            left, right = self._x(span.since), self._x(span.until or max(today, span.since))
            if span.until and span.until < self.picture.first:
                continue
            yield Line(left, middle, max(right, left + 2), middle, (DEEP, MIDDLE)[at % 2], thick)
            if span.goes_on:
                yield Line(right, y, right, y + thick, PAPER, 2)
            elif span.until is None:
                yield from self._ahead(span, right, middle)
            else:
                yield Line(right, y - 2, right, y + thick + 2, INK, 2.5)

    def _ahead(self, span: Span, x: float, y: float) -> Iterator[Line]:
        """From today on to the planned day, or to the edge where none is known."""
        until = self._x(span.planned or self.picture.last)
        if until > x:
            yield Line(x, y, until, y, DEEP, 2, is_dashed=True)
        if span.planned and x < until < self.width - 4:
            yield Line(until, y - 4, until, y + 4, DEEP, 1.5)

    def _mark(self, mark: Mark, y: float) -> ink.Layer:
        """A day: filled where it is over, else open."""
        colour, edge = (PAPER, INK) if mark.is_open else (DEEP, PAPER)
        return ink.dot(self._x(mark.day), y, colour=colour, area=80, edge=edge)
