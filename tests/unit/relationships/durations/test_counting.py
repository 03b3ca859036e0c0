"""What is counted of a relationship: how long, from when, ended by what, in which group."""

import pyarrow as pa
import pytest
from tests.unit.relationships.durations.drawn import counted, courses, drawn, polars, table

from bestendig.model.course import CourseRequest
from bestendig.model.period import Period, day_number
from bestendig.relationships.durations import count, tally

MONTH = 30.436875


def steps(counts):
    """Where something was counted, as {step: n}, steps from 1."""
    return {place + 1: int(n) for place, n in enumerate(counts) if n}


def test_first_and_last_day_both_count():
    one_day, last_of_month, first_of_next = (drawn(last=last) for last in (0, 29, 30))
    found = counted([one_day, last_of_month, first_of_next])
    assert steps(found.ended[0, 0]) == {1: 2, 2: 1}


def test_who_still_runs_is_no_ending():
    found = counted([drawn(level="", last=60), drawn(level="relational", last=60)])
    assert found.causes == ("relational",)
    assert steps(found.running[0]) == {3: 1} == steps(found.ended[0, 0]) | {3: 1}


def test_who_comes_into_view_late_is_at_risk_from_then():
    found = counted([drawn(first=0, entry_day=100, last=400)])
    assert steps(found.entered[0]) == {4: 1}
    assert found.missed_before[0].sum() == 100 * 4_800 - 3 * 146_097


def test_an_unknown_start_and_a_passing_face_are_left_out_and_counted():
    rows = [drawn(), drawn(is_start_known=False), drawn(is_passing=True), drawn(is_passing=True)]
    basis = counted(rows).rests_on[0].basis
    assert (basis.n_relationships, basis.n_unknown_start, basis.n_passing_faces) == (1, 1, 2)


def test_a_period_cuts_off_what_was_before_and_what_came_after():
    first = day_number(Period.parse("2024").first_day)
    rows = [
        drawn(first=first - 100, entry_day=first - 100, last=first + 1_000),
        drawn(first=first - 100, entry_day=first - 100, last=first - 1),
        drawn(first=first + 366, entry_day=first + 366, last=first + 400),
    ]
    found = counted(rows, CourseRequest(period=Period.parse("2024")))
    assert found.rests_on[0].n_relationships == 1
    assert steps(found.entered[0]) == {int(100 / MONTH) + 1: 1}
    assert not found.ended.sum()
    assert steps(found.running[0]) == {int((100 + 365) / MONTH) + 1: 1}


def test_a_return_is_no_start():
    rows = table([drawn(last=99), drawn(first=400, entry_day=400, last=500)])
    frame = polars().take(rows.append_column("n_returns", pa.array([0, 1])))
    request = CourseRequest()
    fetched = {name: polars().fetch(each) for name, each in count(frame, request).items()}
    assert tally(fetched, request).rests_on[0].n_relationships == 1


def test_groups_stand_beside_the_whole():
    rows = [drawn(client=1, team_id=2), drawn(client=1, team_id=1), drawn(client=2, team_id=None)]
    found = counted(rows, CourseRequest(by="team"))
    assert found.groups == ((), (("team", ""),), (("team", "1"),), (("team", "2"),))
    assert [each.n_clients for each in found.rests_on] == [2, 1, 1, 1]
    assert found.entered.sum(axis=1).tolist() == [3, 1, 1, 1]


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("2000-02-29", 2000),
        ("2023-12-31", 2023),
        ("2024-01-01", 2024),
        ("1969-12-31", 1969),
    ],
)
def test_the_year_of_the_start(written, year):
    first = day_number(Period.parse(f"{written}..{written}").first_day)
    found = counted([drawn(first=first, entry_day=first, last=first + 9)], CourseRequest(by="start_year"))
    assert found.groups[1] == (("start_year", str(year)),)


def test_only_the_law_asked_for():
    found = counted([drawn(law="jeugdwet"), drawn()], CourseRequest(law="jeugdwet"))
    assert found.rests_on[0].n_relationships == 1


def test_causes_in_place_of_levels():
    rows = [drawn(root_level="policy", root_cause="contract")]
    assert counted(rows, CourseRequest(split="cause")).causes == ("contract",)


def test_what_it_rests_on():
    rows = [
        drawn(client=1, face=1), drawn(client=2, face=1, level=""),
        drawn(client=2, face=2, basis="from_contacts"),
        drawn(client=3, face=2, organisation_id=2),
    ]  # fmt: skip
    basis = counted(rows).rests_on[0].basis
    assert (basis.n_clients, basis.n_professionals, basis.n_organisations, basis.n_ended) == (3, 2, 2, 3)
    assert basis.largest_professional_share == 0.5
    assert basis.largest_organisation_share == 0.75
    assert basis.share_registered == 0.75


def test_the_mean_is_that_of_the_durations():
    found = courses([drawn(client=n, face=n % 4, last=20 * n) for n in range(1, 101)])[0]
    mean = sum(min(20 * n + 1, 60 * MONTH) for n in range(1, 101)) / 100 / (12 * MONTH)
    assert found.years == pytest.approx(mean, abs=0.006)


def test_courses_come_in_the_order_of_the_groups():
    rows = [drawn(client=n, team_id=n % 3, last=9 * n) for n in range(1, 90)]
    found = courses(rows, CourseRequest(by="team", horizon=24))
    assert [course.group for course in found] == [(), *((("team", str(n)),) for n in range(3))]
