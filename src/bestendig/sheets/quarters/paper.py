"""A session as a document: the agenda with room to write, or the minutes; and a page for each case."""

from collections.abc import Iterator
from itertools import chain

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.sheets.quarters import words
from bestendig.sheets.quarters.session import Agreed, Half, Item, Session
from bestendig.sheets.talks.agenda import when
from bestendig.sheets.talks.words import PLACE_OPEN, WHERE, WHO
from bestendig.sheets.words.counting import listed
from bestendig.sheets.writers.document import (
    Document,
    Heading,
    Lines,
    NewPage,
    Piece,
    Points,
    Table,
    Words,
)

WIDTHS, WIDTHS_BEFORE = (1.2, 3.0, 1.8), (1.2, 2.4, 2.4)
ROWS_TO_WRITE, ROWS_OF_CASE, FEWEST_ROWS = 2, 6, 3
SIGNS_OF_ROW = 400
"""So many signs of a case take the room of one line under each question."""


def agenda(session: Session) -> Document:
    """The agenda with what came of the last time first; once it was held the same paper as minutes."""
    page = _Page(session)
    pieces = (page.opening(), page.before(), *map(page.half, session.halves), page.closing())
    head = words.MINUTES if session.is_over else words.AGENDA
    return page.document(session.title, head, tuple(chain.from_iterable(pieces)))


def cases(session: Session) -> Document:
    """A page for each case, with open space; nobody's name stands on it."""
    page = _Page(session)
    found = [item for half in session.halves for item in half.items if item.is_case]
    pages = [(*(() if n == 0 else (NewPage(),)), *page.case(item)) for n, item in enumerate(found)]
    empty = (Words(page.say(words.NO_CASES), "quiet"),)
    return page.document(page.say(words.CASES), None, tuple(chain.from_iterable(pages)) or empty)


class _Page:
    """The pieces of one session."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def say(self, text: Text) -> str:
        """A text in the language of the paper."""
        return text.into(self.session.language)

    def document(self, title: str, head: Text | None, pieces: tuple[Piece, ...]) -> Document:
        """The pieces under a title."""
        session = self.session
        kicker = f"{self.say(head)} · {session.kind}" if head else f"{session.kind} · {when(session.talk)}"
        foot = words.FOOT_TEAM if session.is_of_team else words.FOOT
        return Document(
            session.language, title, pieces, kicker=kicker, place=session.town, foot=self.say(foot)
        )

    def opening(self) -> Iterator[Piece]:
        """When, where, who."""
        session = self.session
        if session.notice:
            yield Words(session.notice, "quiet")
        yield Words(when(session.talk), "lead")
        if session.note:
            yield Words(session.note, "strong")
        yield Words(session.where or self.say(PLACE_OPEN), opening=f"{self.say(WHERE)}:")
        yield Words(self.say(listed(tuple(map(plain, session.parties)))), opening=f"{self.say(WHO)}:")

    def before(self) -> Iterator[Piece]:
        """What came of the promises and decisions of the last time."""
        if self.session.is_over and not self.session.before:
            return
        yield Heading(self.say(words.BEFORE))
        if not self.session.before:
            yield Words(self.say(words.NOTHING_BEFORE), "quiet")
            return
        rows = tuple(
            (each.party, each.what, each.came_of_it or self.say(words.NOT_TOLD))
            for each in self.session.before
        )
        yield Table(tuple(map(self.say, words.COLUMNS_BEFORE)), rows, widths=WIDTHS_BEFORE)

    def half(self, half: Half) -> Iterator[Piece]:
        """One half with its points."""
        yield Heading(half.title)
        if not half.items:
            yield Words(half.empty, "quiet")
        for item in half.items:
            yield from self._item(item)

    def case(self, item: Item) -> Iterator[Piece]:
        """One case: what is known, then open space."""
        yield Heading(item.title)
        yield from self._told(item)
        n_signs = len(item.words) + len(item.tried) + len(item.question)
        n_rows = max(FEWEST_ROWS, ROWS_OF_CASE - n_signs // SIGNS_OF_ROW)
        for question in words.OPEN_SPACE:
            yield Lines(n_rows, self.say(question))

    def closing(self) -> Iterator[Piece]:
        """Everything that was agreed once more in one table, how the time went, and the round to close."""
        session = self.session
        if session.is_over:
            yield Heading(self.say(words.AGREED))
            yield self._agreed()
        if session.time_share:
            yield Words(self.say(words.TIME.filled(share=session.time_share)), "quiet")
        if session.appreciation:
            yield Words(session.appreciation, opening=f"{self.say(words.VALUED)}:")
        elif not session.is_over:
            yield Words(self.say(words.THANKS), "quiet")

    def _item(self, item: Item) -> Iterator[Piece]:
        """One point, with room to write or with what was said."""
        title = (
            words.TIMED.filled(title=item.title, minutes=item.minutes) if item.minutes else plain(item.title)
        )
        yield Heading(self.say(title), 3)
        by = [words.RAISED.filled(kind=item.kind, party=item.raised_by)]
        by += [words.ANSWERS.filled(party=item.owner)] if item.owner else []
        told = ". ".join(map(self.say, by))
        yield Words(f"{told[:1].upper()}{told[1:]}.", "quiet")
        yield from self._told(item)
        if item.notes:
            yield Words(f"{self.say(words.SAID)}:", "strong")
            yield Points(item.notes)
        if not self.session.is_over:
            yield Lines(ROWS_TO_WRITE, self.say(words.WRITE))

    def _told(self, item: Item) -> Iterator[Piece]:
        """What a point is about."""
        if item.words:
            yield Words(item.words)
        if item.tried:
            yield Words(item.tried, opening=self.say(words.TRIED))
        if item.question:
            yield Words(item.question, opening=self.say(words.ASKED))

    def _agreed(self) -> Piece:
        """Decisions and promises of all points."""
        found = [each for half in self.session.halves for item in half.items for each in item.agreed]
        if not found:
            return Words(self.say(words.NOTHING_AGREED), "quiet")
        rows = tuple((each.party, each.what, self._because(each)) for each in found)
        return Table(tuple(map(self.say, words.COLUMNS)), rows, widths=WIDTHS)

    def _because(self, each: Agreed) -> str:
        """By when, and on what ground."""
        by_when = day(each.by_when, self.session.language) if each.by_when else ""
        return ". ".join(part for part in (by_when, each.ground) if part)
