"""The proof in plain words."""

from math import prod

from bestendig.handover.flow.proof import Proved
from bestendig.language import Text
from bestendig.model.handover import Certificate

PROVED = Text(
    nl="Nagerekend op een tweede manier: geen andere verdeling is beter in deze volgorde van doelen.",
    en="Checked in a second way: no other division is better in this order of goals.",
)
EXACT = Text(
    nl="Alle mogelijkheden zijn afgezocht, met huishoudens samen: geen andere verdeling is beter in deze "
    "volgorde van doelen.",
    en="All possibilities were searched, with households together: no other division is better in this order "
    "of goals.",
)
NOT_PROVED = Text(
    nl="Er kan een betere verdeling zijn. Die is hier niet gevonden.",
    en="There may be a better division. It was not found here.",
)


def certificate(proved: Proved) -> Certificate:
    """The stages as one number: a stage that comes first outranks all that follow."""
    cost, bound = _as_one(proved.costs, proved.costs), _as_one(proved.bounds, proved.costs)
    gap = 0.0 if cost == bound else (cost - bound) / max(bound, 1)
    return Certificate(
        proved.is_optimal, cost, bound, float(gap), PROVED if proved.is_optimal else NOT_PROVED
    )


def _as_one(values: tuple[int, ...], costs: tuple[int, ...]) -> int:
    """Digits in the base of the costs that follow."""
    return sum(value * prod(abs(cost) + 1 for cost in costs[at + 1 :]) for at, value in enumerate(values))


def together(costs: tuple[int, ...], bounds: tuple[int, ...]) -> Certificate:
    """What a whole-number programme proved: households and weights have no second way to check in full."""
    cost, bound = _as_one(costs, costs), _as_one(bounds, costs)
    at = next((at for at, each in enumerate(zip(costs, bounds, strict=True)) if each[0] != each[1]), None)
    gap = 0.0 if at is None else (costs[at] - bounds[at]) / max(bounds[at], 1)
    return Certificate(at is None, cost, bound, gap, EXACT if at is None else NOT_PROVED)
