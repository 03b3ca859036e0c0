"""Answers: figures with what they rest on, and the two only ways out (`Released`, `Entrusted`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from bestendig.language import Text
from bestendig.model.card import MeasureCard
from bestendig.model.request import Request

T = TypeVar("T")
State = Literal["shown", "hidden", "undefined"]
Group = tuple[tuple[str, str], ...]
"""What a figure is about: (("team", "Noord"), ("year", "2024")); empty for the whole."""
OTHER = "overige"
"""The group into which small groups are merged before anything is hidden; always the last of its kind."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % cluster-robust interval; `low` and `high` None with a `note` where none can be given."""

    low: float | None
    high: float | None
    n_clusters: int
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """What a figure rests on; shares are of the contacts behind it, 0 to 1, None where not known.

    `share_order_known` is of contact days; policy figures rest on `n_episodes` care episodes and on
    shares of those, figures about staff and registers on `n_records` records: employments, presences,
    contracts, programmes. In a figure about households `n_clients` counts households, of which each is
    one client at least. `n_undefined_clients` counts those without a value, whatever the figure counts.
    """

    n_clients: int
    n_contacts: int
    n_professionals: int = 0
    n_organisations: int = 0
    largest_professional_share: float | None = None
    largest_organisation_share: float | None = None
    n_undefined_clients: int = 0
    n_contacts_without_person: int = 0
    share_order_known: float | None = None
    n_episodes: int = 0
    n_records: int = 0
    is_rounded: bool = False
    """Whether the counts were rounded at release, because exact ones would tell of a few clients."""


@dataclass(frozen=True, slots=True)
class Part:
    """One bar of a distribution: so many clients of the figure are in this class; None where hidden."""

    label: Text
    n_clients: int | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One value for one group, with interval, yardsticks and support; `value` None is undefined or hidden."""

    group: Group
    value: float | None
    support: Support
    interval: Interval | None = None
    yardsticks: Mapping[str, float] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    state: State = "shown"
    reason: Text | None = None
    weight: float | None = None
    """What the value is divided by: clients, or the contacts that count. None means `support.n_clients` for a
    mean over clients and not known for a mean over contacts. Needed to merge small groups."""
    members: tuple[str, ...] = ()
    """The groups that were merged into this one."""

    def hidden(self, reason: Text) -> "Figure":
        """The same group with nothing left to see but why."""
        return Figure(self.group, None, Support(0, 0), state="hidden", reason=reason)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an answer comes from: enough to make it again, nothing that differs between two runs."""

    data_version: str
    measure: str
    software: str
    engine: str = "duckdb"


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to one measure: the whole, and the groups that were asked for. Not yet for eyes."""

    request: Request
    card: MeasureCard
    overall: Figure
    figures: tuple[Figure, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Released(Generic[T]):
    """Figures for the table. Made only by `bestendig.disclosure`; an architecture test sees to it."""

    value: T
    rule: str


@dataclass(frozen=True, slots=True)
class Entrusted(Generic[T]):
    """Rows that a person needs for a task. Made only by `bestendig.disclosure`."""

    value: T
    permission: str
    purpose: str
