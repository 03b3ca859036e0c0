"""A plan file to fill in: an example of the kind, every key with a comment."""

from bestendig.errors import RequestError, did_you_mean
from bestendig.impact.plans.kinds import KINDS
from bestendig.impact.plans.samples import example
from bestendig.impact.plans.writing import write_plan
from bestendig.language import Text


def template(kind: str, language: str = "nl") -> str:
    """A plan file of this kind (by its name, Dutch or English word); `read_plan` reads it as it stands.

    RequestError for a kind that is not known.
    """
    words = {word: card.kind for card in KINDS.values() for word in (card.kind, card.word.nl, card.word.en)}
    if kind not in words:
        listed = ", ".join(KINDS)
        raise RequestError(
            Text(nl=f"Onbekend soort plan: {kind}.", en=f"Unknown kind of plan: {kind}."),
            did_you_mean(kind, words) + Text(nl=f" Mogelijk: {listed}.", en=f" Possible: {listed}."),
            code="plan_kind",
        )
    return write_plan(example(words[kind], language), language)
