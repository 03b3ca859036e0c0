"""Whether something can be done with a question now; the reason when it cannot."""

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.answers.models import RuleAnswer, RuleQuestion


def can_join(question: RuleQuestion, party: int) -> bool:
    """Whether a party can still say that it wants to know this too."""
    joined = {each.party_id for each in question.also.all()}
    return question.is_open and question.party_id != party and party not in joined


def can_rely(question: RuleQuestion, party: int) -> bool:
    """Whether a party can still say that it works with the answer that holds; not who gave it."""
    latest = question.latest
    if latest is None or question.is_open or latest.party_id == party:
        return False
    return party not in {each.party_id for each in latest.reliances.all()}


def can_withdraw(question: RuleQuestion) -> bool:
    """Whether nobody answered and nobody else waits for it."""
    return question.latest is None and not question.also.all()


def check_has_answer(question: RuleQuestion) -> RuleAnswer:
    """The answer that holds; NotAllowed while there is none."""
    latest = question.latest
    if latest is None:
        raise NotAllowed(
            Text(nl="Op deze vraag is nog geen antwoord.", en="This question has no answer yet."),
            Text(nl="Wacht op het antwoord, of geef het.", en="Wait for the answer, or give it."),
            code="no_answer_yet",
        )
    return latest


def check_can_withdraw(question: RuleQuestion) -> None:
    """NotAllowed for a question that others wait for or that was answered."""
    if not can_withdraw(question):
        raise NotAllowed(
            Text(
                nl="Anderen wachten op deze vraag, of er is al een antwoord.",
                en="Others wait for this question, or it was answered.",
            ),
            Text(nl="Hij blijft staan.", en="It stays."),
            code="question_needed",
        )
