"""Programmes that ended in the period without anything that goes on. Each counts as 1."""

from bestendig.measures.policy.programmes_ended import programmes_ended


def test_a_programme_that_ends_in_the_period(spec):
    rows = [(1, "2020-03-01", "2024-06-30"), (2, "2020-03-01"), (3, "2020-03-01", "2023-06-30")]
    spec(programmes_ended, None, {1: 1, 2: None, 3: None}, programmes=rows, period="2024")


def test_what_goes_on_under_another_name_has_not_ended(spec):
    rows = [(1, "2020-03-01", "2024-02-29"), (2, "2024-03-01", "2024-12-31", 1)]
    spec(programmes_ended, None, {1: None, 2: 1}, programmes=rows, period="2024")


def test_a_programme_that_is_its_own_predecessor_can_end(spec):
    spec(programmes_ended, None, {1: 1}, programmes=[(1, "2020-03-01", "2024-06-30", 1)], period="2024")


def test_of_two_that_go_on_with_one_only_those_two_can_end(spec):
    rows = [
        (1, "2020-03-01", "2023-12-31"),
        (2, "2024-01-01", "2024-06-30", 1),
        (3, "2024-01-01", "2024-07-31", 1),
    ]
    spec(programmes_ended, None, {2: 1, 3: 1}, programmes=rows)


def test_each_year_by_itself(spec):
    rows = [(1, "2020-03-01", "2023-12-31"), (2, "2020-01-01", "2024-01-01")]
    spec(programmes_ended, None, {(1, 2023): 1, (2, 2024): 1}, programmes=rows, by=["year"])
