"""Letters to residents: one page each, nothing decided, known faces offered as a question."""

from collections.abc import Iterator
from dataclasses import dataclass

from bestendig.language import Text, plain
from bestendig.sheets.handovers import letter_words as words
from bestendig.sheets.handovers.asking import asked
from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import on_day
from bestendig.sheets.handovers.letter_words import READERS, LetterWords
from bestendig.sheets.handovers.names import BLANK, called, is_number, resident
from bestendig.sheets.handovers.task import Task
from bestendig.sheets.words.counting import listed, sentence
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import (
    Document,
    Heading,
    Lines,
    NewPage,
    Piece,
    Points,
    Tick,
    Ticks,
    Words,
)

MOST_FACES = 3
"""So many known faces are offered at most: a letter is no list of staff."""


def letters(task: Task, language: str) -> Document:
    """The letters of one handover in one language, after a page for who hands them out."""
    handed = task.handed
    pieces: list[Piece] = list(_cover(task, language))
    for each in _addressed(handed):
        pieces += [NewPage(), *_Letter(each, handed, language).pieces()]
    return Document(language, words.COVER.into(language), tuple(pieces), place=task.place)


def _addressed(handed: Handed) -> tuple[Placed, ...]:
    """Everybody who is asked by letter: who has not agreed yet and does not just keep the same face."""
    return tuple(each for each in handed.people if not _needs_none(each))


def _needs_none(placed: Placed) -> bool:
    """Whether a letter would ask what is settled."""
    return placed.stays or placed.person.status == "agreed"


def _cover(task: Task, language: str) -> Iterator[Piece]:
    """The page for the professional."""
    yield Words(words.COVER_LEAD.into(language), "lead")
    if task.notice:
        yield Words(task.notice.into(language), "quiet")
    yield Points(tuple(step.into(language) for step in words.COVER_STEPS))
    without = tuple(resident(each.person, each.line) for each in task.handed.people if _needs_none(each))
    if without:
        yield Words(fill(words.NO_LETTER, whom=listed(without)).into(language))


@dataclass(frozen=True, slots=True)
class _Letter:
    """One letter in one language."""

    placed: Placed
    handed: Handed
    language: str

    @property
    def words(self) -> LetterWords:
        """The words for who reads it."""
        return READERS[asked(self.placed.person, self.handed.from_day)]

    def pieces(self) -> Iterator[Piece]:
        """The whole letter in reading order."""
        occasion = self.handed.case.occasion
        change = words.UNTIL if occasion in words.CERTAIN else words.PERHAPS
        yield from self._greeting()
        yield Heading(self._told(words.TITLES[occasion]))
        yield Words(self._told(change))
        yield Words(self._told(self.words.ask), "strong")
        yield from self._known()
        yield Heading(self._told(self.words.not_who), 3)
        yield Lines(1, self._told(self.words.not_why))
        yield from self._want()
        yield Words(self._told(words.CALL, name=plain(BLANK), phone=plain(BLANK)), "strong")
        yield Words(self._told(self.words.back))

    @property
    def _mine(self) -> dict[str, Text]:
        """The professional as the reader says it; a name needs no "my"."""
        return {} if called(self.placed.person.current) else {"who": self.words.mine}

    def _told(self, text: Text, **more: Text) -> str:
        """A sentence to this reader about this professional."""
        name = called(self.placed.person.current)
        known = {
            "who": plain(name) if name else self.words.who,
            "you": self.words.you,
            "day": on_day(self.handed.from_day),
        }
        return sentence(fill(text, **(known | more))).into(self.language)

    def _greeting(self) -> Iterator[Piece]:
        """Whom it is for: a line for the name, with the number of the list."""
        client = self.placed.person.client
        name, number = (BLANK, client) if is_number(client) else (client, "")
        said = self._told(self.words.greeting, name=plain(name))
        if number:
            said += " " + self._told(words.NUMBER, number=plain(number))
        yield Words(said)

    def _known(self) -> Iterator[Piece]:
        """Known faces first, as a question; a wish that was written down is read back."""
        wish = called(self.placed.person.wish)
        yield Heading(self._told(self.words.know), 3)
        if wish:
            answers = (Tick(words.YES.into(self.language)), Tick(words.NO.into(self.language)))
            opening = self._told(words.WISHED, wish=plain(wish))
            yield Ticks(answers, in_line=True, opening=opening)
        faces = sorted(called(tie.professional) for tie in self.placed.known[:MOST_FACES])
        ticks = [Tick(name or BLANK) for name in faces if name != wish or not wish]
        somebody = fill(words.SOMEBODY, blank=plain(BLANK)).into(self.language)
        same = self.words.same.into(self.language)
        yield Ticks((*ticks, Tick(somebody), Tick(same)), opening=self._told(self.words.tick))

    def _want(self) -> Iterator[Piece]:
        """What the resident wants, in boxes and in own words."""
        own = self.words
        asked_for = [own.meet, own.tell, own.tell_self, own.talk]
        if self.handed.case.occasion in words.CERTAIN:
            asked_for.insert(1, own.goodbye)
        if self.placed.person.language:
            asked_for.append(own.interpreter)
        yield Heading(self._told(own.want), 3)
        yield Ticks(tuple(Tick(self._told(text, **self._mine)) for text in asked_for))
        yield Lines(2, self._told(own.important))
