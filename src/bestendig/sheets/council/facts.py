"""What lies on the table of one place, as the timeline and the file for a new council take it in."""

from dataclasses import dataclass
from datetime import date

from bestendig.language import Text
from bestendig.model.policies import Policies
from bestendig.model.result import Released


@dataclass(frozen=True, slots=True)
class Answered:
    """What a party said to the question whether a plan or programme keeps a principle."""

    about: str
    party: str
    words: str
    on: date


@dataclass(frozen=True, slots=True)
class Principle:
    """One guiding principle: since when, by whom decided, what would show that it is kept, how it ended."""

    words: str
    since: date
    decided_by: str
    shown_by: str
    ended_on: date | None = None
    ended_because: str = ""
    answers: tuple[Answered, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """What a party promised, and what came of it; empty while nothing was told back."""

    party: str
    what: str
    by_when: date
    came_of_it: str = ""


@dataclass(frozen=True, slots=True)
class ImpactSays:
    """A continuïteitstoets on the table: what it should bring, what stays and wavers, what came of it.

    `on` is the day of the test, `begins_on` the day from which the plan would hold.
    """

    title: str
    party: str
    on: date
    gain: str = ""
    stays: tuple[Text, ...] = ()
    wavers: tuple[Text, ...] = ()
    looked_back: tuple[Text, ...] = ()
    address: str = ""
    begins_on: date | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How many people have help behind contracts that end in a quarter, as it was released."""

    quarter: Text
    people: Text


@dataclass(frozen=True, slots=True)
class SheetSays:
    """What a sheet on the table says first: what stays, what wavers, who is behind what ends."""

    about: str
    period: str
    title: Text
    stays: tuple[Text, ...]
    wavers: tuple[Text, ...]
    question: Text
    endings: tuple[Ending, ...] = ()
    address: str = ""
    kind: str = ""
    is_of_provider: bool = False


@dataclass(frozen=True, slots=True)
class OnTable:
    """Everything that lies on the table of one place on one day; `silent` parties have no sheet on it."""

    place: str
    day: date
    policies: Released[Policies]
    sheets: tuple[SheetSays, ...] = ()
    tests: tuple[ImpactSays, ...] = ()
    promises: tuple[Promise, ...] = ()
    principles: tuple[Principle, ...] = ()
    silent: tuple[str, ...] = ()
    n_coming: int = 0
    notice: Text | None = None

    @property
    def policy(self) -> Policies:
        """The registers of policy."""
        return self.policies.value

    @property
    def holding(self) -> tuple[Principle, ...]:
        """The principles that hold today."""
        return tuple(each for each in self.principles if each.ended_on is None or each.ended_on >= self.day)
