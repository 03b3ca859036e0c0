"""What a plan would do: who is touched (exact), what is expected (ranges), for the plan and its alternatives.

Answers as they travel upstairs; for eyes only inside `Released`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bestendig.language import Text
from bestendig.model.assumption import Assumed
from bestendig.model.course import Basis
from bestendig.model.plan import Plan
from bestendig.model.request import WithWhom
from bestendig.model.result import Part, Provenance, State

LossKind = Literal["client_relationships", "collaboration_ties", "facilities", "running_projects"]
BAND = 0.8
"""The share of runs between the ends of a range: 80 %."""


@dataclass(frozen=True, slots=True)
class Range:
    """What is expected: the middle of all runs, with the ends between which four of five runs fall."""

    middle: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of what may be lost: so many there are, so many hang on what the plan touches; None hidden.

    `is_known` False: the data tell nothing of this kind.
    """

    kind: LossKind
    n: int | None
    n_touched: int | None
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Exposure:
    """Which running relationships hang on what the plan touches, on the reference day. Exact, no model.

    `years_so_far` is the mean length of the touched ones, `lengths` their distribution. Shares are of the
    touched clients: with a second known face, in a household with another change at once, handed over within
    the year before.
    """

    reference_day: date
    n_relationships: int
    n_clients: int
    n_touched: int
    n_touched_clients: int
    years_so_far: float | None
    median_years: float | None
    second_face: float | None
    household_change: float | None
    handed_over: float | None
    losses: tuple[Loss, ...]
    lengths: tuple[Part, ...]
    basis: Basis
    n_by_lot: tuple[int, ...] = ()
    """Touched clients of each lot, in the order of the plan: a test with a lot of a few, or of nobody knows
    how many, is not shown."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """At `month` months from the reference day: of those still with help, the share with the same face."""

    month: int
    running: Range


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected under one alternative for the relationships that the plan touches.

    `running` at 12, 24 and 60 months: share still running among those who still have help. `same_face` and
    `other_face` (by level) are years of help within the horizon per touched client; `new_faces` the new faces
    per touched client; `restored` the months until relationships there have lasted as long again as those on
    the reference day (None: not within the horizon in most runs). `hours` are worker hours by what for.
    `untouched` is the share running at the same months among relationships that the plan does not touch.
    """

    alternative: str
    label: Text
    running: Mapping[int, Range]
    curve: tuple[Ahead, ...]
    same_face: Range
    other_face: Mapping[str, Range]
    new_faces: Range
    restored: Range | None
    hours: Mapping[str, Range] = field(default_factory=dict)
    untouched: Mapping[int, Range] = field(default_factory=dict)
    note: Text | None = None
    """What must be said beside it: that extending needs an option in the contract, for one."""
    dropped_out: Range | None = None
    """Share of the touched relationships after which nobody came although help was still needed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The plan against one alternative, run by run with the same chance: less or more than that one."""

    against: str
    running: Mapping[int, Range]
    same_face: Range
    new_faces: Range


@dataclass(frozen=True, slots=True)
class Capacity:
    """What stands beside continuity: how many people wait, how full caseloads are; None where not known."""

    waiting_days: float | None = None
    caseload_per_fte: float | None = None
    receiving_professionals: int | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A similar plan here before: what it was, when, and what the data show afterwards."""

    what: str
    day: date
    running_after_year: float | None
    n_clients: int | None


@dataclass(frozen=True, slots=True)
class ImpactTest:
    """One continuïteitstoets: the plan, who is touched, what is expected, on which assumptions it rests."""

    plan: Plan
    with_whom: WithWhom
    exposure: Exposure
    outlooks: tuple[Outlook, ...]
    differences: tuple[Difference, ...]
    assumptions: tuple[Assumed, ...]
    capacity: Capacity
    earlier: tuple[Earlier, ...]
    provenance: Provenance
    n_runs: int
    seed: int
    state: State = "shown"
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure of a test against what happened: `is_inside` whether it fell within the range."""

    month: int
    forecast: Range
    happened: float | None
    is_inside: bool | None
    n_clients: int | None
    why_not: Text | None = None
    """Why nothing can be said yet."""


@dataclass(frozen=True, slots=True)
class LookBack:
    """Did the forecast come true: per figure inside or outside, under the alternative that was decided.

    `decided` is the alternative that came; `touched_since` tells on which level relationships ended, so
    that a forecast that was wrong teaches something.
    """

    test: ImpactTest
    decided: str
    looked_on: date
    data_version: str
    compared: tuple[Compared, ...]
    touched_since: tuple[tuple[str, int | None], ...] = ()
    """By level how many of the touched relationships ended since."""
