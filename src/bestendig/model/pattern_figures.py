"""Reports of bottlenecks as plain rows, and what can honestly be said of the patterns in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Rise = Literal["rising", "perhaps", "not_seen", "new", "named", "back", "too_short"]
"""What can be said of a rise: sure enough, perhaps, not seen; or why nothing can be said."""
MONTHS = 3
QUARTERS = 4


@dataclass(frozen=True, slots=True)
class Report:
    """One report of a bottleneck: when, by which team, about what; `pattern` is "" while nobody linked it."""

    on: date
    team: str
    theme: str = ""
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A report that is in no pattern, with the words by which it can be put beside others.

    `vector` is what a sentence model made of it earlier, all by one model; empty where there is none.
    """

    key: str
    words: str
    theme: str = ""
    vector: bytes = b""


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """One quarter of a year."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """The quarter in which a day falls."""
        return cls(day.year, (day.month - 1) // MONTHS + 1)

    @classmethod
    def at(cls, place: int) -> "Quarter":
        """The quarter at a place in the row of all quarters."""
        return cls(place // QUARTERS, place % QUARTERS + 1)

    @property
    def place(self) -> int:
        """Its place in the row of all quarters."""
        return self.year * QUARTERS + self.number - 1

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return date(self.year, (self.number - 1) * MONTHS + 1, 1)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


@dataclass(frozen=True, slots=True)
class Often:
    """How often in the last year: at least n of all reports; and as long as we know."""

    n: int
    n_of: int
    ever: int

    @property
    def share(self) -> float:
        """Which part of all reports."""
        return self.n / self.n_of if self.n_of else 0.0


@dataclass(frozen=True, slots=True)
class Spread:
    """Over how many of how many, with what chance gives when reports fall as all reports do."""

    n: int
    n_of: int
    by_chance: float
    tail: float
    """How likely chance gives as many or more."""
    low_tail: float
    """How likely chance gives as few or fewer."""


@dataclass(frozen=True, slots=True)
class Rising:
    """What can be said of a rise, and over which window of quarters that was seen best."""

    state: Rise
    window: int = 0
    n: int = 0
    expected: float = 0.0
    p: float = 1.0
    """Paid for looking at several windows."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Teams and quarters where a pattern lies close together, more than by chance; p is of the whole scan."""

    pattern: str
    teams: tuple[str, ...]
    since: Quarter
    n: int
    expected: float
    p: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Four things of one pattern, apart; every number of reports is a lower bound."""

    pattern: str
    often: Often
    broad: Spread
    lasting: Spread
    rising: Rising
    first: date
    last: date
    per_quarter: tuple[int, ...]
    n_teams: int
    """At so many teams, as long as we know."""


@dataclass(frozen=True, slots=True)
class Denominators:
    """What the figures rest on: all reports, teams that reported, quarters without any report."""

    n_reports: int
    n_linked: int
    teams: tuple[str, ...]
    quarters: tuple[Quarter, ...]
    per_quarter: tuple[int, ...]
    n_tested: int = 0
    windows: tuple[int, ...] = ()
    by_chance: float = 0.0
    """So many patterns get "perhaps rising" by chance alone."""
    is_by_linked: bool = False
    """Whether the share that was linked changed so much that the linked reports were the measure."""

    @property
    def share_not_linked(self) -> float:
        """Which part of the reports is in no pattern."""
        return 1 - self.n_linked / self.n_reports if self.n_reports else 0.0

    @property
    def missing(self) -> tuple[Quarter, ...]:
        """Quarters in which nobody reported anything."""
        return tuple(each for each, n in zip(self.quarters, self.per_quarter, strict=True) if not n)


@dataclass(frozen=True, slots=True)
class PatternFigures:
    """The patterns in a set of reports, in order of name, with what they rest on."""

    patterns: tuple[Figures, ...]
    rest_on: Denominators
    gathered: Gathered | None = None
    by_name: Mapping[str, Figures] = field(default_factory=dict, repr=False, compare=False)

    def of(self, pattern: str) -> Figures | None:
        """The figures of one pattern; None where it has no report."""
        return self.by_name.get(pattern)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two people who coded the same pairs agree, beside what chance gives."""

    n: int
    n_same: int
    by_chance: float
    """Of all pairs, the number on which they would agree by chance."""
    kappa: float | None
    low: float | None = None
    high: float | None = None
