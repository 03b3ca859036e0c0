"""What a talk is on paper: plain words in one language, in the order in which people need them."""

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class LaidReady:
    """One sheet that lies ready: its title, about whom, and the questions under its figures."""

    title: str
    about: str
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise: which party, what, by when."""

    party: str
    what: str
    by_when: date


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one party said or asked, in its own words."""

    party: str
    words: str


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk; `key` names it for calendars, `note` says that it was moved or called off, and why.

    `notice` stands on top, for example that everything is made up; `for_all` says why nobody is left out.
    """

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
    n_moved: int = 0
    is_called_off: bool = False
    note: str = ""
    notice: str = ""
    for_all: str = ""
    voice: str = ""
    sheets: tuple[LaidReady, ...] = ()
    tests: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    asked: tuple[Spoken, ...] = ()
    open: tuple[Kept, ...] = ()
    said: tuple[Spoken, ...] = ()
    made: tuple[Kept, ...] = ()
