"""With the same face, with another one, without help: what a life of help is cut into."""

from tests.unit.relationships.occupancy.drawn import EXTRACT, drawn, lived

from bestendig.model.course import CourseRequest, Windows
from bestendig.model.period import Period, day_number


def test_one_relationship_that_is_concluded():
    assert lived(drawn(last=99, level="concluded")) == [("same", "", 0, 100, "none", "concluded")]


def test_another_face_after_a_contract_ended():
    stays = lived(drawn(last=99, level="policy"), drawn(face=2, first=120, last=299, level="concluded"))
    assert stays == [
        ("same", "", 0, 100, "other", "policy"),
        ("other", "policy", 100, 300, "none", "concluded"),
    ]


def test_the_third_face_still_counts_for_what_took_the_first():
    stays = lived(
        drawn(last=99, level="organisational"),
        drawn(face=2, first=100, last=199, level="relational"),
        drawn(face=3, first=200, last=399, level="left"),
    )
    assert stays[1:] == [("other", "organisational", 100, 400, "none", "left")]


def test_who_returns_is_the_same_face_again():
    stays = lived(
        drawn(last=99, level="organisational"),
        drawn(face=2, first=90, last=249, level="relational"),
        drawn(first=240, last=399, level="concluded"),
    )
    assert stays == [
        ("same", "", 0, 100, "other", "organisational"),
        ("other", "organisational", 100, 240, "same", ""),
        ("same", "", 240, 400, "none", "concluded"),
    ]


def test_a_pause_that_ends_with_the_same_face_is_no_change():
    stays = lived(drawn(last=99, level="pause"), drawn(first=150, last=399, level="concluded"))
    assert stays == [("same", "", 0, 400, "none", "concluded")]


def test_a_face_beside_the_first_one_changes_nothing():
    stays = lived(drawn(last=399, level="concluded"), drawn(face=2, first=50, last=200, level="policy"))
    assert stays == [("same", "", 0, 400, "none", "concluded")]


def test_two_faces_on_the_first_day_are_both_the_first():
    stays = lived(
        drawn(last=99, level="policy"),
        drawn(face=2, last=199, level="relational"),
        drawn(face=3, first=150, last=299, level="concluded"),
    )
    assert stays == [
        ("same", "", 0, 200, "other", "relational"),
        ("other", "relational", 200, 300, "none", "concluded"),
    ]


def test_a_gap_longer_than_the_window_is_an_end_and_a_new_start():
    rows = drawn(last=99, level="unknown"), drawn(face=2, first=280, last=399, level="concluded")
    assert lived(*rows) == [
        ("same", "", 0, 100, "none", "unknown"),
        ("same", "", 0, 120, "none", "concluded"),
    ]
    wider = CourseRequest(windows=Windows(gap=181))
    assert [stay[0] for stay in lived(*rows, request=wider)] == ["same", "other"]


def test_help_of_another_law_is_other_help():
    rows = drawn(last=99, level="concluded"), drawn(face=2, first=50, last=149, law="jeugdwet", level="moved")
    assert sorted(stay[3] for stay in lived(*rows)) == [100, 100]


def test_follow_up_ends_where_it_is_not_known_yet_whether_help_went_on():
    until = EXTRACT - 180
    rows = drawn(first=until - 99, entry_day=until - 99, last=until + 10, level="concluded")
    assert lived(rows) == [("same", "", 0, 100, "", "")]


def test_a_face_after_the_end_of_follow_up_tells_that_help_went_on():
    until = EXTRACT - 180
    rows = (
        drawn(first=until - 99, entry_day=until - 99, last=until - 10, level="policy"),
        drawn(face=2, first=until + 50, last=EXTRACT, level=""),
    )
    assert lived(*rows) == [("same", "", 0, 90, "other", "policy"), ("other", "policy", 90, 100, "", "")]


def test_help_of_which_the_first_day_is_not_known_is_left_out():
    rows = drawn(last=99, is_start_known=False), drawn(face=2, first=100, last=199, level="concluded")
    assert lived(*rows) == []


def test_a_passing_face_is_no_first_face():
    rows = drawn(last=5, is_passing=True), drawn(face=2, first=10, last=99, level="concluded")
    assert lived(*rows) == [("same", "", 0, 90, "none", "concluded")]


def test_who_comes_into_view_late_counts_from_then():
    rows = drawn(last=99, entry_day=40, level="policy"), drawn(face=2, first=100, last=199, level="concluded")
    assert [stay[2:4] for stay in lived(*rows)] == [(40, 100), (100, 200)]


def test_a_period_cuts_off_what_was_before_and_what_came_after():
    first = day_number(Period.parse("2024").first_day)
    rows = (
        drawn(first=first - 100, entry_day=first - 100, last=first + 49, level="policy"),
        drawn(face=2, first=first + 50, last=first + 999, level="concluded"),
    )
    request = CourseRequest(period=Period.parse("2024"))
    assert [stay[2:5] for stay in lived(*rows, request=request, extract=30_000)] == [
        (100, 150, "other"),
        (150, 466, ""),
    ]


def test_of_endings_on_one_day_the_first_level_counts():
    rows = drawn(last=99, level="unknown"), drawn(face=2, last=99, level="policy")
    assert lived(*rows) == [("same", "", 0, 100, "none", "policy")]
