"""How a found question on rules is shown: what it comes down to, on which ground, by whom, how long."""

from collections.abc import Collection, Mapping

from django.utils.timezone import localdate

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.laws import ground_words
from bestendig.web.answers.models import RuleAnswer, RuleQuestion
from bestendig.web.answers.presenters import state_of, who_of
from bestendig.web.answers.selectors import questions_at
from bestendig.web.answers.words import FOUND_AS, NOT_ANSWERED
from bestendig.web.memory.cards import Card, kind


@kind("answer", Text(nl="vraag over regels", en="question on rules"))
def answer_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The questions of this table; in Dutch where a card holds plain words."""
    if not seat.may("answers.read"):
        return {}
    found = questions_at(seat.table).filter(pk__in=[int(each) for each in subjects if each.isdecimal()])
    return {str(question.pk): card_of(question) for question in found}


def card_of(question: RuleQuestion) -> Card:
    """One question with the answer that holds."""
    latest = question.latest
    if latest is None:
        return _open_card(question)
    return Card(
        title=FOUND_AS[latest.verdict].nl,
        words=question.words,
        address=question.get_absolute_url(),
        where=who_of(latest).nl,
        on=localdate(latest.at),
        state=state_of(question),
        answer=_answer(latest),
        facts=tuple(ground_words(each.law, each.article) for each in latest.grounds.all()),
    )


def _open_card(question: RuleQuestion) -> Card:
    """A question that waits."""
    return Card(
        title=NOT_ANSWERED.nl,
        words=question.words,
        address=question.get_absolute_url(),
        where=question.party.name,
        on=localdate(question.asked_at),
        state=state_of(question),
    )


def _answer(latest: RuleAnswer) -> str:
    """The answer with its conditions, in one line."""
    terms = "; ".join(latest.terms)
    return f"{latest.words} {terms}".strip() if terms else latest.words
