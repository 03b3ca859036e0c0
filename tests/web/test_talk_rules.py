"""Who may do what with a talk: role by act, by whether it is open to all."""

import pytest

from bestendig.web.accounts.seat import Seat
from bestendig.web.talks.rules import knows_of, may
from bestendig.web.talks.services import plan

ACTS = ("talks.see", "talks.say", "talks.change")
ALL, TALKS, READS = set(ACTS), {"talks.see", "talks.say"}, {"talks.see"}
BETWEEN_TWO = {
    "noor": ALL,
    "frits": ALL,
    "marijke": TALKS,
    "esther": READS,
    "ronald": READS,
    "henk": set(),
}
"""The municipality planned it with De Linde; the neighbourhood teams are not invited."""
BEFORE_A_TENDER = {**BETWEEN_TWO, "henk": TALKS}


@pytest.mark.parametrize("who", BETWEEN_TWO)
def test_a_talk_between_two_is_seen_by_those_two(sit, town, day, who):
    talk = plan(sit("noor"), "yearly", {"on": day}, [town["De Linde"]])
    assert {act for act in ACTS if may(sit(who), act, talk)} == BETWEEN_TWO[who]
    assert knows_of(sit(who), talk), "nobody at the table is kept from knowing that it takes place"


@pytest.mark.parametrize("who", BEFORE_A_TENDER)
def test_a_talk_before_a_tender_is_seen_by_everybody(sit, town, day, who):
    talk = plan(sit("noor"), "before_tender", {"on": day}, [])
    assert {act for act in ACTS if may(sit(who), act, talk)} == BEFORE_A_TENDER[who]


@pytest.mark.parametrize("kind", ["interim", "before_tender"])
def test_another_provider_sees_only_what_is_open_to_all(sit, town, day, kind):
    talk = plan(sit("noor"), kind, {"on": day}, [town["De Linde"]])
    kompas = Seat(sit("marijke").user, "director", town["Kompas"])
    assert may(kompas, "talks.see", talk) == (kind == "before_tender")
    assert not may(kompas, "talks.change", talk)


@pytest.fixture
def day(yesterday):
    """Some day."""
    return yesterday
