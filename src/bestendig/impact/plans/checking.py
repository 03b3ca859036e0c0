"""What a plan must hold beyond the shape of its values: the rules of its kind, and those of the house."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from bestendig.errors import InputError, NotAllowed
from bestendig.impact.assumptions import ASSUMPTIONS
from bestendig.impact.plans.keys import PLAN_KEYS, TOUCHES_KEYS
from bestendig.impact.plans.page import Page
from bestendig.impact.plans.values import day_of
from bestendig.language import Text
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.model.plan_kind import PlanKindCard

ALWAYS = (
    "kind", "title", "takes_effect_on", "intended_gain", "touches", "spoken_with", "similar_to", "horizon",
    "assumptions",
)  # fmt: skip
EVEN_CHANCE = ASSUMPTIONS["stay_chance"].default
OVERLAPPING = ("organisations", "contracts", "teams", "areas")
GAIN_MISSING = Text(
    nl="Het plan noemt geen beoogde winst.",
    en="The plan names no intended gain.",
)
GAIN_WHY = Text(
    nl="Vasthouden aan wat er is, is niet het doel: naast wat verloren gaat staat altijd wat beter wordt. "
    'Schrijf één zin: beoogde_winst = "Wat wordt er beter, en voor wie?"',
    en="Keeping what is there is not the aim: beside what is lost always stands what gets better. "
    'Write one sentence: intended_gain = "What gets better, and for whom?"',
)
NOT_RECORDED = Text(
    nl="Een plan over één collega kan alleen als het vertrek is vastgelegd.",
    en="A plan about one colleague needs a departure that was recorded.",
)
RECORD_IT = Text(
    nl="Een wat-als over een collega die dat niet zelf zei, doen we niet. Vul vastgelegd_door en "
    "vastgelegd_op in, of toets meer_vertrek: een deel per jaar, zonder iemand te noemen.",
    en="We do no what-if about a colleague who did not say so. Fill in recorded_by and recorded_on, "
    "or test turnover_rises: a share a year, with nobody named.",
)


def check_keys(page: Page, card: PlanKindCard) -> None:
    """InputError for a key that does not belong to the kind, or one of its keys that is not there.

    The departure of one colleague without a record is refused by check_named instead.
    """
    for name in page.given:
        if name not in (*ALWAYS, *card.needs, *card.may):
            raise _foreign(page, name, card)
    for name in ("title", *card.needs):
        if not page.has(name) and not name.startswith("recorded_"):
            raise _missing(page, name)
    if not page.has("intended_gain"):
        raise page.wrong("intended_gain", GAIN_MISSING, GAIN_WHY, "plan_gain_missing")


def check_named(page: Page, touched: Page, card: PlanKindCard) -> None:
    """NotAllowed for a colleague whose departure is not recorded; InputError for what a kind cannot touch."""
    is_recorded = page.has("recorded_by") and page.has("recorded_on")
    if touched.has("professional") and not (is_recorded and "professional" in card.touches):
        raise NotAllowed(NOT_RECORDED, RECORD_IT, where=page.where, code="colleague_not_recorded")
    for name in touched.given:
        if name not in card.touches:
            raise _foreign(touched, name, card)
    if not page.has("lots") and not any(touched.has(name) for name in card.one_of):
        raise _touches_nothing(page, card)
    for name in card.all_of:
        if not touched.has(name):
            raise _unnamed(page, name)


def needed_day(page: Page) -> date:
    """The day on which the plan takes effect."""
    day = day_of(page, "takes_effect_on")
    if day is None:
        raise _missing(page, "takes_effect_on")
    return day


def check_plan(page: Page, plan: Plan) -> None:
    """InputError for days in the wrong order, numbers that do not fit, lots that overlap or hold nothing."""
    if plan.announced_on and plan.announced_on > plan.takes_effect_on:
        raise page.wrong(
            "announced_on",
            Text(nl="Mensen horen het pas nadat het is ingegaan.", en="People hear of it after it happened."),
            Text(nl="Kijk de twee dagen na.", en="Look at both days again."),
            "plan_days",
        )
    _check_number(page, plan)
    for lot in plan.lots:
        if lot.touches == Touches():
            raise _empty_lot(page, lot)
    for one, other in combinations(plan.lots, 2):
        if overlap(one.touches, other.touches):
            raise _overlapping(page, one, other)


def overlap(one: Touches, other: Touches) -> bool:
    """Whether somebody could hang on both: in no field do both name something without sharing any of it."""
    if one.law and other.law and one.law != other.law:
        return False
    named = ((set(getattr(one, name)), set(getattr(other, name))) for name in OVERLAPPING)
    return not any(own and others and not own & others for own, others in named)


def _check_number(page: Page, plan: Plan) -> None:
    """Whether there are indeed fewer, or more, than there were."""
    before = len(plan.touches.teams if plan.kind.startswith("team") else plan.touches.organisations)
    after = plan.into
    if plan.kind == "team_merged" and before < 2:
        raise _count(
            page, Text(nl="Noem de teams die samengaan.", en="Name the teams that merge."), "touches"
        )
    if plan.kind == "organisations_reduced" and before < 2:
        raise _count(
            page, Text(nl="Noem de organisaties van nu.", en="Name the present organisations."), "touches"
        )
    if after is None or before == 0:
        return
    if plan.kind == "team_split" and after <= before:
        raise _count(page, Text(nl="Er moeten er meer worden.", en="There must become more."), "into")
    if plan.kind in ("team_merged", "organisations_reduced", "open_house_closed") and after >= before:
        raise _count(page, Text(nl="Er moeten er minder overblijven.", en="Fewer must remain."), "into")


def _count(page: Page, hint: Text, name: str) -> InputError:
    """The error for numbers of organisations or teams that do not fit the kind."""
    happened = Text(
        nl="Het aantal past niet bij dit soort plan.", en="The number does not fit this kind of plan."
    )
    return page.wrong(name, happened, hint, "plan_number")


def _missing(page: Page, name: str) -> InputError:
    """The error for a key that must be there, with what to write."""
    key = PLAN_KEYS[name]
    return page.wrong(
        name,
        Text(nl=f"{key.word.nl} ontbreekt.", en=f"{key.word.en} is missing."),
        key.say,
        "plan_key_missing",
    )


def _foreign(page: Page, name: str, card: PlanKindCard) -> InputError:
    """The error for a key that another kind of plan has."""
    written = page.spelled.get(name, name)
    return page.wrong(
        name,
        Text(
            nl=f"{written} hoort niet bij een plan van soort {card.word.nl}.",
            en=f"{written} does not belong to a plan of kind {card.word.en}.",
        ),
        Text(nl="Haal de regel weg of kies een ander soort.", en="Take the line out or choose another kind."),
        "plan_key_foreign",
    )


def _touches_nothing(page: Page, card: PlanKindCard) -> InputError:
    """The error for a plan that does not say what it touches."""
    return page.wrong(
        "touches",
        Text(nl="Het plan zegt niet wat het raakt.", en="The plan does not say what it touches."),
        Text(
            nl=f"Noem onder [raakt]: {_either(card.one_of, 'of', 'nl')}.",
            en=f"Name below [touches]: {_either(card.one_of, 'or', 'en')}.",
        ),
        "plan_touches_nothing",
    )


def _unnamed(page: Page, name: str) -> InputError:
    """The error for a plan that leaves out what it is about."""
    key = TOUCHES_KEYS[name]
    return page.wrong(
        "touches",
        Text(nl=f"{key.word.nl} ontbreekt onder [raakt].", en=f"{key.word.en} is missing below [touches]."),
        key.say,
        "plan_key_missing",
    )


def _either(names: Iterable[str], word: str, language: str) -> str:
    """Keys of which one is needed, as they are written."""
    return f" {word} ".join(TOUCHES_KEYS[name].word.into(language) for name in names)


def _empty_lot(page: Page, lot: Lot) -> InputError:
    """The error for a lot that names nothing."""
    return page.wrong(
        "lots",
        Text(nl=f"Perceel {lot.name} noemt niets.", en=f"Lot {lot.name} names nothing."),
        Text(
            nl="Noem organisaties, contracten, teams of gebieden die erbij horen.",
            en="Name the organisations, contracts, teams or areas that belong to it.",
        ),
        "plan_lot_empty",
    )


def _overlapping(page: Page, one: Lot, other: Lot) -> InputError:
    """The error for lots on which the same people may hang."""
    return page.wrong(
        "lots",
        Text(
            nl=f"De percelen {one.name} en {other.name} overlappen.",
            en=f"The lots {one.name} and {other.name} overlap.",
        ),
        Text(
            nl="Zorg dat wat in het ene staat niet ook in het andere kan vallen: "
            "noem in beide bijvoorbeeld de gebieden.",
            en="See that what is in one cannot be in the other too: name the areas in both, for instance.",
        ),
        "plan_lots_overlap",
    )
