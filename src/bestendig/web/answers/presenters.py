"""A question on rules as its page and the list show it."""

from itertools import pairwise
from typing import Any

from django.urls import NoReverseMatch, reverse

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.laws import ground_words
from bestendig.web.answers.models import Ground, RuleAnswer, RuleQuestion, Verdict
from bestendig.web.answers.policies import can_join, can_rely, can_withdraw
from bestendig.web.answers.rules import may
from bestendig.web.answers.words import (
    ABOUT,
    CHECK,
    DISPUTED,
    HOLDS,
    LOOKED_INTO,
    NO_ADVICE,
    VERDICTS,
    WAITS,
    WHO,
)
from bestendig.web.memory.themes import THEMES


def who_of(given: RuleAnswer) -> Text:
    """Who stands behind an answer: a role of a party, never a name."""
    role = ROLES[given.role].words
    return WHO.filled(role_nl=role.nl, role_en=role.en, party=given.party.name)


def state_of(question: RuleQuestion) -> Text:
    """Where a question stands: until when it holds, that it is to be checked, that it waits."""
    latest = question.latest
    if latest is None:
        return WAITS
    if latest.verdict == Verdict.UNKNOWN:
        return _dated(LOOKED_INTO, latest)
    if latest.is_past:
        return CHECK
    if any(each.settled_at is None for each in latest.disputes.all()):
        return DISPUTED
    return _dated(HOLDS, latest)


def _dated(words: Text, given: RuleAnswer) -> Text:
    """Words with the day until which an answer holds."""
    return Text(
        nl=words.nl.format(day=day(given.valid_until, "nl")),
        en=words.en.format(day=day(given.valid_until, "en")),
    )


def listed(question: RuleQuestion, language: str) -> dict[str, Any]:
    """One question in a list."""
    latest = question.latest
    return {
        "question": question,
        "verdict": VERDICTS[latest.verdict].into(language) if latest else "",
        "answer": latest,
        "who": who_of(latest).into(language) if latest else "",
        "grounds": _grounds(latest, language) if latest else [],
        "state": state_of(question).into(language),
        "theme": THEMES[question.theme].into(language) if question.theme in THEMES else "",
        "n_others": len(question.also.all()),
    }


def version_of(given: RuleAnswer, language: str) -> dict[str, Any]:
    """One version of an answer."""
    return {
        "answer": given,
        "verdict": VERDICTS[given.verdict].into(language),
        "who": who_of(given).into(language),
        "terms": given.terms,
        "grounds": _grounds(given, language),
        "confirmed": [(each, who_of_confirmation(each, language)) for each in given.confirmations.all()],
    }


def who_of_confirmation(each: Any, language: str) -> str:
    """Who looked whether an answer still holds."""
    role = ROLES[each.role].words
    return WHO.filled(role_nl=role.nl, role_en=role.en, party=each.party.name).into(language)


def page_of(seat: Seat, question: RuleQuestion, language: str) -> dict[str, Any]:
    """One question as a page: the answer that holds, what was said of it, and what it was before."""
    latest, versions = question.latest, list(question.answers.all())
    disputes = [each for version in versions for each in version.disputes.all()]
    return {
        **listed(question, language),
        "now": version_of(latest, language) if latest else None,
        "older": _older(versions, language),
        "is_past": latest is not None and latest.is_past and not question.is_open,
        "no_advice": NO_ADVICE.filled(who=who_of(latest).into(language)).into(language) if latest else "",
        "unsettled": [each for each in disputes if each.settled_at is None],
        "settled": [each for each in disputes if each.settled_at is not None],
        "also": [each.party.name for each in question.also.all()],
        "relied": [each.party.name for each in latest.reliances.all()] if latest else [],
        "link": link_of(seat, question, language),
        **_can(seat, question),
    }


def _can(seat: Seat, question: RuleQuestion) -> dict[str, bool]:
    """What this seat can do now."""
    return {
        "can_write": may(seat, "write", question),
        "can_confirm": not question.is_open and may(seat, "confirm", question),
        "can_dispute": not question.is_open and may(seat, "dispute", question),
        "can_settle": may(seat, "settle", question),
        "can_join": may(seat, "join", question) and can_join(question, seat.party.pk),
        "can_rely": may(seat, "rely", question) and can_rely(question, seat.party.pk),
        "can_withdraw": may(seat, "withdraw", question) and can_withdraw(question),
        "is_relied": may(seat, "rely", question) and _is_relied(question, seat.party.pk),
    }


def _is_relied(question: RuleQuestion, party: int) -> bool:
    """Whether a party works with some version of the answer."""
    return any(party == each.party_id for given in question.answers.all() for each in given.reliances.all())


def _older(versions: list[RuleAnswer], language: str) -> list[dict[str, Any]]:
    """The versions before, the newest first, each with why the next one came."""
    found = [{**version_of(was, language), "because_next": then.because} for was, then in pairwise(versions)]
    return found[::-1]


def link_of(seat: Seat, question: RuleQuestion, language: str) -> tuple[str, str] | None:
    """The way back to what made somebody ask: for the party that asked, who may read it."""
    name, _, number = question.about.partition(" ")
    if name not in ABOUT or question.party_id != seat.party.pk or not seat.may(f"{name}s.read"):
        return None
    route, words = ABOUT[name]
    try:
        return reverse(route, kwargs={"pk": int(number)}), words.into(language)
    except (NoReverseMatch, ValueError):
        return None


def _grounds(given: RuleAnswer, language: str) -> list[tuple[Ground, str]]:
    """The articles in words."""
    return [(each, ground_words(each.law, each.article).into(language)) for each in given.grounds.all()]


def initial_of(question: RuleQuestion) -> dict[str, Any]:
    """What a next version begins with: the answer that holds."""
    latest = question.latest
    if latest is None:
        return {}
    begun: dict[str, Any] = {
        "verdict": latest.verdict, "answer": latest.words, "conditions": latest.conditions
    }  # fmt: skip
    for place, each in enumerate(latest.grounds.all(), start=1):
        begun |= {f"law_{place}": each.law, f"article_{place}": each.article, f"link_{place}": each.link}
    return begun
