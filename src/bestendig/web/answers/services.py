"""What is done with questions on rules: asked, answered, confirmed, disputed; each stands on the trail."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.models import (
    AlsoAsked,
    Confirmation,
    Dispute,
    Ground,
    Reliance,
    RuleAnswer,
    RuleQuestion,
)
from bestendig.web.answers.policies import check_can_withdraw, check_has_answer
from bestendig.web.answers.rules import may
from bestendig.web.audit.services import record
from bestendig.web.memory.services import forget, remember

KIND = "answer"


@transaction.atomic
def ask(seat: Seat, words: str, theme: str = "", about: str = "") -> RuleQuestion:
    """A new question of this party, found by everybody at the table from now on."""
    question = RuleQuestion.objects.create(
        table=seat.table, words=words.strip(), theme=theme, party=seat.party, asked_by=seat.user, about=about
    )
    keep(question)
    record(seat, "rule_asked", subject_of(question))
    return question


@transaction.atomic
def join(seat: Seat, question: RuleQuestion) -> None:
    """The own party wants to know it too."""
    check(seat, "join", question)
    if question.party_id != seat.party.pk:
        AlsoAsked.objects.get_or_create(question=question, party=seat.party)
    record(seat, "rule_also_asked", subject_of(question))


@transaction.atomic
def withdraw(seat: Seat, question: RuleQuestion) -> None:
    """A question away that nobody answered and nobody else waits for."""
    check(seat, "withdraw", question)
    check_can_withdraw(question)
    forget(question.table, KIND, question.pk)
    record(seat, "rule_withdrawn", subject_of(question))
    question.delete()


@transaction.atomic
def answer(seat: Seat, question: RuleQuestion, said: Mapping[str, Any]) -> RuleAnswer:
    """A next version of the answer; the one before stays, and what was said against it is settled."""
    check(seat, "write", question)
    RuleQuestion.objects.select_for_update().get(pk=question.pk)
    number = (question.answers.aggregate(last=Max("number"))["last"] or 0) + 1
    given = RuleAnswer.objects.create(
        question=question, number=number, verdict=said["verdict"], words=said["answer"].strip(),
        conditions=said.get("conditions", "").strip(), because=said.get("because", "").strip(),
        party=seat.party, role=seat.role, by=seat.user, valid_until=said["valid_until"],
    )  # fmt: skip
    Ground.objects.bulk_create(Ground(answer=given, **ground) for ground in said["grounds"])
    unsettled = Dispute.objects.filter(answer__question=question, settled_at=None)
    unsettled.update(settled_at=timezone.now(), settled_words=given.because)
    keep(question)
    record(seat, "rule_answered", subject_of(question), f"version {number}")
    return given


@transaction.atomic
def confirm(seat: Seat, question: RuleQuestion, valid_until: date) -> None:
    """The answer still holds, until another day."""
    check(seat, "confirm", question)
    latest = check_has_answer(question)
    Confirmation.objects.create(
        answer=latest, party=seat.party, role=seat.role, by=seat.user, valid_until=valid_until
    )
    latest.valid_until = valid_until
    latest.save(update_fields=["valid_until"])
    record(seat, "rule_confirmed", subject_of(question))


@transaction.atomic
def dispute(seat: Seat, question: RuleQuestion, words: str) -> None:
    """Why the answer may be wrong, in the words of practice."""
    check(seat, "dispute", question)
    latest = check_has_answer(question)
    Dispute.objects.create(answer=latest, party=seat.party, by=seat.user, words=words.strip())
    record(seat, "rule_disputed", subject_of(question))


@transaction.atomic
def settle(seat: Seat, question: RuleQuestion, said: Dispute, words: str) -> None:
    """What those who stand behind the answer reply: it stays as it is, and why."""
    check(seat, "settle", question)
    said.settled_at, said.settled_words = timezone.now(), words.strip()
    said.save(update_fields=["settled_at", "settled_words"])
    record(seat, "rule_settled", subject_of(question))


@transaction.atomic
def rely(seat: Seat, question: RuleQuestion) -> None:
    """The own party works with the version that holds; of older ones it is told no more."""
    check(seat, "rely", question)
    latest = check_has_answer(question)
    Reliance.objects.filter(answer__question=question, party=seat.party).exclude(answer=latest).delete()
    Reliance.objects.get_or_create(answer=latest, party=seat.party)
    record(seat, "rule_relied", subject_of(question))


@transaction.atomic
def let_go(seat: Seat, question: RuleQuestion) -> None:
    """The own party works with it no more."""
    check(seat, "rely", question)
    Reliance.objects.filter(answer__question=question, party=seat.party).delete()
    record(seat, "rule_let_go", subject_of(question))


def keep(question: RuleQuestion) -> None:
    """Have a question found by its own words and by those of the answer that holds."""
    latest = question.answers.last()
    words = f"{question.words} {latest.words} {latest.conditions}".strip() if latest else question.words
    remember(question.table, KIND, question.pk, words, theme=question.theme)


def subject_of(question: RuleQuestion) -> str:
    """How the trail names a question."""
    return f"rule_question {question.pk}"


def check(seat: Seat, act: str, question: RuleQuestion) -> None:
    """NotAllowed for what this seat may not do with this question."""
    if not may(seat, act, question):
        raise NotAllowed(
            Text(
                nl="Dit doet alleen wie achter het antwoord of de vraag staat.",
                en="Only who stands behind the answer or the question does this.",
            ),
            Text(nl="Schrijf erbij wat er niet klopt.", en="Write beside it what is wrong."),
            code="not_own_answer",
        )
