"""How relationships went: how long they last, why they end, how many years of help had the same face.

Answers as they travel upstairs; like `Result` they are for eyes only inside `Released`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bestendig.language import Text
from bestendig.model.period import Period
from bestendig.model.request import WithWhom
from bestendig.model.result import Group, Interval, Provenance, State

About = Literal["clients", "staff", "register"]
SplitBy = Literal["team", "organisation", "law", "start_year"]


@dataclass(frozen=True, slots=True)
class Windows:
    """What the search for relationships and causes assumes, in days; shown on every sheet and editable.

    `gap`: so long without contact ends a relationship seen in contacts; `contract`, `programme`,
    `employment`, `team`: so far from an event an ending still coincides with it; `recent`: an ending later
    than this before the extract is too recent to know; `record`: so far from an ending what a register
    says of the client (a reason, a death, a move) still belongs to it.
    """

    gap: int = 180
    contract: int = 62
    programme: int = 62
    employment: int = 62
    team: int = 62
    recent: int = 62
    record: int = 62


@dataclass(frozen=True, slots=True)
class CourseRequest:
    """What is asked about relationships; `horizon` in months.

    `period` narrows to endings in it (endings) or to the time observed (durations); None is all that the
    data cover.
    """

    with_whom: WithWhom = "professional"
    by: SplitBy | None = None
    law: str | None = None
    period: Period | None = None
    horizon: int = 60
    split: Literal["level", "cause"] = "level"
    """By what lost years and endings are told apart."""
    windows: Windows = field(default_factory=Windows)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer about relationships rests on; `about` whom it tells decides what may be shown."""

    n_clients: int
    n_relationships: int
    n_professionals: int
    n_organisations: int
    n_ended: int = 0
    n_passing_faces: int = 0
    n_unknown_start: int = 0
    largest_professional_share: float | None = None
    largest_organisation_share: float | None = None
    share_registered: float | None = None
    about: About = "clients"
    is_rounded: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """So many relationships ended with this cause, so many of them said to be sure; None where hidden."""

    level: str
    cause: str
    n: int | None
    n_sure: int | None = None
    n_by_chance: float | None = None
    """How many coincidences within the window chance alone would give."""


@dataclass(frozen=True, slots=True)
class EndingsOf:
    """The endings of one group by cause."""

    group: Group
    ended: tuple[Ended, ...]
    basis: Basis
    state: State = "shown"
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Endings:
    """Why relationships ended: the whole and the groups asked for."""

    request: CourseRequest
    overall: EndingsOf
    figures: tuple[EndingsOf, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Point:
    """The curve at `month` months: at risk, share still running with interval, share ended by level."""

    month: int
    n_at_risk: int
    running: float
    low: float | None
    high: float | None
    ended: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Course:
    """How long relationships of one group last. Years up to the horizon; `lost` the years per level.

    `years` is the restricted mean, `median_months` None is "not reached"; `secured` the share of running
    relationships secured for 12, 24, 48 months by contract and employment. Where relationships come into view
    late the curve starts at `starts_at` months, where enough are at risk, and is about those who got so far.
    """

    group: Group
    points: tuple[Point, ...]
    years: float | None
    interval: Interval | None
    lost: Mapping[str, float]
    median_months: float | None
    basis: Basis
    n_ended: Mapping[str, int] = field(default_factory=dict)
    """How many ended per level within the horizon: decides which levels may be shown apart."""
    secured: Mapping[int, float] = field(default_factory=dict)
    state: State = "shown"
    reason: Text | None = None
    starts_at: int = 0
    lost_intervals: Mapping[str, Interval] = field(default_factory=dict)
    """Intervals of `lost` for the levels whose clusters are others: those of policy are organisations."""


@dataclass(frozen=True, slots=True)
class Durations:
    """How long relationships last: the whole and the groups asked for."""

    request: CourseRequest
    overall: Course
    figures: tuple[Course, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class YearsOfHelp:
    """Of every `horizon` / 12 years of help, how many were with the same face and how many with another one.

    `same_face` and the sum of `other_face` (by the level with which the switch coincided) add up to
    `horizon` / 12: time after help would have ended anyway is never counted. `help_years` is how many of
    those years a person has help at all, `ended` how help ended by then (shares of people by level).
    """

    request: CourseRequest
    same_face: float
    interval: Interval | None
    other_face: Mapping[str, float]
    help_years: float
    ended: Mapping[str, float]
    basis: Basis
    provenance: Provenance
    n_switched: Mapping[str, int] = field(default_factory=dict)
    n_ended: Mapping[str, int] = field(default_factory=dict)
    """How many people lost the first face, and how many people's help ended, per level."""
    state: State = "shown"
    reason: Text | None = None
    other_intervals: Mapping[str, Interval] = field(default_factory=dict)
    """Intervals of `other_face` for levels whose clusters are others: those of policy are organisations."""
    starts_at: int = 0
    """Months of help before which too few people are in view: it is about help that reached them."""


@dataclass(frozen=True, slots=True)
class Link:
    """One chain of dated events: on `level` `what` happened on `day`, beside it so many relationships ended.

    `behind` is the event that this one followed (the contract behind the departures), None where it began.
    `what` is a name that is the same in every language; without one `kind` (a cause) tells what happened.
    Departures have no day but a year (`is_whole_year`: `day` is its first).
    """

    level: str
    kind: str
    what: str
    day: int
    organisation: str
    n_relationships: int | None
    n_clients: int | None
    n_sure: int | None = None
    behind: str | None = None
    is_whole_year: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """The three levels linked: years of help, endings by the level where they began, the events."""

    years: YearsOfHelp
    endings: EndingsOf
    links: tuple[Link, ...]
