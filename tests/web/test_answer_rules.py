"""Who may do what with a question on rules: role by act, before and after somebody answered."""

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers import services
from bestendig.web.answers.models import RuleQuestion
from bestendig.web.answers.rules import NEEDS, may

READS, ASKS = {"see"}, {"see", "join", "rely", "dispute"}
ANSWERS = {*ASKS, "write", "confirm", "settle"}
OPEN = {
    "samira": {*ASKS, "withdraw"},
    "henk": ASKS,
    "marijke": ASKS,
    "noor": ANSWERS,
    "frits": ANSWERS,
    "esther": READS,
    "ronald": READS,
}
"""Asked by Team Noord, where Samira works; nobody answered."""
SAID = {"verdict": "may", "answer": "Ja.", "grounds": []}


def rights(sit, question):
    """What each of the cast may do with a question."""
    return {who: {act for act in NEEDS if may(sit(who), act, question)} for who in OPEN}


def asked(sit):
    """A question of Team Noord."""
    return services.ask(sit("samira"), "Mag een buur de sleutel bewaren?")


def test_an_open_question_is_answered_by_whoever_may(sit):
    assert rights(sit, asked(sit)) == OPEN


def test_who_gave_the_answer_stands_behind_it(sit, town, yesterday):
    question = asked(sit)
    linde = Seat(sit("noor").user, "policy_adviser", town["De Linde"])
    services.answer(linde, question, {**SAID, "valid_until": yesterday})
    question = RuleQuestion.objects.get()
    assert rights(sit, question) == {**OPEN, "noor": ASKS, "frits": ASKS}
    assert may(linde, "write", question)


def test_as_long_as_nobody_knows_somebody_else_may_find_out(sit, town, yesterday):
    question = asked(sit)
    linde = Seat(sit("noor").user, "policy_adviser", town["De Linde"])
    services.answer(linde, question, {**SAID, "verdict": "unknown", "valid_until": yesterday})
    assert may(sit("frits"), "write", RuleQuestion.objects.get())


def test_somebody_at_another_table_may_nothing(dirk, sit):
    row = SeatRow.objects.get(user__name="Dirk")
    elsewhere = Seat(row.user, row.role, row.party)
    question = asked(sit)
    assert not any(may(elsewhere, act, question) for act in NEEDS)
