"""Questions on rules of the practice town, with answers whose articles are real; the town is not."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers import services
from bestendig.web.answers.models import RuleAnswer, RuleQuestion
from bestendig.web.answers.practice_words import CHANGED, DISPUTED, OPEN, QUESTIONS, Told
from bestendig.web.parties.models import Table

HOLDS = timedelta(days=300)
TEAMS = ("Team Noord", "Team Oost", "Team Zuid", "Team Centrum")


@transaction.atomic
def practise(table: Table) -> None:
    """Ask and answer them once; nothing where somebody asked a question already."""
    noor, samira = _seat(table, "policy_adviser"), _seat(table, "social_worker")
    if noor is None or samira is None or RuleQuestion.objects.filter(table=table).exists():
        return
    seat_of = _seats(samira)
    for place, told in enumerate(QUESTIONS):
        question = services.ask(seat_of(TEAMS[place % len(TEAMS)]), told.question, told.theme)
        given = services.answer(noor, question, _said(told))
        _move(question, given, told.weeks_ago)
    for place, (words, theme) in enumerate(OPEN):
        question = services.ask(seat_of(TEAMS[place]), words, theme)
        RuleQuestion.objects.filter(pk=question.pk).update(
            asked_at=timezone.now() - timedelta(weeks=2 + place)
        )
    services.join(seat_of("Team Zuid"), RuleQuestion.objects.get(table=table, words=OPEN[0][0]))
    _let_change(table, noor, seat_of)


def _let_change(table: Table, noor: Seat, seat_of: Callable[[str], Seat]) -> None:
    """One answer got a next version since a team works with it, one is past, one is disputed."""
    changed, past, doubted = (
        RuleQuestion.objects.get(table=table, words=told.question) for told in QUESTIONS[:3]
    )
    services.rely(seat_of("Team Noord"), changed)
    services.answer(noor, changed, _said(CHANGED))
    RuleAnswer.objects.filter(question=past).update(valid_until=timezone.localdate() - timedelta(weeks=3))
    services.dispute(seat_of("Team Oost"), doubted, DISPUTED)


def _said(told: Told) -> dict[str, Any]:
    """An answer as its form gives it."""
    return {
        "verdict": told.verdict,
        "answer": told.answer,
        "conditions": "\n".join(told.conditions),
        "because": told.because,
        "grounds": [{"law": law, "article": article, "link": ""} for law, article in told.grounds],
        "valid_until": timezone.localdate() + HOLDS,
    }


def _move(question: RuleQuestion, given: RuleAnswer, weeks: int) -> None:
    """To so many weeks ago: asked a week before it was answered."""
    at = timezone.now() - timedelta(weeks=weeks)
    RuleQuestion.objects.filter(pk=question.pk).update(asked_at=at - timedelta(weeks=1))
    RuleAnswer.objects.filter(pk=given.pk).update(at=at)


def _seats(somebody: Seat) -> Callable[[str], Seat]:
    """A worker of each team, played by one person of the cast."""

    def seat_of(name: str) -> Seat:
        party = somebody.table.parties.filter(name=name).first() or somebody.party
        return Seat(somebody.user, somebody.role, party)

    return seat_of


def _seat(table: Table, role: str) -> Seat | None:
    """Somebody in a role at this table."""
    row = SeatRow.objects.filter(party__table=table, role=role).select_related("user", "party__table").first()
    return Seat(row.user, row.role, row.party) if row else None
