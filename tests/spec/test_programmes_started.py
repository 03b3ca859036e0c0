"""Programmes that started in the period. Each counts as 1."""

from bestendig.measures.policy.programmes_started import programmes_started


def test_a_programme_that_starts_in_the_period(spec):
    rows = [(1, "2024-03-01"), (2, "2023-03-01"), (3, "2025-01-01")]
    spec(programmes_started, None, {1: 1, 2: None, 3: None}, programmes=rows, period="2024")


def test_another_name_is_no_start(spec):
    rows = [(1, "2020-03-01", "2024-02-29"), (2, "2024-03-01", None, 1)]
    spec(programmes_started, None, {2: None}, programmes=rows, period="2024")


def test_a_programme_that_is_its_own_predecessor_is_a_fault(spec):
    spec(programmes_started, None, {1: None}, programmes=[(1, "2024-03-01", None, 1)], period="2024")


def test_programmes_in_a_circle_are_a_fault(spec):
    rows = [(1, "2024-03-01", None, 2), (2, "2024-04-01", None, 1), (3, "2024-04-01")]
    spec(programmes_started, None, {1: None, 2: None, 3: 1}, programmes=rows, period="2024")


def test_in_the_council_term_in_which_it_starts(spec):
    rows = [(1, "2018-03-28"), (2, "2018-03-29"), (3, "1999-01-01")]
    expected = {(1, 2014): 1, (2, 2018): 1}
    spec(programmes_started, None, expected, programmes=rows, by=["term"])


def test_by_theme(spec):
    rows = [(1, "2024-03-01", {"theme": "jeugd"}), (2, "2024-03-01")]
    spec(
        programmes_started, None, {(1, "jeugd"): 1, (2, ""): 1}, programmes=rows, by=["theme"], period="2024"
    )


def test_by_area_and_quarter(spec):
    rows = [(1, "2024-03-01", {"area": 7}), (2, "2024-04-01", {"area": 7})]
    expected = {(1, 7, 8096): 1, (2, 7, 8097): 1}
    spec(programmes_started, None, expected, programmes=rows, by=["area", "quarter"], period="2024")
