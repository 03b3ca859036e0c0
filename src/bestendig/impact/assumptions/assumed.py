"""Which value each assumption has in one test: that of the plan, else of the own data, else the default."""

from collections.abc import Iterable, Mapping

from bestendig.errors import RequestError, did_you_mean
from bestendig.impact.assumptions.catalogue import ASSUMPTIONS, assumptions_of
from bestendig.language import Text
from bestendig.model.assumption import Assumed, AssumptionCard
from bestendig.model.plan import Plan


def assumed(plan: Plan, own: Mapping[str, float] | None = None) -> tuple[Assumed, ...]:
    """Every assumption that matters for the kind of plan, with its value and where that comes from.

    `own` are values estimated from the own data, by name; one outside the range counts as its nearest end.
    RequestError where the plan gives an assumption that is not known, or a value outside its range: a plan
    need not come from a file.
    """
    for name, value in plan.assumptions.items():
        _check(name, value)
    return tuple(_one(card, plan.assumptions, own or {}) for card in assumptions_of(plan.kind))


def value_of(used: Iterable[Assumed], name: str) -> float:
    """The value of an assumption in this test; the default where this kind of plan does not ask for it."""
    return next((each.value for each in used if each.card.name == name), ASSUMPTIONS[name].default)


def _check(name: str, value: float) -> None:
    """RequestError for an assumption that is not known or cannot have this value."""
    card = ASSUMPTIONS.get(name)
    if card is None:
        raise RequestError(
            Text(nl=f"Onbekende aanname: {name}.", en=f"Unknown assumption: {name}."),
            did_you_mean(name, ASSUMPTIONS),
            code="assumption_unknown",
        )
    if not card.lowest <= value <= card.highest:
        raise RequestError(
            Text(nl=f"{name} kan geen {value:g} zijn.", en=f"{name} cannot be {value:g}."),
            Text(
                nl=f"Neem een getal van {card.lowest:g} tot en met {card.highest:g}.",
                en=f"Take a number from {card.lowest:g} up to and including {card.highest:g}.",
            ),
            code="assumption_out_of_range",
        )


def _one(card: AssumptionCard, given: Mapping[str, float], own: Mapping[str, float]) -> Assumed:
    """One assumption as this test uses it."""
    if card.name in given:
        return Assumed(card, given[card.name], "given")
    if card.name in own:
        return Assumed(card, min(max(own[card.name], card.lowest), card.highest), "own_data")
    return Assumed(card, card.default, "source" if card.source and card.is_measured else "assumed")
