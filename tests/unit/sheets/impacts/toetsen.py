"""Released example tests of plans: invented, with numbers that nobody may see where they are hidden."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.unit.sheets.examples import REASON, SECRET_COUNT

from bestendig.language import Text
from bestendig.model.assumption import Assumed, AssumptionBasis, AssumptionCard
from bestendig.model.course import Basis
from bestendig.model.impact import (
    Ahead,
    Capacity,
    Compared,
    Difference,
    Earlier,
    Exposure,
    ImpactTest,
    LookBack,
    Loss,
    Outlook,
    Range,
)
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.model.result import Part, Provenance, Released

RULE = "clients>=10 professionals>=3 professional_share<=0.75 organisation_share<=0.75"
DAY = date(2025, 1, 1)
BASIS = Basis(
    n_clients=3120, n_relationships=5120, n_professionals=164, n_organisations=12, n_ended=1420,
    share_registered=0.72,
)  # fmt: skip
PLAN = Plan(
    kind="tender",
    title="Begeleiding opnieuw aanbesteden in drie percelen",
    takes_effect_on=date(2026, 1, 1),
    announced_on=date(2025, 3, 1),
    intended_gain="Eén plek waar inwoners terechtkunnen, en een tarief waarmee aanbieders uitkomen.",
    touches=Touches(organisations=("De Brug", "Horizon"), contracts=("C-2021-04",), law="Wmo"),
    lots=(
        Lot("Noord", Touches(organisations=("De Brug",)), 0.6),
        Lot("Zuid", Touches(organisations=("Horizon",)), 0.35),
    ),
    recorded_by="Frits van Inkoop",
    spoken_with=("aanbieders", "inwoners"),
)
LABELS = {
    "plan": Text(nl="Het plan", en="The plan"),
    "extend": Text(nl="Verlengen", en="Extend"),
    "do_nothing": Text(nl="Niets doen", en="Do nothing"),
    "with_existing_parties": Text(nl="Met wie er al is", en="With those who are there already"),
}
PACE = {"plan": 0.036, "extend": 0.026, "do_nothing": 0.03, "with_existing_parties": 0.024}
NOTES = {
    "do_nothing": Text(
        nl="Contracten eindigen op de afgesproken dag. Ze gaan even vaak door als in uw eigen gegevens.",
        en="Contracts end on the agreed day. They go on as often as they did in your own data.",
    ),
    "with_existing_parties": Text(
        nl="De gemeente maakt nieuwe afspraken met de organisaties die er al zijn. Vraag inkoop of dat mag.",
        en="The municipality agrees anew with the organisations that are there. Ask procurement if it may.",
    ),
}


def around(middle: float, part: float = 0.12) -> Range:
    """A range around its middle."""
    return Range(middle, middle * (1 - part), middle * (1 + part))


def share(alternative: str, month: int) -> Range:
    """A share that still runs after so many months."""
    middle = (1 - PACE[alternative]) ** month * 0.8 + 0.2 * (1 - month / 240)
    half = 0.01 + month * 0.0011
    return Range(middle, max(middle - half, 0), min(middle + half, 1))


def outlook(alternative: str) -> Outlook:
    """What is expected under one alternative."""
    same = sum(share(alternative, month).middle for month in range(60)) / 12
    left = 5 - same
    return Outlook(
        alternative=alternative,
        label=LABELS[alternative],
        running={month: share(alternative, month) for month in (12, 24, 60)},
        curve=tuple(Ahead(month, share(alternative, month)) for month in range(0, 61, 3)),
        same_face=around(same),
        other_face={
            "policy": around(left * 0.34, 0.2),
            "organisational": around(left * 0.31, 0.2),
            "relational": around(left * 0.17, 0.2),
            "unknown": around(left * 0.18, 0.2),
        },
        new_faces=around(left * 0.9, 0.15),
        restored=None if alternative == "plan" else around(40, 0.2),
        hours={
            "tender": around(1800 if alternative == "plan" else 120),
            "warm_handover": around(3400 * left / 3),
        },
        untouched={month: share("do_nothing", month) for month in (12, 24, 60)},
        note=NOTES.get(alternative),
        dropped_out=around(0.06, 0.3),
    )


def difference(against: str) -> Difference:
    """The plan minus one alternative."""

    def minus(one: Range, two: Range, half: float) -> Range:
        middle = one.middle - two.middle
        return Range(middle, middle - half, middle + half)

    plan, other = outlook("plan"), outlook(against)
    return Difference(
        against=against,
        running={month: minus(plan.running[month], other.running[month], 0.05) for month in (12, 24, 60)},
        same_face=minus(plan.same_face, other.same_face, 0.3),
        new_faces=minus(plan.new_faces, other.new_faces, 0.2),
    )


def assumed(
    name: str, nl: str, en: str, value: float, basis: AssumptionBasis = "assumed", **more: Any
) -> Assumed:
    """One assumption."""
    standard: dict[str, Any] = {"default": value, "lowest": 0.0, "highest": 1.0, "unit": "share"}
    card = AssumptionCard(
        name, Text(nl=nl, en=en), Text(nl="Hoe hoger, hoe meer blijft.", en="The higher, the more stays."),
        **(standard | more),
    )  # fmt: skip
    return Assumed(card, value, basis)


ASSUMPTIONS = (
    assumed("staff_transfer", "deel van de collega's dat meegaat", "share of colleagues who move along", 0.4,
            "given", default=0.33, kinds=("tender",)),
    assumed("follow", "deel van de inwoners dat meegaat", "share of residents who follow", 0.8,
            kinds=("tender",)),
    assumed("right_to_finish", "deel dat de hulp mag afmaken", "share who may finish their help", 0,
            kinds=("tender",)),
    assumed("anticipation_months", "maanden vooraf onrust", "months of unrest beforehand", 12, unit="months",
            highest=36, kinds=("tender",)),
    assumed("anticipation_factor", "meer vertrek vlak voor de datum", "more departures just before the date",
            1.5, unit="factor", lowest=1, highest=4, source="denton-2006", is_measured=False,
            kinds=("tender",)),
    assumed("warm_handover", "deel met een warme overdracht", "share with a warm handover", 0.3),
    assumed("turnover", "collega's die per jaar vertrekken", "colleagues who leave a year", 0.16, "own_data",
            unit="per_year", default=0.18),
    assumed("tender_hours", "uren per inschrijver", "hours per bidder", 200, unit="hours", highest=5000),
)  # fmt: skip
LOSSES = (
    Loss("client_relationships", 5120, 810),
    Loss("collaboration_ties", 388, 74),
    Loss("facilities", None, None, is_known=False),
    Loss("running_projects", 14, None),
)
LENGTHS = (
    Part(Text(nl="korter dan 3 maanden", en="under 3 months"), 76),
    Part(Text(nl="3 maanden tot 1 jaar", en="3 months to 1 year"), 141),
    Part(Text(nl="1 tot 3 jaar", en="1 to 3 years"), 214),
    Part(Text(nl="3 tot 5 jaar", en="3 to 5 years"), 118),
    Part(Text(nl="langer dan 5 jaar", en="over 5 years"), 91),
)
EXPOSURE = Exposure(
    reference_day=DAY, n_relationships=5120, n_clients=3120, n_touched=810, n_touched_clients=640,
    years_so_far=2.8, median_years=1.9, second_face=0.34, household_change=0.12, handed_over=0.09,
    losses=LOSSES, lengths=LENGTHS, basis=BASIS,
)  # fmt: skip
ALTERNATIVES = ("plan", "extend", "do_nothing", "with_existing_parties")
TEST = ImpactTest(
    plan=PLAN,
    with_whom="professional",
    exposure=EXPOSURE,
    outlooks=tuple(outlook(each) for each in ALTERNATIVES),
    differences=tuple(difference(each) for each in ALTERNATIVES[1:]),
    assumptions=ASSUMPTIONS,
    capacity=Capacity(waiting_days=23, caseload_per_fte=17.4, receiving_professionals=41),
    earlier=(Earlier("Aanbesteding huishoudelijke hulp", date(2021, 1, 1), 0.58, 412),),
    provenance=Provenance("2025-01-15-a1b2c3d4", "impact_test@1", "0.1.0"),
    n_runs=2000,
    seed=1,
)


def toets(**others: Any) -> Released[ImpactTest]:
    """A released test, with some of it otherwise."""
    return Released(replace(TEST, **others), RULE)


def hidden() -> Released[ImpactTest]:
    """A test of which nothing may be seen, on which a careless writer would still find numbers."""
    exposure = replace(EXPOSURE, n_touched=SECRET_COUNT, n_touched_clients=SECRET_COUNT)
    return toets(exposure=exposure, state="hidden", reason=REASON)


def reorganised() -> Released[ImpactTest]:
    """A plan that touches no purchase, of which the data tell little."""
    plan = Plan(
        kind="team_merged",
        title="Samenvoegen van de wijkteams Noord-Oost en De Lange Dreven-Binnenhaven tot één gebiedsteam",
        takes_effect_on=date(2025, 9, 1),
        intended_gain="Eén team dat ook 's avonds bereikbaar is.",
        touches=Touches(teams=("Noord-Oost", "De Lange Dreven-Binnenhaven")),
    )
    exposure = replace(
        EXPOSURE, years_so_far=None, median_years=None, second_face=None, household_change=None,
        handed_over=None, lengths=(), losses=(LOSSES[0],),
    )  # fmt: skip
    nothing = Range(float("nan"), float("nan"), float("nan"))
    outlooks = tuple(
        replace(outlook(each), new_faces=nothing, hours={}, untouched={}, other_face={})
        for each in ALTERNATIVES
    )
    return toets(
        plan=plan, exposure=exposure, outlooks=outlooks, capacity=Capacity(), earlier=(), assumptions=(),
        differences=(),
    )  # fmt: skip


def looked_back(**others: Any) -> Released[LookBack]:
    """A released look back: right once, wrong once, once too early to say."""
    standard: dict[str, Any] = {
        "test": TEST,
        "decided": "plan",
        "looked_on": date(2028, 2, 1),
        "data_version": "2028-01-20-e5f6a7b8",
        "compared": (
            Compared(12, share("plan", 12), 0.73, True, 604),
            Compared(24, share("plan", 24), 0.38, False, 531),
            Compared(60, share("plan", 60), None, None, None,
                     Text(nl="Dat is nog niet zo ver.", en="That is not yet so far.")),
        ),
        "touched_since": (("policy", 212), ("organisational", 148), ("relational", 61), ("unknown", None)),
    }  # fmt: skip
    return Released(LookBack(**(standard | others)), RULE)
