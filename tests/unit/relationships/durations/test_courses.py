"""Courses: what is told of a group, and when nothing can be told."""

import pytest
from tests.unit.relationships.durations.drawn import courses, drawn

from bestendig.model.course import CourseRequest

YEAR = CourseRequest(horizon=12)


def town(n=60, **more):
    """Relationships of ten to six hundred days; each third ended with policy."""
    levels = ["policy", "relational", "concluded"]
    return [drawn(n_, n_ % 7, 0, 10 * n_, levels[n_ % 3], **more) for n_ in range(1, n + 1)]


def test_years_and_years_lost_are_the_horizon_together():
    found = courses(town(), YEAR)[0]
    assert found.years + sum(found.lost.values()) == pytest.approx(1, abs=1e-12)
    assert set(found.lost) == {"policy", "relational", "concluded"}


def test_a_point_each_quarter_and_at_the_horizon():
    found = courses(town(), CourseRequest(horizon=14))[0]
    assert [point.month for point in found.points] == [0, 3, 6, 9, 12, 14]
    assert (found.points[0].running, found.points[0].n_at_risk) == (1.0, 60)
    for point in found.points:
        assert point.running + sum(point.ended.values()) == pytest.approx(1, abs=1e-12)


def test_numbers_at_risk_are_those_after_the_point():
    found = courses(town(), YEAR)[0]
    month_3 = 3 * 30.436875
    assert found.points[1].n_at_risk == sum(10 * n + 1 > month_3 for n in range(1, 61))


def test_a_median_within_the_month():
    assert courses(town(), YEAR)[0].median_months == pytest.approx(306 / 30.44, abs=0.35)


def test_a_median_that_is_not_reached_is_none():
    rows = [drawn(n, n % 5, 0, 399, "") if n % 3 else drawn(n, n % 5, 0, 5 * n) for n in range(60)]
    found = courses(rows, YEAR)[0]
    assert (found.median_months, found.state) == (None, "shown")


def test_endings_on_the_day_of_the_extract_are_not_taken_for_those_of_a_month():
    # Begun on 1 January 2023, cut off on 31 December 2024: one day into the twenty-fifth month.
    rows = [drawn(n, n % 5, 0, 730, "" if n % 3 else "policy") for n in range(60)]
    found = courses(rows, CourseRequest(horizon=24))[0]
    assert (found.years, found.median_months) == (2.0, None)


def test_how_many_ended_per_level_within_the_horizon():
    found = courses(town(), YEAR)[0]
    assert found.n_ended == {"concluded": 12, "policy": 12, "relational": 12}


def test_under_delayed_entry_a_curve_starts_where_twenty_are_at_risk():
    late = [drawn(n, n % 5, 0, 700 + n, "left", entry_day=200) for n in range(30)]
    early = [drawn(100 + n, n % 5, 0, 20 + n, "policy") for n in range(4)]
    found = courses([*early, *late], YEAR)[0]
    assert found.starts_at == 6
    assert [point.month for point in found.points] == [6, 9, 12]
    assert found.years == pytest.approx(1)
    assert found.lost["policy"] == 0


def test_too_few_under_delayed_entry_give_no_curve_and_a_reason():
    found = courses([drawn(n, n, 0, 500, "left", entry_day=200 + n) for n in range(19)], YEAR)[0]
    assert (found.state, found.years, found.points) == ("undefined", None, ())
    assert "Te weinig" in found.reason.nl


def test_data_that_do_not_reach_the_horizon_give_points_but_no_mean():
    rows = [drawn(n, n % 5, 0, 150, "" if n % 3 else "policy") for n in range(60)]
    found = courses(rows, YEAR)[0]
    assert (found.state, found.years) == ("undefined", None)
    assert [point.month for point in found.points] == [0, 3]
    assert "nog niet zo lang" in found.reason.nl


def test_nobody_gives_no_course_and_a_reason():
    found = courses([drawn(is_passing=True)], YEAR)[0]
    assert (found.state, found.basis.n_passing_faces, found.basis.n_relationships) == ("undefined", 1, 0)
