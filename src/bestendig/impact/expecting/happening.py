"""What happens under one alternative, in numbers: when, which agreements end, who keeps a face, unrest."""

from dataclasses import dataclass, field, replace

import numpy as np

from bestendig.impact.assumptions.kinds import PROCEDURES, PURCHASES, REORGANISATIONS
from bestendig.impact.expecting.cohort import Slots
from bestendig.impact.expecting.columns import Ints
from bestendig.impact.expecting.drawing import YEAR
from bestendig.impact.expecting.shrinking import Numbers
from bestendig.model.plan import Alternative, Plan

NEVER = np.inf
MONTH = 146_097 / 4_800
"""Days of a month."""
FOREVER = 1e6
LENGTH_NOW = 4.0
"""Years that contracts last where the data do not tell."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What every alternative starts from; days are counted from the reference day.

    `day` is the plan's date and `heard` the announcement; `values` are assumptions per run, `renewal` per run
    and agreement the share of contracts that went on.
    """

    plan: Plan
    day: float
    heard: float
    slots: Slots
    values: dict[str, Numbers]
    renewal: Numbers

    def shifted(self) -> "Situation":
        """The same, as much later as an extension lasts."""
        later = float(np.median(self.values["extend_months"])) * MONTH
        return replace(self, day=self.day + later, heard=self.heard + later)


@dataclass(frozen=True, slots=True)
class Happening:
    """One alternative. Numbers per run unless said.

    `first` and `period` [slots] are days until an agreement ends and between ends, `loss` [runs, slots] the
    chance that it is lost then; `into` so many organisations of those touched go on. `keeps` is the share of
    touched relationships that outlive `day` (None: nothing happens to them then), `leaves` whether their
    professionals leave then. `ramp` and `after` are (days, factor) of unrest before and after `day`, `heard`
    from when; `rate` the share leaving a year from `day`. `adds` is the share who meet a face more.
    """

    day: float
    heard: float
    first: Numbers
    period: Numbers
    loss: Numbers
    known: Numbers
    warm: Numbers
    level: str = "policy"
    into: int | None = None
    keeps: Numbers | None = None
    leaves: bool = False
    ramp: tuple[Numbers, Numbers] | None = None
    after: tuple[Numbers, Numbers] | None = None
    rate: float | None = None
    adds: Numbers | None = None
    hours: dict[str, Numbers] = field(default_factory=dict)


def happening(alternative: Alternative, at: Situation) -> Happening:
    """What happens under the alternative, for the kind of plan."""
    if alternative == "extend" and at.plan.kind != "contract_length":
        return happening("plan", at.shifted())
    kind = at.plan.kind
    if kind == "contract_length":
        return _lengths(alternative, at)
    if kind in PURCHASES:
        return _purchase(alternative, at)
    if kind in REORGANISATIONS:
        return _reorganised(alternative, at)
    if kind in ("professional_leaves", "turnover_rises"):
        return _staff(alternative, at)
    return _programme(alternative, at)


def _usual(at: Situation) -> Happening:
    """No plan: every contract ends on its own day and is renewed as often as contracts were."""
    first = np.where(at.slots.last >= 0, at.slots.last, NEVER).astype(np.float64)
    return Happening(
        day=NEVER, heard=NEVER, first=first, period=np.full(len(first), NEVER), loss=1 - at.renewal,
        known=at.values["known_successor"], warm=at.values["warm_handover"],
    )  # fmt: skip


def _purchase(alternative: Alternative, at: Situation) -> Happening:
    """Another organisation may come: at the plan's date, or as contracts end by themselves."""
    usual, touched = _usual(at), at.slots.is_touched
    if alternative == "do_nothing":
        ends = np.where(touched & ~(usual.first < NEVER), _own_end(at), usual.first)
        ends = np.where(touched & (at.slots.last < 0), at.day, ends)
        return replace(usual, first=ends, day=at.day, hours=_of_tender(at))
    first = np.where(touched, at.day, usual.first)
    stays = _stays(at)
    if alternative == "with_existing_parties":
        loss = np.where(touched, 0.0, usual.loss)
        return replace(usual, first=first, loss=loss, day=at.day, hours=_of_talks(at))
    loss = np.where(touched, 1 - stays, usual.loss)
    into = at.plan.into if at.plan.kind == "organisations_reduced" else None
    return replace(
        usual, first=first, loss=loss, day=at.day, heard=at.heard, into=into, hours=_of_tender(at),
        ramp=_ramp(at), after=_after(at),
    )  # fmt: skip


def _own_end(at: Situation) -> float:
    """When an agreement ends if nothing is done and no end is known: on the date of a plan about its end."""
    return at.day if at.plan.kind in ("tender", "contract_ends") else NEVER


