"""Answers about relationships on their way out: few people are never seen apart."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bestendig.disclosure import DEFAULT, Ledger, release_course
from bestendig.disclosure.courses.levels import merged_levels
from bestendig.model.causes import words_of
from bestendig.model.course import (
    Basis,
    Chain,
    Course,
    CourseRequest,
    Durations,
    Ended,
    Endings,
    EndingsOf,
    Link,
    Point,
    YearsOfHelp,
)
from bestendig.model.period import day_number
from bestendig.model.result import Provenance

MADE_OF = Provenance("v1", "endings@1", "test")
ENOUGH = Basis(
    n_clients=204, n_relationships=303, n_professionals=12, n_organisations=2, largest_professional_share=0.2
)
FEW = replace(ENOUGH, n_clients=4)


def endings_of(*ended, group=(), basis=ENOUGH):
    return EndingsOf(group, ended, basis)


def released(overall, *figures):
    return release_course(Endings(CourseRequest(), overall, figures, MADE_OF)).value


def years(**changes):
    given = {
        "request": CourseRequest(),
        "same_face": 3.0,
        "interval": None,
        "other_face": {"policy": 0.5, "organisational": 1.2, "relational": 0.01, "unknown": 0.29},
        "help_years": 2.1,
        "ended": {"concluded": 0.7},
        "basis": ENOUGH,
        "provenance": MADE_OF,
        "n_switched": {"policy": 21, "organisational": 64, "relational": 1, "unknown": 20},
        "n_ended": {"concluded": 99},
    }
    return YearsOfHelp(**(given | changes))


def test_counts_of_endings_are_multiples_of_the_threshold():
    shown = released(endings_of(Ended("policy", "contract", 37, 21, 4.2))).overall.ended
    assert shown == (Ended("policy", "contract", 40, 20, 0.0),)


def test_causes_of_a_few_are_shown_together():
    shown = released(
        endings_of(
            Ended("organisational", "worker_left", 50),
            Ended("organisational", "caseload", 7),
            Ended("organisational", "process", 6),
        )
    ).overall.ended
    assert [(each.cause, each.n) for each in shown] == [("worker_left", 50), ("other", 10)]


def test_one_cause_of_a_few_takes_the_smallest_other_along():
    shown = released(
        endings_of(
            Ended("organisational", "worker_left", 50),
            Ended("organisational", "caseload", 30),
            Ended("organisational", "process", 2),
        )
    ).overall.ended
    assert [(each.cause, each.n) for each in shown] == [("worker_left", 50), ("other", 30)]


def test_a_level_of_a_few_becomes_part_of_what_is_not_known():
    shown = released(
        endings_of(
            Ended("policy", "contract", 3), Ended("unknown", "unknown", 44), Ended("left", "moved", 60)
        )
    ).overall.ended
    assert {(each.level, each.cause, each.n) for each in shown} == {
        ("left", "moved", 60),
        ("unknown", "unknown", 50),
    }


def test_a_group_of_few_clients_shows_nothing():
    hidden = released(
        endings_of(Ended("policy", "contract", 90)),
        endings_of(Ended("policy", "contract", 3), group=(("team", "A"),), basis=FEW),
    ).figures[0]
    assert hidden.state == "hidden"
    assert hidden.ended == ()
    assert hidden.basis.n_clients == 0


def test_one_hidden_group_never_stands_alone():
    figures = released(
        endings_of(Ended("policy", "contract", 90)),
        endings_of(Ended("policy", "contract", 3), group=(("team", "A"),), basis=FEW),
        endings_of(
            Ended("policy", "contract", 30), group=(("team", "B"),), basis=replace(ENOUGH, n_clients=80)
        ),
        endings_of(Ended("policy", "contract", 57), group=(("team", "C"),)),
    ).figures
    assert [each.state for each in figures] == ["hidden", "hidden", "shown"]


def test_where_the_whole_is_hidden_every_group_is():
    figures = released(endings_of(basis=FEW), endings_of(group=(("team", "C"),))).figures
    assert figures[0].state == "hidden"


@pytest.mark.parametrize(
    "basis",
    [
        replace(ENOUGH, n_professionals=2),
        replace(ENOUGH, largest_professional_share=0.8),
        replace(ENOUGH, largest_professional_share=None),
        replace(ENOUGH, about="staff", n_professionals=4, n_clients=0),
        replace(ENOUGH, about="staff", largest_professional_share=0.6),
    ],
)
def test_work_of_few_colleagues_is_hidden(basis):
    assert released(endings_of(Ended("policy", "contract", 90), basis=basis)).overall.state == "hidden"


def test_years_still_add_up_when_few_switched_on_a_level():
    shown = release_course(years()).value
    assert shown.other_face == {"policy": 0.5, "organisational": 1.2, "unknown": 0.3}
    assert shown.same_face + sum(shown.other_face.values()) == pytest.approx(5)
    assert shown.n_switched == {"policy": 20, "organisational": 60, "unknown": 20}


def test_years_of_few_people_show_nothing():
    shown = release_course(years(basis=FEW)).value
    assert (shown.state, shown.other_face, shown.n_switched) == ("hidden", {}, {})


def test_a_curve_ends_where_fewer_than_ten_are_at_risk():
    points = tuple(
        Point(month, n, 0.51234, 0.4, 0.6, {"policy": 0.12345, "left": 0.4})
        for month, n in ((0, 204), (3, 98), (6, 9))
    )
    course = Course(
        (), points, 2.3456, None, {"policy": 0.4, "left": 1.2}, 11.0, ENOUGH, {"policy": 40, "left": 3}
    )
    shown = release_course(Durations(CourseRequest(), course, (), MADE_OF)).value.overall
    assert [(each.month, each.n_at_risk) for each in shown.points] == [(0, 200), (3, 100)]
    assert shown.points[0].running == 0.512
    assert shown.lost == {"unknown": 1.6}


def test_a_register_of_public_facts_keeps_its_counts():
    basis = Basis(0, 7, 0, 3, about="register")
    course = Course((("kind", "contract"),), (Point(0, 7, 1.0, None, None, {}),), 3.4, None, {}, None, basis)
    shown = release_course(Durations(CourseRequest(), course, (), MADE_OF)).value.overall
    assert (shown.state, shown.basis.n_relationships, shown.points[0].n_at_risk) == ("shown", 7, 7)


def test_an_event_with_a_few_behind_it_keeps_its_date_only():
    day = day_number(date(2020, 1, 1))
    links = (
        Link("policy", "contract", "Contract met A", day, "A", 44, 37, 13),
        Link("organisational", "departures", "Vertrek", day, "A", 9, 8, 8),
    )
    shown = release_course(Chain(years(), endings_of(Ended("policy", "contract", 37)), links)).value.links
    assert [(each.n_relationships, each.n_clients, each.n_sure) for each in shown] == [
        (40, 40, 10),
        (None, None, None),
    ]


def test_the_ledger_keeps_what_was_asked_once(tmp_path):
    ledger = Ledger(tmp_path / "ledger.jsonl")
    for _ in range(2):
        release_course(years(), ledger=ledger)
    written = ledger.path.read_text().splitlines()
    assert len(written) == 1
    assert "years_of_help" in written[0]


def test_something_else_has_no_way_out():
    with pytest.raises(TypeError, match="dict"):
        release_course({"policy": 3})


@given(
    st.dictionaries(st.sampled_from(["policy", "left", "relational", "pause", "unknown"]), st.integers(0, 60))
)
def test_what_is_shown_as_unknown_is_never_a_few(counts):
    shown_as = merged_levels(counts, DEFAULT.threshold)
    together = {}
    for level, name in shown_as.items():
        together[name] = together.get(name, 0) + counts[level]
    few = {name: n for name, n in together.items() if 0 < n < DEFAULT.threshold}
    joined = [level for level, name in shown_as.items() if name == "unknown" and counts[level]]
    assert not few or len(joined) == len([n for n in counts.values() if n])


def test_small_causes_together_have_words_in_both_languages():
    shown = released(
        endings_of(
            Ended("organisational", "worker_left", 50),
            Ended("organisational", "caseload", 7),
            Ended("organisational", "process", 6),
        )
    ).overall.ended
    said = words_of(shown[-1].cause)
    assert (said.nl, said.en) == (
        "andere oorzaken, elk van weinig mensen",
        "other causes, each of few people",
    )
