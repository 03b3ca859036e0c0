"""What is expected of the relationships that ran on a day: from counts of the past to outlooks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.analyses.impacts.standing import Standing
from bestendig.impact.assumptions import assumed
from bestendig.impact.expecting import Cohort, Hazards, cohort, expect, hazards, own_values, spread_of
from bestendig.impact.exposing import contract_counts, hazard_counts, staff_counts
from bestendig.model.assumption import Assumed
from bestendig.model.impact import Difference, Outlook
from bestendig.model.plan import Plan
from bestendig.model.progress import Progress
from bestendig.store import Engine, Frame

Fetched = nw.DataFrame[Any]


@dataclass(frozen=True)
class Foreseen:
    """The outlook of the plan and its alternatives, how they differ, and what was assumed for them."""

    outlooks: tuple[Outlook, ...]
    differences: tuple[Difference, ...]
    assumptions: tuple[Assumed, ...]


@dataclass(frozen=True)
class Past:
    """What a forecast starts from: the relationships that ran, and how often things ended before."""

    people: Cohort
    known: Hazards


def past(stood: Standing) -> Past:
    """The cohort and the counts of the past, as far as they were known on the day."""
    people = cohort(stood.engine.fetch(stood.cohort), stood.on)
    counts = stood.engine.fetch(hazard_counts(stood.rows, stood.tables, stood.on, keep=stood.engine.keep))
    staff = _fetched(stood.engine, staff_counts(stood.tables, stood.on))
    contracts = _fetched(stood.engine, contract_counts(stood.tables, stood.on))
    return Past(people, hazards(counts, staff, contracts, people))


def foresee(
    before: Past,
    plan: Plan,
    *,
    n_runs: int,
    seed: int,
    progress: Progress,
    own: Mapping[str, float] | None = None,
) -> Foreseen:
    """The outlooks of the plan and its alternatives; `own` adds values that these data tell by themselves."""
    used = assumed(plan, {**own_values(before.known), **(own or {})})
    outlooks, differences = expect(
        before.people,
        before.known,
        plan,
        {each.card.name: each.value for each in used},
        seed=seed,
        n_runs=n_runs,
        progress=progress,
        spread=spread_of(used),
    )
    return Foreseen(outlooks, differences, used)


def _fetched(engine: Engine, frame: Frame | None) -> Fetched | None:
    """The rows of a frame, where there is one."""
    return None if frame is None else engine.fetch(frame)
