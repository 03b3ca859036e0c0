"""Which questions a seat sees, which wait for it, and what changed in what its party works with."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.models import Dispute, Reliance, RuleQuestion
from bestendig.web.answers.rules import may
from bestendig.web.memory.cards import KINDS
from bestendig.web.memory.services import Found, find
from bestendig.web.parties.models import Table

MOST = 100
"""As many as a list holds; more is searched for."""
PARTS = (
    "answers__grounds",
    "answers__party",
    "answers__confirmations__party",
    "answers__disputes__party",
    "answers__reliances__party",
    "also__party",
)


def questions_at(table: Table) -> QuerySet[RuleQuestion]:
    """Every question at a table with its answers."""
    found = RuleQuestion.objects.filter(table=table).select_related("party", "table")
    return found.prefetch_related(*PARTS)


def question_for(seat: Seat, pk: int) -> RuleQuestion:
    """One question of this table; 404 for any other."""
    found = questions_at(seat.table).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def dispute_for(question: RuleQuestion, pk: int) -> Dispute:
    """Words against an answer to this question that nobody replied to yet; 404 for any other."""
    found = Dispute.objects.filter(answer__question=question, settled_at=None, pk=pk).first()
    if found is None:
        raise Http404
    return found


def answered(seat: Seat, theme: str = "") -> list[RuleQuestion]:
    """The questions with an answer, the newest answer first."""
    found = questions_at(seat.table).filter(answers__isnull=False).distinct()
    known = [each for each in (found.filter(theme=theme) if theme else found) if not each.is_open]
    return sorted(known, key=_answered_at, reverse=True)[:MOST]


def open_questions(table: Table) -> list[RuleQuestion]:
    """The questions to which nobody knows the answer yet, the oldest first."""
    return [each for each in reversed(questions_at(table)) if each.is_open]


def waiting_for_answer(seat: Seat) -> list[RuleQuestion]:
    """The open questions that this seat may answer."""
    if not seat.may("answers.answer"):
        return []
    return [each for each in open_questions(seat.table) if may(seat, "write", each)]


def to_check(seat: Seat) -> list[RuleQuestion]:
    """The answers of this party of which the day is over, or that somebody disputes."""
    found = questions_at(seat.table).filter(answers__party=seat.party).distinct()
    return [each for each in found if not each.is_open and may(seat, "confirm", each) and _is_shaky(each)]


def asked_by_party(seat: Seat) -> list[RuleQuestion]:
    """The questions that this party asked or wanted to know too, the newest first."""
    own = Q(party=seat.party) | Q(also__party=seat.party)
    return list(questions_at(seat.table).filter(own).distinct()[:MOST])


def changed_for(seat: Seat) -> list[Reliance]:
    """What this party works with and of which a next version came."""
    found = Reliance.objects.filter(party=seat.party, answer__question__table=seat.table)
    read = found.select_related("answer__question").prefetch_related("answer__question__answers")
    return [each for each in read if each.answer.question.latest != each.answer]


def questions_about(seat: Seat, about: str) -> list[RuleQuestion]:
    """The questions that something else led to, such as "bottleneck 12"."""
    return list(questions_at(seat.table).filter(about=about)) if about else []


def alike(seat: Seat, words: str, theme: str = "", without: Iterable[int] = ()) -> tuple[Found, ...]:
    """The questions most like these words, answered or not."""
    left_out = [("answer", str(pk)) for pk in without]
    kinds = [name for name in ("answer",) if name in KINDS]
    return find(seat, words, kinds=kinds, theme=theme, limit=5, without=left_out)


def _answered_at(question: RuleQuestion) -> float:
    """When the answer that holds was given."""
    latest = question.latest
    return latest.at.timestamp() if latest else 0.0


def _is_shaky(question: RuleQuestion) -> bool:
    """Whether the answer that holds is to be looked at again."""
    latest = question.latest
    return latest is not None and (
        latest.is_past or any(each.settled_at is None for each in latest.disputes.all())
    )
