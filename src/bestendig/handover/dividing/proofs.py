"""The proof in plain words."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil, prod

from bestendig.handover.flow.proof import Proved
from bestendig.language import Text
from bestendig.language.writing import share
from bestendig.model.handover import Certificate

PROVED = Text(
    nl="Nagerekend op een tweede manier: geen andere verdeling is beter in deze volgorde van doelen.",
    en="Checked in a second way: no other division is better in this order of goals.",
)
PEOPLE = ("place", "stay", "wish", "face", "team", "area")
"""Goals that count people."""
NEAR = Text(
    nl="Met huishoudens samen kan het hooguit nog voor {n} van de {all} mensen beter; dat is op een tweede "
    "manier nagerekend.",
    en="With households together it could at most be better for {n} of the {all} people; that was checked in "
    "a second way.",
)
NEAR_STEPS = Text(
    nl="Met huishoudens samen kan het hooguit {gap} beter; dat is op een tweede manier nagerekend.",
    en="With households together it can be at most {gap} better; that was checked in a second way.",
)
EXACT = Text(
    nl="Alle mogelijkheden zijn afgezocht: geen andere verdeling is beter in deze volgorde van doelen.",
    en="All possibilities were searched: no other division is better in this order of goals.",
)
ALONE = Text(
    nl=" Ieder apart, zonder huishoudens samen te houden, zouden er {n} meer een bekend gezicht hebben.",
    en=" Each alone, without keeping households together, {n} more would have a face they know.",
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


def near(
    costs: Sequence[int], bounds: Sequence[Fraction], names: Sequence[str], n_persons: int, is_proven: bool
) -> Certificate:
    """A division beside the bound of each goal; the gap is that of the first goal where they differ.

    Goals that count people give a share of all people, the others (how known, how full) one of the bound.
    """
    whole = [ceil(bound) for bound in bounds]
    at = next((at for at, each in enumerate(zip(costs, whole, strict=True)) if each[0] > each[1]), None)
    cost = _as_one(tuple(costs), tuple(costs))
    if not is_proven:
        return Certificate(False, cost, 0, 1.0, NOT_PROVED)
    if at is None:
        return Certificate(True, cost, cost, 0.0, PROVED)
    reached = _as_one((*whole[: at + 1], *(0 for _ in costs[at + 1 :])), tuple(costs))
    if names[at] in PEOPLE:
        n_more = costs[at] - whole[at]
        return Certificate(False, cost, reached, n_more / n_persons, NEAR.filled(n=n_more, all=n_persons))
    gap = float((costs[at] - bounds[at]) / max(bounds[at], Fraction(1)))
    nl, en = (words.format(gap=share(gap, "nl", 2)) for words in (NEAR_STEPS.nl, NEAR_STEPS.en))
    return Certificate(False, cost, reached, gap, Text(nl=nl, en=en))


def with_price_of_home(certificate: Certificate, n_more: int) -> Certificate:
    """The certificate, which also tells how many more would know their professional if homes were split."""
    if n_more <= 0:
        return certificate
    return replace(certificate, words=certificate.words + ALONE.filled(n=n_more))
