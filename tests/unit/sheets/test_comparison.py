"""The funnel: what size alone lets groups differ."""

from math import sqrt

import pytest
from tests.unit.sheets.examples import SUPPORT, TEAMS, figure, team

from bestendig.model.result import Interval
from bestendig.sheets.comparison import funnel, standard_error, t_quantile, winsorised

OVERALL = figure(0.6, interval=Interval(0.56, 0.64, 41))


@pytest.mark.parametrize(("freedom", "exact"), [(3, 3.1824), (5, 2.5706), (9, 2.2622), (40, 2.0211)])
def test_the_t_quantile_is_within_one_percent(freedom, exact):
    assert t_quantile(freedom) == pytest.approx(exact, rel=0.01)


def test_limits_narrow_with_the_root_of_the_size():
    limits = funnel(OVERALL, TEAMS, 0, 1)
    small, large = limits.limits(100), limits.limits(400)
    assert (small[1] - 0.6) / (large[1] - 0.6) == pytest.approx(2)


def test_limits_stay_within_what_is_possible():
    low, high = funnel(OVERALL, TEAMS, 0, 1).limits(1)
    assert (low, high) == (0, 1)


def test_groups_that_differ_much_widen_the_funnel():
    alike = tuple(team(name, 0.6, 80) for name in "ABCD")
    unlike = tuple(team(name, value, 80) for name, value in zip("ABCD", (0.1, 0.4, 0.8, 1.0), strict=True))
    assert funnel(OVERALL, alike, 0, 1).overdispersion == 1
    assert funnel(OVERALL, unlike, 0, 1).overdispersion > 4


def test_without_overdispersion_the_whole_has_its_own_interval_as_limits():
    limits = funnel(OVERALL, tuple(team(name, 0.6, 80) for name in "ABC"), 0, 1)
    assert limits.spread == pytest.approx(standard_error(OVERALL.interval) * sqrt(SUPPORT.n_clients))


def test_no_limits_without_an_interval_or_with_two_groups():
    assert funnel(figure(0.6), TEAMS, 0, 1) is None
    assert funnel(OVERALL, TEAMS[:2], 0, 1) is None


def test_hidden_groups_have_no_say():
    only_hidden = tuple(each for each in TEAMS if each.state == "hidden")
    assert funnel(OVERALL, (*TEAMS[:2], *only_hidden), 0, 1) is None


def test_one_far_group_cannot_widen_the_funnel_alone():
    assert winsorised([-1.0] * 9 + [0.0] * 10 + [50.0]) == [-1.0] * 9 + [0.0] * 11
