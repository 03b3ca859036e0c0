"""Programmes that go on with another one. Each counts as 1."""

from bestendig.measures.policy.programmes_renamed import programmes_renamed


def test_a_programme_with_a_predecessor(spec):
    rows = [(1, "2020-03-01", "2024-02-29"), (2, "2024-03-01", None, 1)]
    spec(programmes_renamed, None, {1: None, 2: 1}, programmes=rows, period="2024")


def test_each_new_name_counts(spec):
    rows = [(1, "2020-01-01", "2021-12-31"), (2, "2022-01-01", "2022-12-31", 1), (3, "2023-01-01", None, 2)]
    spec(programmes_renamed, None, {2: 1, 3: 1}, programmes=rows)


def test_a_predecessor_that_is_not_in_the_list_counts_too(spec):
    spec(programmes_renamed, None, {2: 1}, programmes=[(2, "2024-03-01", None, 99)], period="2024")


def test_a_circle_is_no_new_name(spec):
    rows = [(1, "2024-03-01", None, 2), (2, "2024-04-01", None, 1)]
    spec(programmes_renamed, None, {1: None, 2: None}, programmes=rows, period="2024")


def test_a_programme_that_follows_on_itself_is_no_new_name(spec):
    spec(programmes_renamed, None, {1: None}, programmes=[(1, "2024-03-01", None, 1)], period="2024")


def test_in_the_council_term_in_which_it_begins(spec):
    rows = [(1, "2016-01-01", "2018-12-31"), (2, "2019-01-01", None, 1)]
    spec(programmes_renamed, None, {(2, 2018): 1}, programmes=rows, by=["term"])
