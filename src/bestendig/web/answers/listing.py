"""The list of questions on rules with what is found, as its page shows it."""

from typing import Any

from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.forms import AskForm
from bestendig.web.answers.models import ASKED, RuleQuestion
from bestendig.web.answers.policies import can_join
from bestendig.web.answers.presenters import listed
from bestendig.web.answers.selectors import (
    alike,
    answered,
    asked_by_party,
    changed_for,
    open_questions,
    question_for,
    to_check,
    waiting_for_answer,
)
from bestendig.web.memory.cards import KINDS
from bestendig.web.memory.themes import THEMES

MOST_DIGITS = 9


def begun_from(seat: Seat, number: str) -> dict[str, str]:
    """What made somebody ask, by the number of a bottleneck in the address, with its words where seen."""
    if not number.isdecimal() or len(number) > MOST_DIGITS:
        return {}
    subject = str(int(number))
    drawn = KINDS["bottleneck"].draw(seat, [subject]) if "bottleneck" in KINDS else {}
    words = drawn[subject].words if subject in drawn else ""
    return {"about": f"bottleneck {subject}", "question": words[:ASKED]}


def found_of(seat: Seat, form: AskForm) -> list[dict[str, Any]]:
    """The questions that are like what was typed, as they stand in the list."""
    said = form.cleaned_data
    found = (question_for(seat, int(each.subject)) for each in alike(seat, said["question"], said["theme"]))
    return [_found(seat, question, form.language) for question in found]


def _found(seat: Seat, question: RuleQuestion, language: str) -> dict[str, Any]:
    """One of them, with whether the own party can join in."""
    return {
        **listed(question, language),
        "can_join": seat.may("answers.ask") and can_join(question, seat.party.pk),
    }


def list_of(seat: Seat, language: str, theme: str) -> dict[str, Any]:
    """What is known, what waits, what changed, what is to be checked."""
    known = answered(seat, theme if theme in THEMES else "")
    waiting = waiting_for_answer(seat)
    return {
        "answered": [listed(each, language) for each in known],
        "waiting": [listed(each, language) for each in waiting],
        "open": [listed(each, language) for each in ([] if waiting else open_questions(seat.table))],
        "own": [listed(each, language) for each in asked_by_party(seat)],
        "to_check": [listed(each, language) for each in to_check(seat)],
        "changed": [listed(each.answer.question, language) for each in changed_for(seat)],
        "themes": [(name, words.into(language)) for name, words in THEMES.items()],
        "theme": theme,
        "can_ask": seat.may("answers.ask"),
    }
