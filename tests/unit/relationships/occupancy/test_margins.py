"""Intervals of years of help: how far they move when one face, one organisation is left out at a time."""

import math

import numpy as np
import pytest
from tests.unit.relationships.occupancy.drawn import drawn, years

from bestendig.model.course import CourseRequest

TWO_YEARS = CourseRequest(horizon=24)


@pytest.fixture(scope="module")
def town():
    """Help of twelve first faces, each with a pace of her own, under six organisations; some come back."""
    chance = np.random.default_rng(7)
    rows = []
    for client in range(720):
        face, body = client % 12, client % 6
        pace = 150 + 25 * (face % 7)
        level = str(chance.choice(["policy", "relational", "concluded"]))
        first = int(chance.exponential(pace)) + 1
        rows.append(drawn(client, face, 0, first, level, organisation_id=body))
        if level != "concluded":
            second = first + 1 + int(chance.exponential(200))
            rows.append(drawn(client, 100, first, second, "organisational", organisation_id=body))
            if client % 4 == 0:
                third = second + int(chance.exponential(200))
                rows.append(drawn(client, face, second, third, "left", organisation_id=body))
    return rows


def left_out(rows, key, figure):
    """The standard error by leaving out one cluster at a time."""
    clusters = sorted({key(row) for row in rows})
    values = np.array(
        [figure(years([row for row in rows if key(row) != each], TWO_YEARS)) for each in clusters]
    )
    n = len(clusters)
    return math.sqrt((n - 1) / n * ((values - values.mean()) ** 2).sum())


def half(interval, quantile):
    """The standard error behind an interval."""
    return (interval.high - interval.low) / 2 / quantile


def test_years_with_the_same_face_go_by_first_face(town):
    found = years(town, TWO_YEARS)
    assert found.interval.n_clusters == 12
    expected = left_out(town, lambda row: row["client_id"] % 12, lambda each: each.same_face)
    assert half(found.interval, 2.2010) == pytest.approx(expected, rel=0.05)


def test_years_after_policy_go_by_organisation(town):
    found = years(town, TWO_YEARS)
    assert found.other_intervals["policy"].n_clusters == 6
    expected = left_out(town, lambda row: row["organisation_id"], lambda each: each.other_face["policy"])
    assert half(found.other_intervals["policy"], 2.5706) == pytest.approx(expected, rel=0.08)
