"""Agreements of municipality and organisations as the register has them, and how many people are behind each.

The register tells public facts. How many people are behind an agreement is for eyes inside `Released` only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bestendig.language import Text
from bestendig.model.course import Basis
from bestendig.model.request import WithWhom
from bestendig.model.result import State


@dataclass(frozen=True, slots=True)
class Agreement:
    """One contract or subsidy as the register has it; empty where it says nothing.

    `key` stays the same over data versions and tells nothing. `since` is the first day of the first agreement
    in the chain that this one goes on with; None where the chain is a circle, which is a fault in the
    register. `before` and `after` are the keys of what it follows on, and of what follows on it.
    """

    key: str
    number: str
    organisation: str
    first_day: date
    last_day: date | None = None
    latest_last_day: date | None = None
    notice_by: date | None = None
    instrument: str = ""
    law: str = ""
    products: str = ""
    recurrence: str = ""
    since: date | None = None
    before: str = ""
    after: tuple[str, ...] = ()

    @property
    def may_last_until(self) -> date | None:
        """The last day with every extension; None where no end is known."""
        return self.latest_last_day or self.last_day

    @property
    def has_option(self) -> bool:
        """Whether the register knows of an extension that may still be used."""
        ends, may = self.last_day, self.latest_last_day
        return ends is not None and may is not None and may > ends

    @property
    def round_key(self) -> str:
        """What agreements of one round have in common: law, instrument, last day."""
        return "|".join((self.law, self.instrument, self.last_day.isoformat() if self.last_day else ""))

    def runs_on(self, day: date) -> bool:
        """Whether it had begun and not ended on that day."""
        return self.first_day <= day and (self.last_day is None or self.last_day >= day)


@dataclass(frozen=True, slots=True)
class Counted:
    """Who is behind one agreement or round, exactly; never for eyes.

    `mark` is what tells one set of people from another: the same people give the same mark.
    """

    key: str
    basis: Basis
    mark: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """How many relationships of how many people run behind an agreement, about; None where hidden."""

    n_relationships: int | None = None
    n_clients: int | None = None
    state: State = "hidden"
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Agreements:
    """The register on a day, and who is behind what ran that day, by key of agreement and of round.

    `behind` is empty while nobody counted, or where no table tells who has help. `still_good` is what
    residents said of the help, `secured` the share of running relationships that is secured by contract (and
    employment, where known) for so many months.
    """

    agreements: tuple[Agreement, ...]
    reference_day: date
    data_version: str
    with_whom: WithWhom = "organisation"
    behind: Mapping[str, Behind] = field(default_factory=dict)
    rounds: Mapping[str, Behind] = field(default_factory=dict)
    still_good: tuple[Text, ...] = ()
    secured: Mapping[int, float] = field(default_factory=dict)
    is_counted: bool = False

    def find(self, key: str) -> Agreement | None:
        """The agreement with this key."""
        return next((each for each in self.agreements if each.key == key), None)

    @property
    def running(self) -> tuple[Agreement, ...]:
        """What runs on the day, in order of the last day; what has no end comes last."""
        return tuple(each for each in self.agreements if each.runs_on(self.reference_day))