def _stays(at: Situation) -> Numbers:
    """Per run and slot the chance that the present organisation stays: of the lot, else as assumed."""
    if at.plan.kind == "organisation_replaced":
        usual = np.zeros((len(at.renewal), 1))
    elif at.plan.kind == "organisations_reduced" and at.plan.into is not None:
        usual = np.full(
            (len(at.renewal), 1), min(at.plan.into / max(len(touched_organisations(at.slots)), 1), 1.0)
        )
    else:
        usual = at.values["stay_chance"][:, None]
    return np.where(at.slots.stay >= 0, at.slots.stay.astype(np.float64), usual)


def _lengths(alternative: Alternative, at: Situation) -> Happening:
    """Contracts of a length: tendered each time one has ended, for as long as is looked ahead."""
    usual, touched, plan = _usual(at), at.slots.is_touched, at.plan
    years = plan.years or LENGTH_NOW
    extra = plan.extensions or float(np.median(at.values["extend_months"])) / 12
    length = {"extend": years + extra, "do_nothing": _length_now(at)}.get(alternative, years) * YEAR
    period = np.where(touched, length, NEVER)
    loss = np.where(touched, 1 - _stays(at), usual.loss)
    if alternative == "with_existing_parties":
        loss = np.where(touched, 0.0, usual.loss)
        return replace(usual, period=period, loss=loss, day=at.day, hours=_of_talks(at))
    return replace(usual, period=period, loss=loss, day=at.day, hours=_of_tender(at))


def _length_now(at: Situation) -> float:
    """Years that contracts last today: twice the mean time that those running still have to go."""
    to_go = at.slots.last[at.slots.is_touched & np.isfinite(at.slots.last) & (at.slots.last > 0)]
    return 2 * float(to_go.mean()) / YEAR if len(to_go) else LENGTH_NOW


def _reorganised(alternative: Alternative, at: Situation) -> Happening:
    """Teams or areas are divided anew: each touched relationship keeps its face, or not."""
    usual = _usual(at)
    if alternative == "do_nothing":
        return usual
    keeps = at.values["keeps_face"]
    if alternative == "with_existing_parties":
        keeps = np.ones_like(keeps)
    return replace(
        usual,
        day=at.day,
        heard=at.heard,
        level="organisational",
        keeps=keeps,
        ramp=_ramp(at),
        after=_after(at),
    )


def _staff(alternative: Alternative, at: Situation) -> Happening:
    """Somebody leaves, or more people do than before."""
    usual = replace(_usual(at), level="organisational")
    full, none = np.ones_like(usual.warm), np.zeros_like(usual.warm)
    handed = {"with_existing_parties": (full, full), "do_nothing": (usual.known, none)}
    known, warm = handed.get(alternative, (usual.known, usual.warm))
    if at.plan.kind == "professional_leaves":
        return replace(usual, day=at.day, leaves=True, known=known, warm=warm)
    if alternative == "do_nothing":
        return usual
    return replace(usual, day=at.day, rate=at.plan.rate, known=known, warm=warm)


def _programme(alternative: Alternative, at: Situation) -> Happening:
    """A programme starts, ends, or gets another name."""
    usual, values, kind = _usual(at), at.values, at.plan.kind
    nobody = np.zeros_like(usual.warm)
    if kind == "programme_starts":
        if alternative in ("do_nothing", "with_existing_parties"):
            return usual
        instead = values["adds_face"] * values["takes_over"]
        return replace(usual, day=at.day, keeps=1 - instead, adds=values["adds_face"] - instead)
    if kind == "project_renamed":
        loss = nobody if alternative != "plan" else values["rename_loss"]
        return replace(usual, day=at.day, keeps=1 - loss)
    stays = (
        np.ones_like(nobody) if alternative == "with_existing_parties" else values["stays_after_programme"]
    )
    if alternative == "do_nothing":
        return replace(usual, day=at.day, keeps=stays, warm=nobody)
    return replace(usual, day=at.day, heard=at.heard, keeps=stays, ramp=_ramp(at))


def _ramp(at: Situation) -> tuple[Numbers, Numbers]:
    """Days and factor of unrest before the date."""
    return at.values["anticipation_months"] * MONTH, at.values["anticipation_factor"]


def _after(at: Situation) -> tuple[Numbers, Numbers]:
    """Days and factor of unrest after the date."""
    return at.values["knock_on_months"] * MONTH, at.values["knock_on_factor"]


def _of_tender(at: Situation) -> dict[str, Numbers]:
    """Hours of one tender: of all bidders, and of the municipality."""
    values = at.values
    if at.plan.kind not in PROCEDURES:
        return {}
    return {
        "tender": values["bidders"] * values["tender_hours"],
        "municipality": values["tender_hours_municipality"],
    }


def _of_talks(at: Situation) -> dict[str, Numbers]:
    """Hours of talks with everybody who is there."""
    parties = np.unique(at.slots.organisation[at.slots.is_touched])
    return {"talks": at.values["talks_hours"] * len(parties)}


def touched_organisations(slots: Slots) -> Ints:
    """The places of the organisations behind what is touched."""
    return np.unique(slots.organisation[slots.is_touched])
