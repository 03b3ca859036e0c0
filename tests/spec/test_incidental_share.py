"""Running programmes with money for a time. Such a programme counts as 1, another as 0."""

from bestendig.measures.policy.incidental_share import incidental_share


def running(number, last=None, **told):
    """A programme that runs."""
    return (number, "2020-01-01", last, None, told)


def test_money_that_stops_on_a_day(spec):
    rows = [running(1, funded="2025-12-31"), running(2)]
    spec(incidental_share, None, {1: 1, 2: 0}, programmes=rows, period="2024")


def test_a_planned_end_is_an_end_of_money(spec):
    spec(incidental_share, None, {1: 1}, programmes=[running(1, planned="2025-12-31")], period="2024")


def test_a_recorded_end_is_one_too(spec):
    spec(incidental_share, None, {1: 1}, programmes=[running(1, "2025-12-31")], period="2024")


def test_what_ended_does_not_count(spec):
    rows = [running(1, "2024-06-30"), running(2)]
    spec(incidental_share, None, {1: None, 2: 0}, programmes=rows, period="2024")


def test_by_theme(spec):
    rows = [running(1, theme="jeugd"), running(2, theme="wonen", funded="2025-12-31")]
    expected = {(1, "jeugd"): 0, (2, "wonen"): 1}
    spec(incidental_share, None, expected, programmes=rows, by=["theme"], period="2024")
