"""Tests of plans with chosen counts, as the front desk would hand them to the exit desk."""

from dataclasses import replace
from datetime import date

from bestendig.impact.assumptions import assumed
from bestendig.language import Text, plain
from bestendig.model.course import Basis
from bestendig.model.impact import (
    Ahead,
    Capacity,
    Difference,
    Earlier,
    Exposure,
    ImpactTest,
    Loss,
    Outlook,
    Range,
)
from bestendig.model.plan import Plan, Touches
from bestendig.model.result import Part, Provenance

DAY = date(2026, 6, 30)
PLAN = Plan("contract_ends", "Proef", date(2027, 1, 1), "Kortere wachttijd.", Touches(organisations=("A",)))
BASIS = Basis(204, 303, 12, 2, largest_professional_share=0.2)
EXPOSED = Exposure(
    reference_day=DAY,
    n_relationships=1207,
    n_clients=803,
    n_touched=303,
    n_touched_clients=204,
    years_so_far=2.3456,
    median_years=1.5051,
    second_face=0.4321,
    household_change=0.0147,
    handed_over=0.2109,
    losses=(
        Loss("client_relationships", 1207, 303),
        Loss("collaboration_ties", 44, 7),
        Loss("facilities", 9, 2),
        Loss("running_projects", None, None, is_known=False),
    ),
    lengths=(
        Part(plain("0"), 40),
        Part(plain("1"), 4),
        Part(plain("2"), 90),
        Part(plain("3"), 70),
    ),
    basis=BASIS,
)


def about(share: float) -> Range:
    """A range around a share."""
    return Range(share, share - 0.0777, share + 0.0777)


OUTLOOK = Outlook(
    alternative="plan",
    label=Text(nl="dit plan", en="this plan"),
    running={12: about(0.6543), 24: about(0.4321)},
    curve=tuple(Ahead(month, about(0.9 - month / 100)) for month in range(13)),
    same_face=about(2.3456),
    other_face={"policy": about(0.4567)},
    new_faces=about(1.2345),
    restored=Range(31.2, 20.4, 47.9),
    hours={"tender": Range(1801.0, 1801.0, 1801.0), "warm_handover": Range(244.8, 201.3, 290.1)},
    untouched={12: about(0.8012)},
)


def made(exposure: Exposure = EXPOSED, plan: Plan = PLAN, **changes: object) -> ImpactTest:
    """One test."""
    test = ImpactTest(
        plan=plan,
        with_whom="professional",
        exposure=exposure,
        outlooks=(OUTLOOK,),
        differences=(Difference("extend", {12: about(-0.1234)}, about(-0.3456), about(0.2345)),),
        assumptions=assumed(plan, {"turnover": 0.17351, "warm_handover": 0.33333}),
        capacity=Capacity(12.4, 21.37, 14),
        earlier=(
            Earlier("Aanbesteding 2020", date(2020, 1, 1), 0.5432, 187),
            Earlier("Proef Noord", date(2019, 1, 1), 0.25, 4),
        ),
        provenance=Provenance("v1", "impact@1", "test"),
        n_runs=200,
        seed=1,
    )
    return replace(test, **changes)


def touching(
    names: tuple[str, ...],
    n_clients: int,
    n_relationships: int,
    whole: tuple[int, int],
    **more: tuple[str, ...],
) -> ImpactTest:
    """A test of a plan about these organisations, with these counts of the touched and of the whole."""
    exposure = replace(
        EXPOSED,
        n_clients=whole[0],
        n_relationships=whole[1],
        n_touched_clients=n_clients,
        n_touched=n_relationships,
    )
    return made(exposure, replace(PLAN, touches=Touches(organisations=names, **more)))
