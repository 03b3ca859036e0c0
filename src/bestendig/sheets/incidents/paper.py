"""An advice after an incident as plain words in one language, and the document that they make."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from textwrap import shorten

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.sheets.incidents import words
from bestendig.sheets.writers.document import (
    Document,
    Heading,
    Lines,
    Panel,
    Panels,
    Piece,
    Points,
    Table,
    Words,
)

MOST_ROWS, MOST_KNOWN, MOST_NEAR, LONGEST, SHORTER = 8, 4, 6, 150, 110
WIDTHS = (1.1, 2.4, 2.6)


@dataclass(frozen=True, slots=True)
class Measure:
    """One earlier thing: when, what kind of thing, its name, what became of it."""

    when: str
    kind: str
    title: str
    came_of_it: str


@dataclass(frozen=True, slots=True)
class Incident:
    """One advice.

    `known` is what is known besides, `asked` are the questions with their answers, `looked` what was seen
    afterwards.
    """

    language: str
    town: str
    theme: str
    words: str
    advice: str
    because: str
    by: str
    on: date
    look_again_on: date
    stack: tuple[Measure, ...] = ()
    known: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
    looked: tuple[str, ...] = ()
    notice: str = ""

    def say(self, text: Text) -> str:
        """A text in the language of the paper."""
        return text.into(self.language)


def document(paper: Incident) -> Document:
    """The page: the advice on top, then what it rests on, then room to write."""
    pieces = chain(_opening(paper), _stack(paper), _known(paper), _beside(paper), _asked(paper), _last(paper))
    return Document(
        paper.language,
        paper.advice,
        tuple(pieces),
        kicker=" · ".join(filter(None, (paper.say(words.KICKER), paper.theme))),
        place=paper.town,
        foot=paper.say(words.FOOT),
        is_dense=True,
    )


def _opening(paper: Incident) -> Iterator[Piece]:
    """What it is about, why this is advised, by whom, and when it is looked at again."""
    if paper.notice:
        yield Words(paper.notice, "quiet")
    if paper.words:
        yield Words(paper.words, "lead")
    if paper.because:
        yield Words(paper.because, opening=f"{paper.say(words.WHY)}:")
    on, again = day(paper.on, paper.language), day(paper.look_again_on, paper.language)
    yield Words(paper.say(words.BY.filled(by=paper.by, on=on, again=again)), "quiet")


def _stack(paper: Incident) -> Iterator[Piece]:
    """The earlier measures, the oldest first."""
    yield Heading(paper.say(words.STACK))
    if not paper.stack:
        yield Words(paper.say(words.NOTHING))
        return
    shown = paper.stack[-MOST_ROWS:]
    rows = tuple(
        (each.when, f"{_cut(each.title, SHORTER)} ({each.kind})", _cut(each.came_of_it, LONGEST))
        for each in shown
    )
    left = len(paper.stack) - len(shown)
    notes = (paper.say(words.MORE.filled(n=left)),) if left else ()
    yield Table(tuple(map(paper.say, words.COLUMNS)), rows, widths=WIDTHS, notes=notes)


def _known(paper: Incident) -> Iterator[Piece]:
    """What is known besides: answers on rules, patterns, interventions."""
    if paper.known:
        yield Heading(paper.say(words.KNOWN))
        yield Points(tuple(_cut(each, LONGEST) for each in paper.known[:MOST_KNOWN]))


def _beside(paper: Incident) -> Iterator[Piece]:
    """Who stands near, beside what is not known."""
    near = tuple(_cut(each, LONGEST) for each in paper.near[:MOST_NEAR])
    known = Points(near) if near else Words(paper.say(words.NOBODY))
    yield Panels(
        (
            Panel(paper.say(words.NEAR), (known,), is_marked=True),
            Panel(paper.say(words.UNKNOWN), (Points(paper.unknown),)),
        )
    )


def _asked(paper: Incident) -> Iterator[Piece]:
    """The questions that come first, with what was answered."""
    yield Heading(paper.say(words.ASKED))
    yield Points(tuple(f"{question} {answer}".strip() for question, answer in paper.asked))


def _last(paper: Incident) -> Iterator[Piece]:
    """What was seen afterwards, or room to write what is decided."""
    if paper.looked:
        yield Heading(paper.say(words.LOOKED))
        yield Points(paper.looked)
    else:
        yield Lines(3, paper.say(words.DECIDED))


def _cut(text: str, size: int) -> str:
    """A text cut short at a word."""
    return shorten(text, size, placeholder=" …")
