"""Programmes that still ran a year after a new council began. The council of 2018 began on 29 March."""

from bestendig.measures.policy.outlived_election_share import outlived_election_share

LATER = (9, "2024-01-01")
"""A programme that shows that the data go on."""


def test_one_that_still_runs_a_year_later(spec):
    rows = [(1, "2016-01-01", "2020-01-01"), (2, "2016-01-01", "2018-12-31"), LATER]
    expected = {(1, 2018): 1, (2, 2018): 0}
    spec(outlived_election_share, None, expected, programmes=rows, period="2018")


def test_the_last_day_of_that_year_counts(spec):
    rows = [(1, "2016-01-01", "2019-03-28"), (2, "2016-01-01", "2019-03-29"), LATER]
    expected = {(1, 2018): 0, (2, 2018): 1}
    spec(outlived_election_share, None, expected, programmes=rows, period="2018")


def test_another_name_is_no_end(spec):
    rows = [(1, "2016-01-01", "2018-06-30"), (2, "2018-07-01", "2021-01-01", 1), LATER]
    spec(outlived_election_share, None, {(1, 2018): 1}, programmes=rows, period="2018")


def test_one_that_outlives_two_elections(spec):
    rows = [(1, "2013-01-01", "2020-01-01"), LATER]
    expected = {(1, 2014): 1, (1, 2018): 1, (1, 2022): None}
    spec(outlived_election_share, None, expected, programmes=rows)


def test_of_a_year_that_is_not_over_yet_it_says_nothing(spec):
    rows = [(1, "2021-01-01"), (2, "2022-12-31")]
    spec(outlived_election_share, None, {(1, 2022): None}, programmes=rows)


def test_a_circle_does_not_count(spec):
    rows = [(1, "2016-01-01", None, 2), (2, "2016-01-01", None, 1), LATER]
    spec(outlived_election_share, None, {(1, 2018): None, (2, 2018): None}, programmes=rows)
