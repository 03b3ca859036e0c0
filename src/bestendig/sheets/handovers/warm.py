"""The warm-handover sheets: how it works, a page per receiver, and a page per person behind it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bestendig.language import Text
from bestendig.sheets.handovers import warm_words as words
from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import on_day, short_day
from bestendig.sheets.handovers.names import colleague
from bestendig.sheets.handovers.planning import Meeting, look_backs, planned
from bestendig.sheets.handovers.rows import face
from bestendig.sheets.handovers.task import Task
from bestendig.sheets.handovers.warm_person import PersonPage
from bestendig.sheets.handovers.words import LABELS
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import Document, Heading, NewPage, Piece, Points, Table, Words


def warm_handover(task: Task, language: str) -> Document:
    """All sheets of one handover as a document, bundled per receiver."""
    foot = LABELS["nothing"].into(language) + " " + LABELS["care"].into(language)
    place = " · ".join(each for each in (task.place, _from(task, language)) if each)
    return Document(
        language,
        words.TITLE.into(language),
        tuple(_Bundles(task, language).pieces()),
        kicker=words.TITLE.into(language),
        place=place,
        foot=foot,
        is_dense=True,
    )


def _from(task: Task, language: str) -> str:
    """Vanaf 1 september 2025."""
    return f"{LABELS['from'].into(language)} {on_day(task.handed.from_day).into(language)}"


@dataclass(frozen=True, slots=True)
class _Bundles:
    """The pages in one language."""

    task: Task
    language: str

    @property
    def handed(self) -> Handed:
        """The people."""
        return self.task.handed

    def pieces(self) -> Iterator[Piece]:
        """How it works and who would take over whom; then the bundles; last those without a place."""
        meetings = self._meetings()
        yield from self._opening()
        for name, people in self._receivers():
            yield NewPage()
            yield from self._receiver(name, people, meetings)
            yield from self._people(people, meetings)
        if self.handed.without_place:
            yield NewPage()
            yield Heading(self._say(words.NOWHERE))
            yield Words(self._say(words.NOWHERE_LEAD))
            yield Points(tuple(each.person.client for each in self.handed.without_place))
            yield from self._people(self.handed.without_place, meetings)

    def _say(self, text: Text) -> str:
        """In the language of the paper."""
        return text.into(self.language)

    def _opening(self) -> Iterator[Piece]:
        """The first page."""
        yield Words(self._say(words.LEAD), "lead")
        if self.task.notice:
            yield Words(self._say(self.task.notice), "quiet")
        yield Heading(self._say(words.HOW))
        yield Points(tuple(self._say(step) for step in words.STEPS))
        rows = tuple(
            (name, str(len(people)), ", ".join(each.person.client for each in people))
            for name, people in self._receivers()
        )
        yield Heading(self._say(words.RECEIVERS))
        yield Table(self._heads(words.OVERVIEW), rows, numbers=frozenset({1}), widths=(1.2, 0.6, 5))

    def _receivers(self) -> list[tuple[str, list[Placed]]]:
        """Everybody who would take over people, by name, with those people in the order of the list."""
        found: defaultdict[str, list[Placed]] = defaultdict(list)
        for each in self.handed.moving:
            found[each.placement.professional or ""].append(each)
        return sorted(found.items())

    def _receiver(
        self, name: str, people: list[Placed], meetings: dict[str, dict[str, Meeting]]
    ) -> Iterator[Piece]:
        """The page for one receiver: whom they would take over, and room for yes or no."""
        yield Heading(self._say(fill(words.FOR, name=colleague(name))))
        if name in self.handed.variant.loads:
            before, after, places = (written(each) for each in self.handed.variant.loads[name])
            said = fill(words.LOAD, name=colleague(name), before=before, after=after, places=places)
            yield Words(self._say(said))
        rows = tuple(self._row(each, meetings[each.person.client]) for each in people)
        widths = (1, 1, 1.2, 1.5, 1.5, 3)
        yield Table(self._heads(words.COLUMNS), rows, widths=widths, notes=(self._say(words.SUGGESTED),))

    def _row(self, placed: Placed, own: dict[str, Meeting]) -> tuple[str, ...]:
        """One person on the page of the receiver."""
        days = [self._say(short_day(own[kind].on)) if kind in own else "" for kind in ("first", "farewell")]
        person = placed.person
        return (person.client, person.current, self._say(face(placed)), *days, "")

    def _people(
        self, people: list[Placed] | tuple[Placed, ...], meetings: dict[str, dict[str, Meeting]]
    ) -> Iterator[Piece]:
        """A page for each person."""
        for each in people:
            yield NewPage()
            own = meetings[each.person.client]
            yield from PersonPage(each, self.handed, own, look_backs(self.handed), self.language).pieces()

    def _meetings(self) -> dict[str, dict[str, Meeting]]:
        """The suggested meetings by person and kind."""
        found: defaultdict[str, dict[str, Meeting]] = defaultdict(dict)
        for each in planned(self.handed):
            found[each.placed.person.client][each.kind] = each
        return found

    def _heads(self, heads: tuple[Text, ...]) -> tuple[str, ...]:
        """The heads of a table."""
        return tuple(self._say(head) for head in heads)
