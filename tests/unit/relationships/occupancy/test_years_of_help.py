"""Years of help: time after help would have ended anyway is never counted."""

import math

import numpy as np
import pytest
from tests.unit.relationships.durations.drawn import courses
from tests.unit.relationships.occupancy.drawn import drawn, years

from bestendig.model.course import CourseRequest

YEAR = 365.2425
CONCLUSION, BREAK, HORIZON = 0.8, 0.2, 5
N = 6_000


@pytest.fixture(scope="module")
def lives():
    """Help that is concluded at 0.8 a year; a first face that a contract takes at 0.2 a year."""
    # Evenly spread over all that can happen, so that the figures are those of the rates and not of chance.
    places = np.arange(N)
    one, other = (places + 0.5) / N, (places * (math.sqrt(5) - 1) / 2 + 0.5) % 1
    concluded = np.ceil(-np.log(one) * YEAR / CONCLUSION).astype(int)
    broken = np.ceil(-np.log(1 - other) * YEAR / BREAK).astype(int)
    first = [
        drawn(n, n % 400, 0, min(end, cut) - 1, "policy" if cut < end else "concluded")
        for n, (end, cut) in enumerate(zip(concluded.tolist(), broken.tolist(), strict=True))
    ]
    second = [
        drawn(n, 400 + n % 400, cut, end - 1, "concluded")
        for n, (end, cut) in enumerate(zip(concluded.tolist(), broken.tolist(), strict=True))
        if cut < end
    ]
    return first, second


@pytest.fixture(scope="module")
def found(lives):
    """The years of help of those lives."""
    return years([*lives[0], *lives[1]])


def test_the_years_that_a_break_takes_are_those_that_help_went_on(lives, found):
    """The headline: 0.80 by counting on to the horizon, where 0.23 is true."""
    every = CONCLUSION + BREAK
    same = (1 - math.exp(-every * HORIZON)) / every
    helped = (1 - math.exp(-CONCLUSION * HORIZON)) / CONCLUSION
    naive, true = BREAK / every * (HORIZON - same), helped - same
    assert (round(naive, 2), round(true, 2)) == (0.80, 0.23)

    counted_on = courses(lives[0])[0].lost["policy"]
    lost = found.other_face["policy"] * found.help_years / HORIZON
    assert counted_on == pytest.approx(naive, abs=0.005)
    assert lost == pytest.approx(true, abs=0.005)
    assert found.help_years == pytest.approx(helped, abs=0.005)


def test_the_years_are_the_days_that_people_had(lives, found):
    first, second = lives
    limit = HORIZON * YEAR
    same = sum(min(row["last_day"] + 1, limit) for row in first) / YEAR / N
    other = sum(max(0, min(row["last_day"] + 1, limit) - row["first_day"]) for row in second) / YEAR / N
    assert found.help_years == pytest.approx(same + other, abs=3e-4)
    assert found.same_face * found.help_years / HORIZON == pytest.approx(same, abs=3e-4)
    assert found.n_switched == {"policy": len(second)}


def test_all_years_of_help_are_with_a_face(found):
    assert found.same_face + sum(found.other_face.values()) == pytest.approx(HORIZON, abs=1e-12)
    assert found.ended["concluded"] == pytest.approx(1 - math.exp(-CONCLUSION * HORIZON), abs=0.005)
    assert found.interval.low < found.same_face < found.interval.high
    assert found.interval.n_clusters == 400


def test_policy_under_one_organisation_is_one_event(lives):
    found = years([*lives[0][:500], *lives[1][:50]])
    assert found.other_intervals["policy"].low is None
    assert "Eén gebeurtenis" in found.other_intervals["policy"].note.nl


def test_too_few_people_give_no_years_and_a_reason():
    found = years([drawn(client=n, last=2_000 + n, level="concluded") for n in range(19)])
    assert (found.state, found.same_face) == ("undefined", 0.0)
    assert "Te weinig" in found.reason.nl


def test_who_comes_into_view_after_weeks_of_help_starts_it_there():
    rows = [drawn(n, n % 5, 0, 90 + 20 * n, "concluded", entry_day=70) for n in range(60)]
    found = years(rows, CourseRequest(horizon=24))
    assert (found.state, found.starts_at, found.same_face) == ("shown", 2, pytest.approx(2.0))
    assert found.help_years == pytest.approx(
        sum(min(91 + 20 * n, 24 * 30.436875) for n in range(60)) / 60 / YEAR, abs=0.02
    )


def test_who_comes_into_view_after_a_year_of_help_starts_nothing():
    rows = [drawn(n, n % 5, 0, 500 + 20 * n, "concluded", entry_day=370) for n in range(60)]
    assert years(rows, CourseRequest(horizon=24)).state == "undefined"


def test_data_that_do_not_reach_the_horizon_give_no_years_and_a_reason():
    rows = [drawn(client=n, face=n % 5, last=800, level="") for n in range(40)]
    found = years(rows, extract=980)
    assert found.state == "undefined"
    assert "nog niet zo lang" in found.reason.nl
    assert years(rows, CourseRequest(horizon=24), extract=980).same_face == pytest.approx(2.0)
