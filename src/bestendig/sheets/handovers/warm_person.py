"""The page of one person in the warm-handover sheets: a few small steps with room to write."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bestendig.language import Text, plain
from bestendig.model.handover import STATUS_WORDS
from bestendig.sheets.handovers import warm_words as words
from bestendig.sheets.handovers.asking import asked_words
from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import on_day, weekday_words
from bestendig.sheets.handovers.names import colleague, resident
from bestendig.sheets.handovers.planning import Meeting
from bestendig.sheets.handovers.rows import no_place, watch
from bestendig.sheets.words.counting import listed, sentence
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import Heading, Lines, Piece, Points, Tick, Ticks, Words

Meetings = Mapping[str, Meeting]
"""The suggested meetings of one person by kind."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One person with the suggested days, in one language."""

    placed: Placed
    handed: Handed
    meetings: Meetings
    look_backs: tuple[date, date]
    language: str

    def pieces(self) -> Iterator[Piece]:
        """The whole page in reading order, its steps numbered."""
        yield Heading(self._say(self._title()))
        yield Words(self._say(self._status()), "strong")
        about = [self._say(text) for text in self._about()]
        if about:
            yield Points(tuple(about))
        number = 0
        for piece in self._steps():
            if isinstance(piece, Heading):
                number += 1
                piece = Heading(f"{number}. {piece.words}", piece.level)
            yield piece

    def _steps(self) -> Iterator[Piece]:
        """Every step; without a place what can be done already, and who searches on."""
        is_placed = self.placed.placement.professional is not None
        yield from self._ask()
        if is_placed:
            yield from self._meet()
        else:
            yield from self._lines(words.SEARCH, words.SEARCH_WHO, 2)
        yield from self._story()
        yield from self._lines(words.AGREEMENTS, words.AGREEMENTS_WHAT, 2)
        yield from self._farewell()
        if is_placed:
            yield from self._absence()
            yield from self._accept()
            yield from self._later()

    def _say(self, text: Text) -> str:
        """In the language of the paper."""
        return text.into(self.language)

    def _lines(self, heading: Text, label: Text, count: int) -> Iterator[Piece]:
        """A step with lines to write on."""
        yield Heading(self._say(heading), 3)
        yield Lines(count, self._say(label))

    def _title(self) -> Text:
        """Inwoner 10023: van Samira naar Joke."""
        person, then = self.placed.person, self.placed.placement.professional
        whom = sentence(resident(person, self.placed.line))
        if then is None:
            return fill(words.PERSON_NOWHERE, whom=whom, now=colleague(person.current))
        return fill(words.PERSON_TITLE, whom=whom, now=colleague(person.current), then=colleague(then))

    def _status(self) -> Text:
        """Where it stands with the resident."""
        person = self.placed.person
        on = fill(words.ON, day=on_day(person.spoken_on)) if person.spoken_on else Text(nl="", en="")
        return fill(words.STATUS, status=STATUS_WORDS[person.status], on=on)

    def _about(self) -> Iterator[Text]:
        """Why this proposal, what to watch, and what is needed."""
        person, placement = self.placed.person, self.placed.placement
        why = placement.why if placement.professional else no_place(placement)
        if why.nl:
            yield why
        yield from watch(self.placed, self.handed)
        if person.language:
            yield fill(words.TONGUE, tongue=plain(person.language))
        if person.needs:
            yield fill(words.NEEDS, needs=listed(tuple(plain(need) for need in person.needs)))

    def _ask(self) -> Iterator[Piece]:
        """Step 1: nobody is handed over without having been asked."""
        person = self.placed.person
        yield Heading(self._say(words.ASK), 3)
        ticks = (
            Tick(self._say(words.AGREED), person.status == "agreed"),
            Tick(self._say(words.OTHER), person.status == "wants_other"),
        )
        asked = asked_words(person, self.handed.from_day)
        yield Ticks(ticks, in_line=True, opening=self._say(fill(words.ASK_WHOM, asked=asked)))
        yield Lines(1, self._say(words.WANTS))

    def _meet(self) -> Iterator[Piece]:
        """Step 2: one meeting together, two with a new face."""
        yield Heading(self._say(words.MEET), 3)
        yield Lines(1, self._say(fill(words.FIRST, when=self._when("first"))))
        has_second = "second" in self.meetings
        second = fill(words.SECOND, when=self._when("second")) if has_second else words.SECOND_FREE
        yield Lines(1, self._say(second))

    def _when(self, kind: str) -> Text:
        """The suggested day and hour."""
        meeting = self.meetings.get(kind)
        if meeting is None:
            return Text(nl="zelf kiezen", en="choose yourselves")
        said = weekday_words(meeting.on)
        return said if meeting.hour is None else fill(words.AT, day=said, hour=plain(str(meeting.hour)))

    def _story(self) -> Iterator[Piece]:
        """Step 3: the story goes along only when the resident agreed; else it is asked first, or left."""
        may = self.placed.person.may_be_told
        yield Heading(self._say(words.STORY), 3)
        yield Words(self._say(words.TOLD[may]))
        if may is None:
            yield Ticks(tuple(Tick(self._say(each)) for each in words.MAY), in_line=True)
        elif may:
            yield Lines(3)

    def _farewell(self) -> Iterator[Piece]:
        """Step 5: an ending that is told, not silent."""
        label = fill(words.FAREWELL_WHEN, when=self._when("farewell"))
        yield from self._lines(words.FAREWELL, label, 1)

    def _absence(self) -> Iterator[Piece]:
        """Step 6: who steps in."""
        placement = self.placed.placement
        yield Heading(self._say(fill(words.ABSENCE, name=colleague(placement.professional))), 3)
        if placement.in_absence:
            yield Words(self._say(fill(words.ABSENCE_KNOWN, name=colleague(placement.in_absence))))
        else:
            yield Lines(1, self._say(words.ABSENCE_OPEN))

    def _accept(self) -> Iterator[Piece]:
        """Step 7: the receiver accepts or refuses, with a reason."""
        name = colleague(self.placed.placement.professional)
        yield Heading(self._say(fill(words.ACCEPT, name=name)), 3)
        yield Ticks((Tick(self._say(words.YES)), Tick(self._say(words.NO))), in_line=True)
        yield Lines(1)

    def _later(self) -> Iterator[Piece]:
        """Step 8: was it warm, does it hold."""
        yield Heading(self._say(words.LATER), 3)
        for text, day in zip((words.LOOK_WEEKS, words.LOOK_MONTHS), self.look_backs, strict=True):
            yield Lines(1, self._say(fill(text, day=on_day(day))))
