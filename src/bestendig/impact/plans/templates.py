"""A plan file to fill in: an example of the kind, every key with a comment."""

from bestendig.errors import RequestError, did_you_mean
from bestendig.impact.plans.kinds import KINDS
from bestendig.impact.plans.samples import example
from bestendig.impact.plans.writing import write_plan
from bestendig.language import Text
from bestendig.model.plan_kind import PlanKindCard


def template(kind: str, language: str = "nl") -> str:
    """A plan file of this kind (by its name, Dutch or English word); `read_plan` reads it as it stands.

    RequestError for a kind that is not known.
    """
    card = kind_named(kind)
    return write_plan(example(card.kind, language), language)


def kind_named(kind: str) -> PlanKindCard:
    """The card of a kind by its name, Dutch or English word; RequestError for one that is not known."""
    words = {word: card for card in KINDS.values() for word in (card.kind, card.word.nl, card.word.en)}
    if kind not in words:
        listed = ", ".join(KINDS)
        raise RequestError(
            Text(nl=f"Onbekend soort plan: {kind}.", en=f"Unknown kind of plan: {kind}."),
            did_you_mean(kind, words) + Text(nl=f" Mogelijk: {listed}.", en=f" Possible: {listed}."),
            code="plan_kind",
        )
    return words[kind]
