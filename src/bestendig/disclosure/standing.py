"""On how many people a figure stands: clients, colleagues, or nobody at all in a register of public facts.

Inside the exit desk `n_clients` is that number, whoever they are, so that merging, hiding and the ledger
work alike for all; on the way out a figure about staff tells of colleagues again.
"""

from collections.abc import Callable
from dataclasses import replace

from bestendig.disclosure.rule import Rule, is_about_staff_alone, is_register
from bestendig.model.card import MeasureCard
from bestendig.model.result import Figure, Result, Support


def least(rule: Rule, card: MeasureCard) -> int:
    """On how many people a figure must stand at least."""
    if is_register(card):
        return 1
    return rule.colleagues if is_about_staff_alone(card) else rule.threshold


def standing(result: Result) -> Result:
    """The result with the number of people that each figure stands on as its number of clients."""
    return _each(result, _on_colleagues) if is_about_staff_alone(result.card) else result


def told(result: Result) -> Result:
    """The result as it is told outside, colleagues named as what they are."""
    return _each(result, _of_colleagues) if is_about_staff_alone(result.card) else result


def _each(result: Result, change: Callable[[Support], Support]) -> Result:
    """The result with every support changed."""

    def changed(figure: Figure) -> Figure:
        return replace(figure, support=change(figure.support))

    return replace(
        result, overall=changed(result.overall), figures=tuple(changed(each) for each in result.figures)
    )


def _on_colleagues(support: Support) -> Support:
    """Colleagues and records in the place of clients and contacts."""
    return replace(support, n_clients=support.n_professionals, n_contacts=support.n_records)


def _of_colleagues(support: Support) -> Support:
    """Colleagues and records in their own place again, as exact or as rounded as they came."""
    return replace(
        support,
        n_clients=0,
        n_contacts=0,
        n_professionals=support.n_clients,
        n_records=support.n_contacts,
    )
