"""The page of a talk: who, when, what lies ready, the questions, room to write; later what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, zip_longest
from textwrap import shorten

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.sheets.talks import words
from bestendig.sheets.talks.talk import Kept, Spoken, Talk
from bestendig.sheets.words.counting import listed
from bestendig.sheets.writers.document import (
    Document,
    Heading,
    Lines,
    Panel,
    Panels,
    Piece,
    Points,
    Table,
    Tick,
    Ticks,
    Words,
)

MOST_QUESTIONS = 5
"""A talk that asks more asks too much."""
ROWS = 3
WIDTHS = (1.2, 3.2, 1.1)
PAGE, ROW, ROW_OF_WORD, LINE = 262.0, 4.4, 5.6, 7.6
"""Millimetres: the height of a page, of a row of words (in a DOCX), of a line to write on."""
WIDE, NARROW, HEADS = 95, 46, 16
"""Signs in a whole and in half a row; the rows of the headings and of what stands on every page."""
LONGEST, MOST_BESIDE, MOST_ASKED = 184, 8, 15
"""Signs of one point at most, and rows of what lies ready beside what is open, and of the questions."""
FEWEST_LINES, MOST_LINES = 6, 24


def agenda(talk: Talk, *, is_word: bool = False) -> Document:
    """The page before the talk, one A4; after it the same page with what was said and agreed.

    A DOCX sets beneath each other what paper sets side by side, so it has less room to write.
    """
    page, is_over = _Page(talk, is_word), bool(talk.said or talk.made)
    return Document(
        talk.language,
        talk.title,
        tuple(chain(page.opening(), page.questions(), page.came_of_it() if is_over else page.room())),
        kicker=f"{page.say(words.KICKER)} · {talk.kind}",
        place=talk.town,
        foot=page.say(words.FOOT),
        is_dense=not is_over,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """The pieces of one talk."""

    talk: Talk
    is_word: bool

    def say(self, text: Text) -> str:
        """A text in the language of the paper."""
        return text.into(self.talk.language)

    @property
    def ready(self) -> tuple[str, ...]:
        """What lies ready."""
        sheets = (f"{each.title} ({each.about})" for each in self.talk.sheets)
        tests = (self.say(words.TEST.filled(title=title)) for title in self.talk.tests)
        return self._held((*sheets, *tests), MOST_BESIDE)

    @property
    def open(self) -> tuple[str, ...]:
        """The promises that are still open."""
        told = (
            words.ONE_OPEN.filled(party=each.party, day=self._day(each), what=each.what)
            for each in self.talk.open
        )
        return self._held(tuple(map(self.say, told)), MOST_BESIDE)

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions of the parties, then those of the sheets."""
        own = (words.OWN_QUESTION.filled(words=each.words, party=each.party) for each in self.talk.asked)
        return self._held((*map(self.say, own), *questions(self.talk)), MOST_ASKED)

    @property
    def n_lines(self) -> int:
        """How many lines to write on fit below the words, as near as can be told without setting the page."""
        rows = HEADS + _rows((self.talk.note, self.talk.notice, self.talk.for_all), WIDE)
        for pair in ((self.ready, self.open), (self.asked, self.talk.standing)):
            beside = [_rows(texts, WIDE if self.is_word else NARROW) for texts in pair]
            rows += sum(beside) if self.is_word else max(beside)
        fitting = int((PAGE - rows * (ROW_OF_WORD if self.is_word else ROW)) / LINE)
        return max(FEWEST_LINES, min(MOST_LINES, fitting))

    def opening(self) -> Iterator[Piece]:
        """When, where, who, and what lies ready beside what is still open."""
        talk = self.talk
        if talk.notice:
            yield Words(talk.notice, "quiet")
        yield Words(when(talk), "lead")
        if talk.note:
            yield Words(talk.note, "strong")
        yield Words(talk.where or self.say(words.PLACE_OPEN), opening=f"{self.say(words.WHERE)}:")
        yield Words(self.say(listed(tuple(map(plain, talk.parties)))), opening=f"{self.say(words.WHO)}:")
        yield Words(talk.voice or self.say(words.VOICE_OPEN), opening=f"{self.say(words.VOICE)}:")
        if talk.for_all:
            yield Words(talk.for_all, "quiet")
        yield Panels(
            (
                Panel(
                    self.say(words.READY), (self._points(self.ready, words.NOTHING_READY),), is_marked=True
                ),
                Panel(self.say(words.OPEN), (self._points(self.open, words.NOTHING_OPEN),)),
            )
        )

    def questions(self) -> Iterator[Piece]:
        """What is talked about, beside whether it is still good."""
        good = Panel(self.say(words.STILL_GOOD), (Points(self.talk.standing),))
        if asked := self.asked:
            yield Panels((Panel(self.say(words.ASK), (Points(asked),)), good), is_boxed=False)
        else:
            yield Panels((good,), is_boxed=False)

    def room(self) -> Iterator[Piece]:
        """Room to write, who talked, and a round to close with."""
        n_lines = self.n_lines
        yield Lines(n_lines - n_lines // 3, self.say(words.NOTES))
        yield Lines(n_lines // 3, self.say(words.AGREE_LINE))
        yield from self._last()

    def came_of_it(self) -> Iterator[Piece]:
        """What was said, each party in its own words, and what was agreed."""
        if self.talk.said:
            yield Heading(self.say(words.SAID))
            yield from chain.from_iterable(map(_spoken, self.talk.said))
        yield Heading(self.say(words.MADE if self.talk.made else words.AGREE))
        rows = tuple((each.party, each.what, self._day(each)) for each in self.talk.made)
        columns = tuple(self.say(each) for each in words.COLUMNS)
        yield Table(columns, rows or (("", "", ""),) * ROWS, widths=WIDTHS)
        yield from self._last()

    def _last(self) -> Iterator[Piece]:
        """Who talked about the sheets, and a round to close with."""
        ticks = tuple(Tick(self.say(each)) for each in words.WHO_TALKED)
        yield Ticks(ticks, in_line=True, opening=self.say(words.DISCUSSED))
        yield Words(self.say(words.THANKS), "quiet")

    def _held(self, texts: tuple[str, ...], most_rows: int) -> tuple[str, ...]:
        """As many as fit, a long one cut short; and that there are more."""
        held: list[str] = []
        for each in (shorten(text, LONGEST, placeholder=" …") for text in texts):
            if _rows((*held, each), NARROW) > most_rows:
                more = words.MORE.filled(n=len(texts) - len(held))
                return (*held, self.say(more))
            held.append(each)
        return tuple(held)

    def _points(self, texts: tuple[str, ...], empty: Text) -> Points | Words:
        """A list, or the words for none."""
        return Points(texts) if texts else Words(self.say(empty), "quiet")

    def _day(self, kept: Kept) -> str:
        """By when, as people write it."""
        return day(kept.by_when, self.talk.language)


def when(talk: Talk) -> str:
    """The day, and the hour where there is one."""
    on = day(talk.on, talk.language)
    if talk.at is None:
        return on
    sign = ":" if talk.language == "en" else "."
    return words.AT.filled(day=on, hour=talk.at.strftime(f"%H{sign}%M")).into(talk.language)


def _rows(texts: Sequence[str], width: int) -> int:
    """How many rows these texts take in so many signs of width."""
    return sum(-(-len(each) // width) for each in texts)


def questions(talk: Talk) -> tuple[str, ...]:
    """The first question of every sheet, then the second of every sheet, once each, to so many as fit."""
    rounds = chain.from_iterable(zip_longest(*(each.questions for each in talk.sheets)))
    return tuple(islice(dict.fromkeys(each for each in rounds if each), MOST_QUESTIONS))


def _spoken(said: Spoken) -> Iterator[Piece]:
    """The words of one party; a blank line begins a new paragraph."""
    first, *others = [each for each in said.words.splitlines() if each.strip()] or [""]
    yield Words(first, opening=f"{said.party}:")
    yield from (Words(each) for each in others)
