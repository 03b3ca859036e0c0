"""A test as the page shows it: what stays and wavers, the alternatives in one table, the assumptions."""

from collections.abc import Iterator
from typing import Any

from django.utils.safestring import mark_safe

from bestendig.language import Text
from bestendig.language.writing import day, number, share
from bestendig.model.impact import ImpactTest, Outlook, Range
from bestendig.web.impact.models import LookedBack, PlanRow
from bestendig.web.impact.services import assumption_words, choices_drawn

YEARS = (12, 24, 60)
HEADS = {
    "professional": (
        Text(nl="Hetzelfde gezicht na 1 jaar", en="Same face after 1 year"),
        Text(nl="Jaren met hetzelfde gezicht", en="Years with the same face"),
        Text(nl="Nieuwe gezichten", en="New faces"),
    ),
    "team": (
        Text(nl="Hetzelfde team na 1 jaar", en="Same team after 1 year"),
        Text(nl="Jaren met hetzelfde team", en="Years with the same team"),
        Text(nl="Nieuwe teams", en="New teams"),
    ),
    "organisation": (
        Text(nl="Dezelfde organisatie na 1 jaar", en="Same organisation after 1 year"),
        Text(nl="Jaren met dezelfde organisatie", en="Years with the same organisation"),
        Text(nl="Nieuwe organisaties", en="New organisations"),
    ),
}
"""What the columns count, by whom a relationship is with."""


def shown(plan: PlanRow, test: ImpactTest, language: str) -> dict[str, Any]:
    """Everything of a test that stands on its page."""
    if test.state == "hidden":
        return {"plan": plan, "reason": test.reason.into(language) if test.reason else ""}
    counted = test.exposure
    return {
        "plan": plan,
        "gain": test.plan.intended_gain,
        "n_untouched": number(counted.n_relationships - counted.n_touched, language, 0),
        "n_touched": number(counted.n_touched, language, 0),
        "n_people": number(counted.n_touched_clients, language, 0),
        "rows": [_row(each, language) for each in test.outlooks],
        "notes": [
            (each.label.into(language), each.note.into(language)) for each in test.outlooks if each.note
        ],
        "assumptions": [
            (each.card.label.into(language), *assumption_words(each, language)) for each in test.assumptions
        ],
        "heads": [words.into(language) for words in HEADS[test.with_whom]],
        "drawing": _drawing(test, language),
        "n_runs": test.n_runs,
        "day": counted.reference_day,
        "choices": [(each.alternative, each.label.into(language)) for each in test.outlooks],
    }


def look_backs_of(plan: PlanRow, language: str) -> list[dict[str, Any]]:
    """Every look back on the test of a plan."""
    return [_looked_back(each, language) for each in plan.test.looked_back.all()]


def variants_of(tested: list[tuple[PlanRow, ImpactTest]], language: str) -> list[dict[str, Any]]:
    """Each variant on one line: what is otherwise than in the first, and what is expected."""
    first = tested[0][1] if tested else None
    return [
        {
            "plan": plan,
            "otherwise": [] if test is first or first is None else list(_otherwise(first, test, language)),
            "n_people": number(test.exposure.n_touched_clients, language, 0) if test.state == "shown" else "",
            "row": _row(test.outlooks[0], language) if test.state == "shown" and test.outlooks else None,
        }
        for plan, test in tested
    ]


def _drawing(test: ImpactTest, language: str) -> dict[str, Any] | None:
    """The choices as a picture for a desk and for a telephone."""
    drawn = choices_drawn(test, language)
    if drawn is None:
        return None
    return {
        "wide": mark_safe(drawn.wide),  # noqa: S308 - drawn by the house from a released test
        "narrow": mark_safe(drawn.narrow),  # noqa: S308
    }


def _looked_back(row: LookedBack, language: str) -> dict[str, Any]:
    """One look back with its drawing."""
    told = row.shown[language]
    drawn = [mark_safe(each) for each in told["drawing"][:2]]  # noqa: S308 - drawn by the house, kept so
    return {**told, "row": row, "drawn": drawn}


def _otherwise(first: ImpactTest, test: ImpactTest, language: str) -> Iterator[str]:
    """What was changed since the first variant: days, who is touched, assumptions with both values."""
    plan, other = first.plan, test.plan
    if plan.takes_effect_on != other.takes_effect_on:
        yield (
            Text(nl="begint op {day}", en="begins on {day}")
            .filled(day=day(other.takes_effect_on, language))
            .into(language)
        )
    if plan.touches != other.touches:
        names = ", ".join((*other.touches.organisations, *other.touches.teams))
        yield Text(nl="raakt {names}", en="touches {names}").filled(names=names).into(language)
    if (plan.into, plan.rate, plan.years, plan.extensions) != (
        other.into, other.rate, other.years, other.extensions
    ):  # fmt: skip
        yield Text(nl="andere omvang of duur", en="another size or length").into(language)
    before = {each.card.name: each for each in first.assumptions}
    for each in test.assumptions:
        earlier = before.get(each.card.name)
        if earlier is None or earlier.value != each.value:
            value = assumption_words(each, language)[0]
            yield f"{each.card.label.into(language)}: {value}"


def _row(outlook: Outlook, language: str) -> dict[str, Any]:
    """One alternative on one line."""
    return {
        "label": outlook.label.into(language),
        "after": [_share(outlook.running.get(month), language) for month in YEARS],
        "same_face": _number(outlook.same_face, language),
        "new_faces": _number(outlook.new_faces, language),
    }


def _share(found: Range | None, language: str) -> str:
    """Between which shares four of five runs fall."""
    return f"{share(found.low, language)} – {share(found.high, language)}" if found else ""


def _number(found: Range, language: str) -> str:
    """Between which numbers four of five runs fall."""
    return f"{number(found.low, language, 1)} – {number(found.high, language, 1)}"
