"""What a session is on paper: plain words in one language, in the order of the agenda."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bestendig.sheets.talks.talk import Talk


@dataclass(frozen=True, slots=True)
class Agreed:
    """A promise or a decision: whose, what, by when, on what ground, and what came of it."""

    party: str
    what: str
    by_when: date | None = None
    ground: str = ""
    came_of_it: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One point; `is_case` gives it a page of its own with open space."""

    title: str
    kind: str
    raised_by: str
    words: str = ""
    tried: str = ""
    question: str = ""
    owner: str = ""
    minutes: int | None = None
    is_case: bool = False
    notes: tuple[str, ...] = ()
    agreed: tuple[Agreed, ...] = ()


@dataclass(frozen=True, slots=True)
class Half:
    """One half of the agenda: who asks whom, and the points."""

    title: str
    empty: str
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One session; `key` names it for calendars, `is_over` makes minutes of the agenda."""

    key: str
    language: str
    town: str
    kind: str
    title: str
    on: date
    at: time | None
    where: str
    parties: tuple[str, ...]
    changed_at: datetime
    halves: tuple[Half, ...] = ()
    before: tuple[Agreed, ...] = ()
    n_changed: int = 0
    is_called_off: bool = False
    is_over: bool = False
    is_of_team: bool = False
    note: str = ""
    notice: str = ""
    time_share: str = ""
    appreciation: str = ""

    @property
    def talk(self) -> Talk:
        """The session as a talk at the table: for its hour in words, and in a calendar beside the talks."""
        return Talk(
            key=f"quarter-{self.key}",
            language=self.language,
            town=self.town,
            kind=self.kind,
            title=self.title,
            on=self.on,
            at=self.at,
            where=self.where,
            parties=self.parties,
            changed_at=self.changed_at,
            n_moved=self.n_changed,
            is_called_off=self.is_called_off,
            note=self.note,
        )
