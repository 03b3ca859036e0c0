"""Which value each assumption has in one test: that of the plan, else of the own data, else the default."""

from collections.abc import Iterable, Mapping

from bestendig.impact.assumptions.catalogue import ASSUMPTIONS, assumptions_of
from bestendig.model.assumption import Assumed, AssumptionCard
from bestendig.model.plan import Plan


def assumed(plan: Plan, own: Mapping[str, float] | None = None) -> tuple[Assumed, ...]:
    """Every assumption that matters for the kind of plan, with its value and where that comes from.

    `own` are values estimated from the own data, by name; one outside the range counts as its nearest end.
    """
    return tuple(_one(card, plan.assumptions, own or {}) for card in assumptions_of(plan.kind))


def value_of(used: Iterable[Assumed], name: str) -> float:
    """The value of an assumption in this test; the default where this kind of plan does not ask for it."""
    return next((each.value for each in used if each.card.name == name), ASSUMPTIONS[name].default)


def _one(card: AssumptionCard, given: Mapping[str, float], own: Mapping[str, float]) -> Assumed:
    """One assumption as this test uses it."""
    if card.name in given:
        return Assumed(card, given[card.name], "given")
    if card.name in own:
        return Assumed(card, min(max(own[card.name], card.lowest), card.highest), "own_data")
    return Assumed(card, card.default, "source" if card.source and card.is_measured else "assumed")
