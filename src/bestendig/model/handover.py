"""A handover: who must be placed, who could receive, which faces are known; and what is proposed.

Rows about persons: they leave the house only as `Entrusted`, for the task of this handover.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from bestendig.language import Text
from bestendig.model.result import Provenance

Occasion = Literal["leaving", "contract", "team_merge", "team_split", "area", "caseload", "list"]
OCCASIONS: tuple[Occasion, ...] = get_args(Occasion)
Status = Literal["not_spoken", "agreed", "wants_other"]
"""nog niet gesproken, akkoord, wil iets anders."""
STATUS_WORDS: dict[Status, Text] = {
    "not_spoken": Text(nl="nog niet gesproken", en="not spoken yet"),
    "agreed": Text(nl="akkoord", en="agreed"),
    "wants_other": Text(nl="wil iets anders", en="wants something else"),
}
VariantName = Literal["known_faces", "least_load", "nearest"]
VARIANTS: tuple[VariantName, ...] = get_args(VariantName)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone to place; `current` is the professional now. Empty fields set no limit.

    `wish` is the professional whom the resident asks for, `rather_not` whom not; `pinned` whom people decided
    already; `needs` are competences that are needed. `changed_on` is when this person last changed hands;
    `changes_now` that something else changes at the same time. `stays_if_possible`: does not have to move.
    `may_be_told` answers "Mag ik dit vertellen?" (None: not asked).
    """

    client: str
    current: str = ""
    household: str = ""
    team: str = ""
    area: str = ""
    law: str = ""
    language: str = ""
    needs: tuple[str, ...] = ()
    minutes: int = 0
    weight: int = 1
    """How many places of a caseload this person takes."""
    wish: str = ""
    rather_not: tuple[str, ...] = ()
    pinned: str = ""
    birth_year: int | None = None
    changed_on: date | None = None
    changes_now: bool = False
    stays_if_possible: bool = False
    may_be_told: bool | None = None
    spoken_on: date | None = None
    status: Status = "not_spoken"


@dataclass(frozen=True, slots=True)
class Receiver:
    """A professional who could receive: `places` is what the caseload allows in all, `load` what is taken.

    `load` counts everyone she has today, also persons of this handover who are with her now. Empty sets of
    laws, languages, areas or competences limit nothing; an area is a preference, the others are limits.
    """

    professional: str
    team: str = ""
    organisation: str = ""
    fte: float = 1.0
    places: int = 0
    load: int = 0
    competences: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    from_day: date | None = None
    until_day: date | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """A face that a person knows: days of contact, first and last one, strength (fades with time).

    `is_former`: was the professional of this person before; `is_household`: is the one of somebody at home.
    """

    client: str
    professional: str
    n_days: int = 0
    first_on: date | None = None
    last_on: date | None = None
    strength: float = 0.0
    is_former: bool = False
    is_household: bool = False


@dataclass(frozen=True, slots=True)
class HandoverSettings:
    """What the search assumes; shown with every proposal. `reserve` is the share of places kept free.

    `half_life` in days: after it a face is half as known. `quiet_days`: so long no second change.
    """

    reserve: float = 0.1
    half_life: int = 365
    known_from: float = 0.5
    """Strength from which a face counts as known: half a day of contact held today."""
    quiet_days: int = 180
    households_together: bool = True


@dataclass(frozen=True, slots=True)
class HandoverCase:
    """Everything that one handover is about. `recorded_by` tells who wrote down the departure or change."""

    occasion: Occasion
    subject: str
    from_day: date
    persons: tuple[Person, ...]
    receivers: tuple[Receiver, ...]
    ties: tuple[Tie, ...]
    settings: HandoverSettings = field(default_factory=HandoverSettings)
    recorded_by: str = ""
    recorded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Who could take over one person, why, and who comes next. `professional` None: no place was found.

    `why` is one sentence; `runner_up_why` what the next-best would have been; `limit` which limit binds where
    there is no place; `warnings` what a person should look at (a second change at once, a limit that was
    overruled by a pin).
    """

    client: str
    professional: str | None
    is_known: bool
    is_wish: bool
    why: Text
    runner_up: str | None = None
    runner_up_why: Text | None = None
    limit: Text | None = None
    warnings: tuple[Text, ...] = ()
    in_absence: str | None = None
    """Who could step in when the receiver is away: the second known face."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """The proof beside a proposal, found without the solver: the cost, the bound, the gap between both.

    `is_optimal`: no other division is better in the order of goals. With households kept together the gap
    says by how much at most it could be better: a share of all people, or of the bound where not people are
    counted but how well known or how full; `words` say which.
    """

    is_optimal: bool
    cost: int
    bound: int
    gap: float
    words: Text


@dataclass(frozen=True, slots=True)
class Price:
    """What one place more with this professional would give; `n_placed` people more placed."""

    professional: str
    worth: int
    words: Text
    n_placed: int = 0
    n_known: int = 0


@dataclass(frozen=True, slots=True)
class Variant:
    """One proposal: everybody's placement, the load that follows, its proof."""

    name: VariantName
    label: Text
    placements: tuple[Placement, ...]
    loads: Mapping[str, tuple[int, int, int]]
    """Per professional: load before, load after, places."""
    certificate: Certificate
    prices: tuple[Price, ...]
    n_placed: int
    n_wishes: int
    n_wishes_met: int
    n_known: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """Three variants for one handover; nothing is ever applied, people decide.

    `baseline` tells for the usual rules (least_loaded, best_face_one_by_one) how many would be placed and
    known; `checks` what a division adjusted by hand breaks.
    """

    case: HandoverCase
    variants: tuple[Variant, ...]
    baseline: Mapping[str, tuple[int, int]]
    """Per rule: placed, known."""
    provenance: Provenance
    checks: tuple[Text, ...] = ()
