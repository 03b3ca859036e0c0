"""Bottlenecks as their pages show them."""

from collections.abc import Iterable
from typing import Any

from django.core.paginator import Page, Paginator

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.cards import bottleneck_card, pattern_cards
from bestendig.web.bottlenecks.judging import not_again, proposals, related, said_of
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.policies import can_change, can_remove
from bestendig.web.bottlenecks.rules import is_own, may, may_join_in
from bestendig.web.bottlenecks.selectors import (
    answers_to,
    bottlenecks_seen,
    newly_answered,
    pattern_of,
    waiting_beside,
    waiting_by_pattern,
    waiting_for_reply,
)
from bestendig.web.bottlenecks.suggesting import Suggestion, suggested
from bestendig.web.bottlenecks.words import ANSWERS, LAWS
from bestendig.web.memory.cards import KINDS, Card
from bestendig.web.memory.themes import THEMES

FIRST, A_PAGE = 6, 25
"""So many stand on the first page of each half, and on a page of all of them."""
WHOSE = ("team", "anderen")


def card_of(seat: Seat, kind: str, subject: str, card: Card, language: str) -> dict[str, Any]:
    """A card as a template shows it."""
    return {
        "key": f"{kind}:{subject}",
        "id": f"{kind}-{subject}",
        "kind": kind,
        "subject": subject,
        "kind_words": KINDS[kind].words.into(language),
        "card": card,
        "parts": [(card.words, False)],
        "is_same_theme": False,
        "can_join_in": _can_join_in(seat, kind, card),
    }


def suggestion_of(seat: Seat, found: Suggestion, language: str) -> dict[str, Any]:
    """A card beside what somebody wrote, with the words that both share."""
    shown = card_of(seat, found.kind, found.subject, found.card, language)
    return {**shown, "parts": list(found.parts()), "is_same_theme": found.hit.is_same_theme}


def listed(seat: Seat, bottlenecks: Iterable[Bottleneck], language: str) -> list[dict[str, Any]]:
    """Bottlenecks of a list, with whether somebody answered since the team last read."""
    new = set(newly_answered(seat).values_list("pk", flat=True))
    return [
        {
            **card_of(seat, "bottleneck", str(each.pk), bottleneck_card(each), language),
            "is_new": each.pk in new,
            "pattern": each.memberships_now[0].pattern if each.memberships_now else None,  # type: ignore[attr-defined]
        }
        for each in bottlenecks
    ]


def list_of(seat: Seat, language: str, whose: str = "", number: str = "") -> dict[str, Any]:
    """The first of each half, or one half page by page."""
    seen = bottlenecks_seen(seat)
    own, others = seen.filter(party=seat.party), seen.exclude(party=seat.party)
    if whose in WHOSE:
        page = _page(own if whose == WHOSE[0] else others, number)
        return {"whose": whose, "page": page, "all": listed(seat, page, language)}
    return {
        "own": listed(seat, own[:FIRST], language),
        "n_own": own.count(),
        "others": listed(seat, others[:FIRST], language),
        "n_others": others.count(),
        "n_waiting": waiting_for_reply(seat).count(),
    }


def found_of(seat: Seat, words: str, language: str) -> dict[str, Any]:
    """What a search over the list found."""
    found = suggested(seat, words, most=A_PAGE)
    return {"searched": True, "found": [suggestion_of(seat, each, language) for each in found]}


def waiting_of(seat: Seat, language: str, number: str = "") -> dict[str, Any]:
    """What waits for an answer of the municipality, each with how many beside it in its pattern."""
    page = _page(waiting_for_reply(seat), number)
    in_pattern = waiting_by_pattern(seat)
    waiting = [
        {**each, "n_beside": in_pattern[each["pattern"].pk] - 1 if each["pattern"] else 0}
        for each in listed(seat, page, language)
    ]
    return {"page": page, "waiting": waiting}


