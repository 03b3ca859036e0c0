"""Professionals who work in an area on the last day of the period."""

from bestendig.measures.community.professionals_present import professionals_present


def test_two_professionals_in_one_street(spec):
    rows = [("A", "straat", "2020-01-01"), ("B", "straat", "2024-12-31")]
    spec(professionals_present, None, {1: 2}, presences=rows, period="2024")


def test_who_left_before_the_last_day_is_not_there(spec):
    rows = [("A", "straat", "2020-01-01", "2024-12-30"), ("B", "straat", "2020-01-01", "2024-12-31")]
    spec(professionals_present, None, {1: 1}, presences=rows, period="2024")


def test_one_person_in_two_roles_is_one_person(spec):
    rows = [("A", "straat", "2020-01-01"), ("A", "straat", "2022-01-01")]
    spec(professionals_present, None, {1: 1}, presences=rows, period="2024")


def test_one_person_in_two_areas_is_there_in_both(spec):
    rows = [("A", "straat", "2020-01-01"), ("A", "school", "2022-01-01")]
    spec(professionals_present, None, {1: 1, 2: 1}, presences=rows, period="2024")


def test_each_year_by_itself(spec):
    rows = [("A", "straat", "2020-01-01"), ("B", "straat", "2022-01-01", "2023-12-31")]
    expected = {(1, 2023): 2, (1, 2024): 1}
    spec(professionals_present, None, expected, presences=rows, by=["year"], period="2023-01-01..2024-12-31")
