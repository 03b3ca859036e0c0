"""Months of money that a running programme still has."""

from bestendig.measures.policy.funding_horizon import funding_horizon


def running(number, **told):
    """A programme that runs."""
    return (number, "2020-01-01", None, None, told)


def test_money_until_the_end_of_next_year(spec):
    spec(funding_horizon, None, {1: 12}, programmes=[running(1, funded="2025-12-31")], period="2024")


def test_without_a_day_for_the_money_the_plan_counts(spec):
    rows = [running(1, planned="2025-06-30"), running(2, planned="2025-06-30", funded="2025-03-31")]
    spec(funding_horizon, None, {1: 5, 2: 2}, programmes=rows, period="2024")


def test_money_that_is_gone_leaves_nought(spec):
    spec(funding_horizon, None, {1: 0}, programmes=[running(1, funded="2024-06-30")], period="2024")


def test_where_no_end_is_known_there_is_no_value(spec):
    spec(funding_horizon, None, {1: None}, programmes=[running(1)], period="2024")


def test_what_does_not_run_on_the_last_day_does_not_count(spec):
    rows = [(1, "2020-01-01", "2024-12-30"), (2, "2020-01-01", "2024-12-31")]
    spec(funding_horizon, None, {1: None, 2: 0}, programmes=rows, period="2024")


def test_each_year_by_itself(spec):
    rows = [running(1, funded="2025-12-31")]
    expected = {(1, 2023): 24, (1, 2024): 12}
    spec(funding_horizon, None, expected, programmes=rows, by=["year"], period="2023-01-01..2024-12-31")
