"""A plan (voornemen): what somebody considers to decide, written as one file, so that it can be tested."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

PlanKind = Literal[
    "tender", "contract_ends", "organisation_replaced", "organisations_reduced", "open_house_closed",
    "team_merged", "team_split", "area_redrawn", "professional_leaves", "turnover_rises",
    "programme_starts", "programme_ends", "project_renamed", "contract_length",
]  # fmt: skip
PLAN_KINDS: tuple[PlanKind, ...] = get_args(PlanKind)
Alternative = Literal["plan", "extend", "do_nothing", "with_existing_parties"]
ALTERNATIVES: tuple[Alternative, ...] = get_args(Alternative)
"""What every test shows beside each other, in the order in which it is shown."""


@dataclass(frozen=True, slots=True)
class Touches:
    """What a plan names, in the words of the data: names of organisations and teams, numbers of contracts.

    Within one field any of those named, across fields all at once: these organisations in those areas under
    this law.
    """

    organisations: tuple[str, ...] = ()
    contracts: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    professional: str | None = None
    law: str | None = None


@dataclass(frozen=True, slots=True)
class Lot:
    """One lot of a tender: what hangs on it, the chance (0 to 1) that the present organisation stays."""

    name: str
    touches: Touches
    stay_chance: float


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan. `takes_effect_on` is when it happens, `announced_on` when people first hear of it.

    `intended_gain` is one sentence and obligatory: continuity is not conservatism. `assumptions` override
    defaults by name. `into` is the number of organisations or teams left, `rate` the share of people leaving
    a year, `years` and `extensions` the length of contracts. `recorded_by` and `recorded_on` tell who wrote
    down a departure: without them no plan names a professional.
    """

    kind: PlanKind
    title: str
    takes_effect_on: date
    intended_gain: str
    touches: Touches = field(default_factory=Touches)
    lots: tuple[Lot, ...] = ()
    announced_on: date | None = None
    into: int | None = None
    rate: float | None = None
    years: float | None = None
    extensions: float | None = None
    recorded_by: str = ""
    recorded_on: date | None = None
    assumptions: Mapping[str, float] = field(default_factory=dict)
    spoken_with: tuple[str, ...] = ()
    similar_to: tuple[str, ...] = ()
    horizon: int = 60
    """Months that are looked ahead; 240 for `contract_length`."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What a plan touches as the numbers that the data folder gave them."""

    organisations: tuple[int, ...] = ()
    contracts: tuple[int, ...] = ()
    teams: tuple[int, ...] = ()
    areas: tuple[int, ...] = ()
    programmes: tuple[int, ...] = ()
    professional: int | None = None
    law: str | None = None
    lots: tuple[tuple["Targets", float], ...] = ()
    """Per lot what it touches and the chance that the present organisation stays."""
