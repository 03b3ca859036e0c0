"""The years ahead: one factor per run, mean 1, wider where few professionals work."""

import numpy as np
import pytest

from bestendig.impact.expecting.years import _factors

RUNS = np.arange(4_000)


def test_on_average_nothing_changes():
    assert _factors(22, 7, RUNS).mean() == pytest.approx(1, abs=0.02)


def test_where_few_work_years_differ_more():
    few, many = (np.log(_factors(n, 7, RUNS)).std() for n in (5, 500))
    assert few > 2 * many
    assert many == pytest.approx(np.sqrt(0.06 + 1.4 / 500), rel=0.05)


def test_a_run_has_the_same_years_whatever_runs_stand_beside_it():
    assert (_factors(22, 7, RUNS[10:20]) == _factors(22, 7, RUNS)[10:20]).all()
    assert (_factors(22, 7, RUNS[:5]) != _factors(22, 8, RUNS[:5])).all()
