"""A card as it was when it was found, in plain words, so that a decision is read later as it was."""

from datetime import date
from typing import Any

from bestendig.language import Text
from bestendig.web.memory.cards import KINDS, Card

LONGEST = 600
BY_WORDS = ("answer",)
"""Kinds that are known by their words: the question, not what it came down to."""


def frozen(kind: str, card: Card) -> dict[str, Any]:
    """The words of a card, in both languages where it has them."""
    title, words = (card.words, card.title) if kind in BY_WORDS else (card.title, card.words)
    return {
        "kind": _both(KINDS[kind].words),
        "title": (title or words)[:LONGEST],
        "words": (words if title else "")[:LONGEST],
        "address": card.address,
        "where": card.where,
        "on": card.on.isoformat() if card.on else None,
        "state": _both(card.state) if card.state else None,
        "answer": card.answer[:LONGEST],
        "counted": _both(card.counted) if card.counted else None,
        "facts": [_both(each) for each in card.facts],
        "is_over": card.is_over,
    }


def thawed(shown: dict[str, Any], language: str) -> dict[str, Any]:
    """The same in one language, for a page or a paper."""
    said = {name: found[language] if found else "" for name in ("kind", "state", "counted")
            for found in (shown[name],)}  # fmt: skip
    on = date.fromisoformat(shown["on"]) if shown["on"] else None
    return shown | said | {"on": on, "facts": [each[language] for each in shown["facts"]]}


def _both(words: Text) -> dict[str, str]:
    """A text in both languages."""
    return {"nl": words.nl, "en": words.en}