def page_of(seat: Seat, bottleneck: Bottleneck, language: str) -> dict[str, Any]:
    """One bottleneck, what came of it, and what can be done with it."""
    can_judge = may(seat, "bottlenecks.judge", bottleneck)
    return {
        "bottleneck": bottleneck,
        "own_card": card_of(seat, "bottleneck", str(bottleneck.pk), bottleneck_card(bottleneck), language),
        "facts": list(_facts(bottleneck, language)),
        "replies": list(bottleneck.replies.all()),
        "recurrences": list(bottleneck.recurrences.all()),
        "is_own": is_own(seat, bottleneck),
        "is_new": newly_answered(seat).filter(pk=bottleneck.pk).exists(),
        "can_join_in": _may_still_join_in(seat, bottleneck),
        "can_judge": can_judge,
        "can_reply": may(seat, "bottlenecks.reply", bottleneck),
        "can_ask": seat.may("answers.ask"),
        "n_beside": len(waiting_beside(seat, bottleneck)),
        "can_manage": is_own(seat, bottleneck) and may(seat, "bottlenecks.note", bottleneck),
        "can_share": may(seat, "bottlenecks.release", bottleneck) and not bottleneck.is_shared,
        "can_withdraw": may(seat, "bottlenecks.release", bottleneck) and bottleneck.is_shared,
        "can_change": can_change(bottleneck),
        "can_remove": can_remove(bottleneck),
        **_beside(seat, bottleneck, language, can_judge),
    }


def beside(seat: Seat, bottleneck: Bottleneck, language: str) -> list[dict[str, Any]]:
    """What it is like, without what was judged already."""
    left_out = not_again(seat, bottleneck)
    found = suggested(seat, bottleneck.words, theme=bottleneck.theme, without=left_out)
    return [suggestion_of(seat, each, language) for each in found]


def _beside(seat: Seat, bottleneck: Bottleneck, language: str, can_judge: bool) -> dict[str, Any]:
    """Its pattern, what somebody called the same or related, and what it is like."""
    pattern = pattern_of(bottleneck)
    drawn = pattern_cards(seat, [str(pattern.pk)]) if pattern else {}
    return {
        "pattern": [card_of(seat, "pattern", key, card, language) for key, card in drawn.items()],
        "to_pattern": answers_to(pattern) if pattern else [],
        "said": _said(seat, bottleneck, language),
        "proposals": listed(seat, proposals(seat, bottleneck), language),
        "related": listed(seat, related(seat, bottleneck), language),
        "answered": _answers(seat, bottleneck, language),
        "cards": beside(seat, bottleneck, language) if can_judge else [],
        "answers": answers(language),
    }


def answers(language: str) -> list[tuple[str, str]]:
    """What can be said of two things, as the buttons say it."""
    return [(name, words.into(language)) for name, words in ANSWERS.items()]


def _answers(seat: Seat, bottleneck: Bottleneck, language: str) -> list[dict[str, Any]]:
    """The answers on rules that somebody laid beside it."""
    keys = [
        subject
        for (kind, subject), each in said_of(bottleneck).items()
        if kind == "answer" and each.answer in ("same", "related")
    ]
    drawn = KINDS["answer"].draw(seat, keys) if keys and "answer" in KINDS else {}
    return [card_of(seat, "answer", key, card, language) for key, card in drawn.items()]


def _said(seat: Seat, bottleneck: Bottleneck, language: str) -> list[dict[str, Any]]:
    """What was said beside this one of things that this seat may see, to be said again with a reason."""
    said = said_of(bottleneck)
    kinds = {kind for kind, _ in said} & KINDS.keys()
    cards = {
        (kind, subject): card
        for kind in sorted(kinds)
        for subject, card in KINDS[kind].draw(seat, [key for each, key in said if each == kind]).items()
    }
    return [
        {
            **card_of(seat, *key, cards[key], language),
            "words": ANSWERS[each.answer].into(language),
            "reason": each.reason,
            "at": each.at,
        }
        for key, each in said.items()
        if key in cards
    ]


def _facts(bottleneck: Bottleneck, language: str) -> Iterable[str]:
    """Theme, law and partner, where somebody gave them."""
    if bottleneck.theme in THEMES:
        yield THEMES[bottleneck.theme].into(language)
    if bottleneck.about_law in LAWS:
        yield LAWS[bottleneck.about_law].into(language)
    if bottleneck.partner:
        yield bottleneck.partner
    if bottleneck.kind:
        yield {"nl": "een regel van een andere instantie", "en": "a rule of another institution"}[language]


def _can_join_in(seat: Seat, kind: str, card: Card) -> bool:
    """Whether "ook bij ons" can be said of this card."""
    if not seat.may("bottlenecks.note"):
        return False
    return kind == "pattern" or (kind == "bottleneck" and card.where != seat.party.name)


def _may_still_join_in(seat: Seat, bottleneck: Bottleneck) -> bool:
    """Whether the own party can say so and did not yet."""
    said = {again.party_id for again in bottleneck.recurrences.all()}
    return may_join_in(seat, bottleneck) and seat.party.pk not in said


def _page(found: Any, number: str) -> "Page[Bottleneck]":
    """One page of them; the nearest one for a number that does not exist."""
    return Paginator(found, A_PAGE).get_page(number)
