"""The stack and an advice as their pages show them."""

from dataclasses import replace
from typing import Any

from bestendig.web.accounts.seat import Seat
from bestendig.web.incidents import stack
from bestendig.web.incidents.models import Advice
from bestendig.web.incidents.rules import may
from bestendig.web.incidents.selectors import advices_at
from bestendig.web.incidents.services import came_of, seen_of, title_of, who_of
from bestendig.web.incidents.words import CHOICES, QUESTIONS
from bestendig.web.memory.cards import KINDS
from bestendig.web.memory.themes import THEMES


def stack_of(
    seat: Seat, layers: list[stack.Layer], language: str, ticked: list[str] | None = None
) -> dict[str, Any]:
    """The stack, who stands near, what is not known, what to ask first; with what somebody ticked already."""
    if ticked is not None:
        layers = [replace(each, is_proposed=each.key in ticked) for each in layers]
    return {
        "layers": [_layer(each, language) for each in layers if each.is_measure],
        "known": [_layer(each, language) for each in layers if not each.is_measure],
        "near": [(each.name, each.why.into(language)) for each in stack.near(seat, layers)],
        "unknown": [each.into(language) for each in stack.unknown(layers)],
        "questions": [text.into(language) for text in QUESTIONS.values()],
    }


def _layer(layer: stack.Layer, language: str) -> dict[str, Any]:
    """One earlier thing."""
    return {
        "key": layer.key,
        "is_proposed": layer.is_proposed,
        "card": layer.card,
        "kind": KINDS[layer.kind].words.into(language),
        "title": title_of(layer),
        "words": layer.card.words if layer.card.words != title_of(layer) else "",
        "came_of": came_of(layer, language),
    }


def list_of(seat: Seat, language: str) -> dict[str, Any]:
    """What was weighed before; first what is to be looked at again."""
    kept = [_listed(each, language) for each in advices_at(seat)]
    return {
        "again": [each for each in kept if each["advice"].is_to_look_at and not each["looks"]],
        "kept": kept,
    }


def _listed(advice: Advice, language: str) -> dict[str, Any]:
    """One advice in a list."""
    return {
        "advice": advice,
        "choice": CHOICES[advice.choice].into(language),
        "who": who_of(advice).into(language),
        "theme": THEMES[advice.theme].into(language) if advice.theme in THEMES else "",
        "looks": [(each, who_of(each).into(language)) for each in advice.looks.all()],
    }


def page_of(seat: Seat, advice: Advice, language: str) -> dict[str, Any]:
    """One advice as a page."""
    return {
        **_listed(advice, language),
        **stack_of(seat, stack.drawn(seat, seen_of(advice)), language),
        "answers": [(text.into(language), getattr(advice, name)) for name, text in QUESTIONS.items()],
        "can_look": may(seat, "look_again", advice),
    }
