"""Recognitions are events: which is shown, what contradicts it, how old it is."""

from datetime import date

import pytest

from bestendig.model.knowledge.recognition import Recognition
from bestendig.recall.knowledge.standing import standing

TODAY = date(2026, 11, 22)
FIRST, GOOD, STRONG, GROUNDED = (
    "eerste_aanwijzingen",
    "goede_aanwijzingen",
    "sterke_aanwijzingen",
    "goed_onderbouwd",
)


def event(level, on="", kind="kennisinstituut", outcome="", **more):
    return Recognition("bank", "a", level, level, on=on, source_kind=kind, outcome=outcome, **more)


def test_nothing_known_shows_nothing():
    assert standing([], TODAY).level == ""


def test_the_newest_of_one_source_is_shown_and_the_older_is_history():
    old, new = event(GROUNDED, "2014-02-24"), event(FIRST, "2020-06-11")
    stands = standing([old, new], TODAY)
    assert (stands.shown, stands.earlier, stands.conflicts) == ((new,), (old,), ())


def test_the_more_authoritative_source_is_shown_and_the_other_is_an_open_conflict():
    institute, news = event(GOOD, "2021-03-23"), event(STRONG, "2021-06-15", "nieuwsmedium")
    stands = standing([news, institute], TODAY)
    assert (stands.shown, stands.conflicts) == ((institute,), (news,))


def test_another_level_without_a_day_is_a_conflict_for_nobody_knows_which_is_newer():
    institute, news = event(GOOD, "2021-03-23"), event(STRONG, "", "nieuwsmedium")
    assert standing([institute, news], TODAY).conflicts == (news,)


def test_a_judgement_by_outcome_shows_every_outcome():
    crime, behaviour = (
        event(FIRST, "2021-12-08", outcome="crime"),
        event(GOOD, "2021-12-08", outcome="behaviour"),
    )
    before = event(STRONG, "2015-11", "overheid")
    stands = standing([before, crime, behaviour], TODAY)
    assert set(stands.shown) == {crime, behaviour}
    assert stands.earlier == (before,)


def test_the_same_level_elsewhere_is_no_conflict():
    stands = standing([event(GROUNDED, "2020-02-13"), event(GROUNDED, "")], TODAY)
    assert not stands.conflicts
    assert len(stands.earlier) == 1


def test_what_says_a_level_goes_before_what_says_none():
    unknown, said = event("onbekend", "2025"), event(GROUNDED, "2019", "nieuwsmedium")
    stands = standing([unknown, said], TODAY)
    assert stands.level == GROUNDED
    assert not stands.conflicts


def test_another_scale_is_never_mapped_and_stands_apart():
    other = Recognition("bank", "a", "", "3+", scale="EIF evidence rating", on="2024")
    stands = standing([other, event(FIRST, "2010")], TODAY)
    assert (stands.foreign, stands.level) == ((other,), FIRST)
    assert standing([other], TODAY).level == ""


@pytest.mark.parametrize(
    ("on", "age"),
    [
        ("2021-11-22", "recent"),
        ("2021-11-21", "old"),
        ("2021-11", "perhaps_old"),
        ("2021", "perhaps_old"),
        ("2020", "old"),
        ("2022", "recent"),
        ("2020-02-29", "old"),
        ("", "unknown"),
    ],
)
def test_older_than_five_years_is_said_as_far_as_the_day_is_known(on, age):
    assert standing([event(FIRST, on)], TODAY).age == age


def test_what_was_valid_until_a_day_that_passed_is_over():
    assert standing([event(FIRST, "2024-01-01", valid_until="2026-01-01")], TODAY).age == "over"


def test_the_order_in_which_events_come_changes_nothing():
    events = [
        event(GOOD, "2021"),
        event(STRONG, "", "nieuwsmedium"),
        event(FIRST, "2015"),
        event(GOOD, "2009"),
    ]
    assert standing(events, TODAY) == standing(reversed(events), TODAY)
