"""Intervals: how far figures move when the relationships of one professional are left out at a time."""

import math

import numpy as np
import pytest
from tests.unit.relationships.durations.drawn import counted, drawn

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations import durations

N_FACES, PER_FACE = 40, 30


def town(seed=5):
    """Relationships of forty professionals, each with a pace of their own, under two dozen organisations."""
    chance = np.random.default_rng(seed)
    rows = []
    for face in range(N_FACES):
        pace = chance.gamma(4, 120)
        for number in range(PER_FACE):
            lasted = int(chance.exponential(pace)) + 1
            seen = int(chance.integers(0, 60))
            if lasted <= seen:
                continue
            until = int(chance.integers(400, 2_500))
            level = chance.choice(["policy", "relational"]) if lasted <= until else ""
            rows.append(
                drawn(face * PER_FACE + number, face, 0, min(lasted, until) - 1, level, entry_day=seen,
                      organisation_id=face % 24)
            )  # fmt: skip
    return [row for row in rows if row["last_day"] >= row["entry_day"]]


def left_out(rows, column, figure):
    """The standard error by leaving out one cluster at a time."""
    clusters = sorted({row[column] for row in rows})
    values = np.array([figure([row for row in rows if row[column] != each]) for each in clusters])
    n = len(clusters)
    return math.sqrt((n - 1) / n * ((values - values.mean()) ** 2).sum())


def half(interval, quantile):
    """The standard error behind an interval."""
    return (interval.high - interval.low) / 2 / quantile


def course(rows):
    """The course of the whole over two years."""
    return durations(counted(rows, CourseRequest(horizon=24)), 24)[0]


def test_the_interval_of_the_years_is_that_of_leaving_out_professionals():
    rows = town()
    found = course(rows)
    assert found.interval.n_clusters == N_FACES
    assert half(found.interval, 2.0227) == pytest.approx(
        left_out(rows, "professional_id", lambda own: course(own).years), rel=0.06
    )


def test_the_band_of_the_curve_is_that_of_leaving_out_professionals():
    rows = town()
    point = course(rows).points[4]
    assert point.month == 12
    assert half(point, 2.0227) == pytest.approx(
        left_out(rows, "professional_id", lambda own: course(own).points[4].running), rel=0.06
    )


def test_what_policy_took_goes_by_organisation():
    rows = town()
    found = course(rows)
    assert found.lost_intervals["policy"].n_clusters == 24
    assert half(found.lost_intervals["policy"], 2.0687) == pytest.approx(
        left_out(rows, "organisation_id", lambda own: course(own).lost["policy"]), rel=0.08
    )


def test_one_event_has_no_margin():
    rows = [drawn(client=n, face=n % 3, last=10 * n) for n in range(1, 60)]
    found = durations(counted(rows, CourseRequest(horizon=12)), 12)[0]
    assert found.interval.low < found.years < found.interval.high
    assert found.lost_intervals["policy"].low is None
    assert "Eén gebeurtenis" in found.lost_intervals["policy"].note.nl


def test_one_professional_has_no_margin():
    rows = [drawn(client=n, last=10 * n) for n in range(1, 60)]
    found = durations(counted(rows, CourseRequest(horizon=12)), 12)[0]
    assert (found.interval.low, found.interval.n_clusters) == (None, 1)
    assert all(point.low is None for point in found.points)
