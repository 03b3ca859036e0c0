"""Who may do what with a talk: role by act, by whether it is open to all."""

import pytest

from bestendig.web.accounts.models import SeatRow
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


def rights(sit, talk):
    """What each of the cast may do with a talk."""
    return {who: {act for act in ACTS if may(sit(who), act, talk)} for who in BETWEEN_TWO}


def test_a_talk_between_two_is_seen_by_those_two(sit, town, day):
    talk = plan(sit("noor"), "yearly", {"on": day}, [town["De Linde"]])
    assert rights(sit, talk) == BETWEEN_TWO
    assert all(knows_of(sit(who), talk) for who in BETWEEN_TWO), "that it takes place is kept from nobody"


def test_a_talk_before_a_tender_is_seen_by_everybody(sit, town, day):
    talk = plan(sit("noor"), "before_tender", {"on": day}, [])
    assert rights(sit, talk) == BEFORE_A_TENDER


def test_somebody_at_another_table_does_not_even_know(dirk, sit, town, day):
    talk = plan(sit("noor"), "before_tender", {"on": day}, [])
    row = SeatRow.objects.get(user__name="Dirk")
    elsewhere = Seat(row.user, row.role, row.party)
    assert not knows_of(elsewhere, talk)
    assert not any(may(elsewhere, act, talk) for act in ACTS)


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
