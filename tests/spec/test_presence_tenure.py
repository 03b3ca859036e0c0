"""How long those who are in an area on the last day are there already, in years."""

from bestendig.measures.community.presence_tenure import presence_tenure


def test_four_years_to_the_day(spec):
    spec(presence_tenure, None, {1: 4}, presences=[("A", "buurt", "2021-01-01")], period="2024")


def test_the_mean_of_two_people(spec):
    rows = [("A", "buurt", "2021-01-01"), ("B", "buurt", "2017-01-01")]
    spec(presence_tenure, None, {1: 6}, presences=rows, period="2024")


def test_who_is_gone_does_not_count(spec):
    rows = [("A", "buurt", "2021-01-01"), ("B", "buurt", "2001-01-01", "2024-11-30")]
    spec(presence_tenure, None, {1: 4}, presences=rows, period="2024")


def test_of_two_running_presences_the_longest_counts(spec):
    rows = [("A", "buurt", "2021-01-01"), ("A", "buurt", "2023-01-01")]
    spec(presence_tenure, None, {1: 4}, presences=rows, period="2024")


def test_an_earlier_time_that_ended_does_not_count(spec):
    rows = [("A", "buurt", "2001-01-01", "2010-01-01"), ("A", "buurt", "2021-01-01")]
    spec(presence_tenure, None, {1: 4}, presences=rows, period="2024")


def test_where_nobody_is_there_is_no_value(spec):
    rows = [("A", "buurt", "2001-01-01", "2024-03-01")]
    spec(presence_tenure, None, {1: None}, presences=rows, period="2024")
