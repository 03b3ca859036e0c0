"""The assumptions that a plan overrides, each within its range."""

from collections.abc import Mapping
from typing import Any

from bestendig.errors import did_you_mean
from bestendig.impact.assumptions import ASSUMPTIONS, assumptions_of
from bestendig.impact.plans.page import Page
from bestendig.impact.plans.values import number_of
from bestendig.language import Text
from bestendig.model.plan_kind import PlanKindCard

OFF = ("off", "uit")
"""Instead of 0 where an assumption is a number of months."""


def assumptions_from(page: Page, card: PlanKindCard) -> dict[str, float]:
    """Values by name; InputError for one that is not known, does not matter here or is out of range."""
    value = page.given.get("assumptions", {})
    spelled = page.spelled.get("assumptions", "assumptions")
    if not isinstance(value, dict):
        raise page.wrong(
            "assumptions",
            Text(nl=f"{spelled} is geen blok.", en=f"{spelled} is not a block."),
            Text(nl=f"Begin het blok met [{spelled}].", en=f"Begin the block with [{spelled}]."),
            "plan_value",
        )
    own = Page(page.text, page.where, spelled, _numbers(value), {})
    return {name: _one(own, name, card) for name in own.given}


def _numbers(written: Mapping[str, Any]) -> dict[str, Any]:
    """What was written, with "off" as no months at all."""
    return {
        name: 0 if value in OFF and name in ASSUMPTIONS and ASSUMPTIONS[name].unit == "months" else value
        for name, value in written.items()
    }


def _one(page: Page, name: str, kind: PlanKindCard) -> float:
    """The value of one assumption."""
    listed = [each.name for each in assumptions_of(kind.kind)]
    if name not in ASSUMPTIONS:
        raise page.wrong(
            name,
            Text(nl=f"Onbekende aanname: {name}.", en=f"Unknown assumption: {name}."),
            did_you_mean(name, listed)
            + Text(
                nl=" Alle aannames: bestendig impact assumptions.",
                en=" All assumptions: bestendig impact assumptions.",
            ),
            "assumption_unknown",
        )
    if name not in listed:
        raise page.wrong(
            name,
            Text(
                nl=f"De aanname {name} doet er bij dit soort plan niet toe.",
                en=f"The assumption {name} does not matter for this kind of plan.",
            ),
            Text(nl="Haal de regel weg.", en="Take the line out."),
            "assumption_foreign",
        )
    card = ASSUMPTIONS[name]
    return number_of(page, name, card.lowest, card.highest) or 0.0
