"""The measures in words, for everything that shows them."""

from bestendig.analyses.tabulate import Row
from bestendig.measures import catalogue
from bestendig.model.card import MeasureCard


def all_cards() -> tuple[MeasureCard, ...]:
    """The card of every measure, in reading order."""
    return tuple(catalogue.card(name) for name in catalogue.MEASURES)


def card_rows(name: str | None, language: str) -> list[Row]:
    """One row per card (or that of `name`), its words in one language."""
    cards = (catalogue.card(name),) if name else all_cards()
    return [_row(card, language) for card in cards]


def _row(card: MeasureCard, language: str) -> Row:
    """The words of one card."""
    return {
        "measure": card.name,
        "revision": card.revision,
        "label": card.label.into(language),
        "meaning": card.meaning.into(language),
        "question": card.question.into(language),
        "formula": card.formula,
        "unit": card.unit,
        "lowest": card.lowest,
        "highest": card.highest,
        "better": card.better,
        "undefined": card.undefined.into(language),
        "mean_of": card.mean_of,
        "with_whom": " ".join(card.with_whom),
        "needs": " ".join(card.needs),
        "yardsticks": " ".join(card.yardsticks),
        "source": card.source,
    }
