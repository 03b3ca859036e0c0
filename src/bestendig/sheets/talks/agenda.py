"""The page of a talk: who, when, what lies ready, the questions, room to write; later what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice, zip_longest

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

MOST_QUESTIONS, MOST_OWN, MOST_OPEN, MOST_SHEETS = 5, 4, 4, 6
"""What one page holds: a talk that asks more asks too much."""
ROWS, LINES = 3, 3
WIDTHS = (1.2, 3.2, 1.1)


def agenda(talk: Talk) -> Document:
    """The page before the talk, one A4; after it the same page with what was said and agreed."""
    is_over = bool(talk.said or talk.made)
    page = _Page(talk)
    return Document(
        talk.language,
        talk.title,
        tuple(chain(page.opening(), page.asked(), page.came_of_it() if is_over else page.room())),
        kicker=f"{page.say(words.KICKER)} · {talk.kind}",
        place=talk.town,
        foot=page.say(words.FOOT),
        is_dense=not is_over,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """The pieces of one talk."""

    talk: Talk

    def say(self, text: Text) -> str:
        """A text in the language of the paper."""
        return text.into(self.talk.language)

    def opening(self) -> Iterator[Piece]:
        """When, where, who, and what lies ready beside what is still open."""
        talk = self.talk
        yield Words(when(talk), "lead")
        if talk.note:
            yield Words(talk.note, "strong")
        yield Words(talk.where or self.say(words.PLACE_OPEN), opening=f"{self.say(words.WHERE)}:")
        yield Words(self.say(listed(tuple(map(plain, talk.parties)))), opening=f"{self.say(words.WHO)}:")
        yield Words(talk.voice or self.say(words.VOICE_OPEN), opening=f"{self.say(words.VOICE)}:")
        if talk.for_all:
            yield Words(talk.for_all, "quiet")
        ready = tuple(f"{each.title} ({each.about})" for each in talk.sheets)[:MOST_SHEETS]
        ready += tuple(self.say(words.TEST.filled(title=title)) for title in talk.tests)
        yield Panels(
            (
                Panel(self.say(words.READY), (self._points(ready, words.NOTHING_READY),), is_marked=True),
                Panel(self.say(words.OPEN), (self._points(self._open(), words.NOTHING_OPEN),)),
            )
        )

    def asked(self) -> Iterator[Piece]:
        """The questions of the sheets and of the parties, beside whether it is still good."""
        talk = self.talk
        own = (words.OWN_QUESTION.filled(words=each.words, party=each.party) for each in talk.asked)
        asked = (*map(self.say, islice(own, MOST_OWN)), *questions(talk))
        panels = [Panel(self.say(words.STILL_GOOD), (Points(talk.standing),))]
        if asked:
            panels.insert(0, Panel(self.say(words.ASK), (Points(asked),)))
        yield Panels(tuple(panels), is_boxed=False)

    def room(self) -> Iterator[Piece]:
        """Room to write, who talked, and a round to close with."""
        yield Lines(LINES, self.say(words.NOTES))
        yield Heading(self.say(words.AGREE))
        yield Table(self._columns(), (("", "", ""),) * ROWS, widths=WIDTHS)
        yield from self._last()

    def came_of_it(self) -> Iterator[Piece]:
        """What was said, each party in its own words, and what was agreed."""
        if self.talk.said:
            yield Heading(self.say(words.SAID))
            yield from chain.from_iterable(map(_spoken, self.talk.said))
        yield Heading(self.say(words.AGREE if not self.talk.made else words.MADE))
        rows = tuple((each.party, each.what, self._day(each)) for each in self.talk.made)
        yield Table(self._columns(), rows or (("", "", ""),) * ROWS, widths=WIDTHS)
        yield from self._last()

    def _last(self) -> Iterator[Piece]:
        """Who talked about the sheets, and a round to close with."""
        ticks = tuple(Tick(self.say(each)) for each in words.WHO_TALKED)
        yield Ticks(ticks, in_line=True, opening=self.say(words.DISCUSSED))
        yield Words(self.say(words.THANKS), "quiet")

    def _columns(self) -> tuple[str, ...]:
        """The heads of the table of promises."""
        return tuple(self.say(each) for each in words.COLUMNS)

    def _open(self) -> tuple[str, ...]:
        """The promises that are still open, the first of them in words."""
        found = self.talk.open
        told = [
            words.ONE_OPEN.filled(party=each.party, day=self._day(each), what=each.what)
            for each in found[:MOST_OPEN]
        ]
        if len(found) > MOST_OPEN:
            told.append(words.MORE.filled(n=len(found) - MOST_OPEN))
        return tuple(map(self.say, told))

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


def questions(talk: Talk) -> tuple[str, ...]:
    """The first question of every sheet, then the second of every sheet, once each, to so many as fit."""
    rounds = chain.from_iterable(zip_longest(*(each.questions for each in talk.sheets)))
    return tuple(islice(dict.fromkeys(each for each in rounds if each), MOST_QUESTIONS))


def _spoken(said: Spoken) -> Iterator[Piece]:
    """The words of one party; a blank line begins a new paragraph."""
    first, *others = [each for each in said.words.splitlines() if each.strip()] or [""]
    yield Words(first, opening=f"{said.party}:")
    yield from (Words(each) for each in others)
