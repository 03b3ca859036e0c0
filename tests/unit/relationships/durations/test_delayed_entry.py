"""What a file tells that begins in the middle of lives, when nobody asks who was never in it."""

import numpy as np
import pytest
from tests.unit.relationships.durations.drawn import counted, drawn

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.curves import curves

N, WINDOW = 60_000, (3_650, 3_650 + 3 * 365)
YEAR = CourseRequest(horizon=12)


@pytest.fixture(scope="module")
def seen_in_window():
    """Relationships that began over thirteen years; the file holds those that ran within its three years."""
    chance = np.random.default_rng(315)
    first = chance.integers(0, WINDOW[1], N)
    # Two kinds of relationships, short and long.
    pace = np.where(chance.random(N) < 0.6, 180, 620)
    last = first + np.ceil(chance.exponential(pace)).astype(int) - 1
    truth = np.mean(last - first + 1 > 365)
    is_seen = last >= WINDOW[0]
    return [(int(a), int(b)) for a, b in zip(first[is_seen], last[is_seen], strict=True)], float(truth)


def after_a_year(pairs, entry):
    """The share still running after a year."""
    rows = [
        drawn(n, n % 50, first, min(last, WINDOW[1]), "left" if last <= WINDOW[1] else "",
              entry_day=entry(first))
        for n, (first, last) in enumerate(pairs)
    ]  # fmt: skip
    return curves(counted(rows, YEAR)).survival[0, 11]


def test_counting_who_was_only_seen_because_it_lasted_overstates_a_year_by_a_third(seen_in_window):
    """The headline: .42 where .30 is true."""
    pairs, truth = seen_in_window
    assert truth == pytest.approx(0.30, abs=0.005)
    with_delayed_entry = after_a_year(pairs, lambda first: max(first, WINDOW[0]))
    without = after_a_year(pairs, lambda first: first)
    assert with_delayed_entry == pytest.approx(truth, abs=0.01)
    assert without == pytest.approx(0.42, abs=0.01)
