"""Changes of first contact per year that a client has one."""

from bestendig.measures.organisational.worker_changes import worker_changes

YEAR = 365.25


def test_two_changes_in_four_years(spec):
    """1461 days are four years to the day."""
    rows = [
        (1, "A", "2020-01-01", "2021-06-30"),
        (1, "B", "2021-07-01", "2022-12-31"),
        (1, "C", "2023-01-01"),
    ]
    spec(worker_changes, None, {1: 2 / 4}, assignments=rows, period="2020-01-01..2023-12-31")


def test_a_new_assignment_of_the_same_person_is_no_change(spec):
    rows = [(1, "A", "2020-01-01", "2021-06-30"), (1, "A", "2021-07-01")]
    spec(worker_changes, None, {1: 0}, assignments=rows, period="2020-01-01..2023-12-31")


def test_a_change_before_the_period_does_not_count(spec):
    rows = [(1, "A", "2019-01-01", "2019-06-30"), (1, "B", "2019-07-01")]
    spec(worker_changes, None, {1: 0}, assignments=rows, period="2020")


def test_another_role_is_no_first_contact(spec):
    rows = [(1, "A", "2020-01-01"), (1, "B", "2021-01-01", None, "case_manager")]
    spec(worker_changes, None, {1: 0}, assignments=rows, period="2020-01-01..2023-12-31")


def test_days_without_anybody_do_not_count(spec):
    rows = [(1, "A", "2024-01-01", "2024-01-31"), (1, "B", "2024-12-01")]
    spec(worker_changes, None, {1: 1 / (62 / YEAR)}, assignments=rows, period="2024")


def test_two_people_who_begin_on_one_day_are_one_beginning(spec):
    rows = [(1, "A", "2024-01-01"), (1, "B", "2024-01-01"), (1, "B", "2024-07-01")]
    spec(worker_changes, None, {1: 0}, assignments=rows, period="2024")


def test_a_short_stand_in_makes_two_changes(spec):
    rows = [(1, "A", "2020-01-01"), (1, "B", "2020-05-01", "2020-05-31"), (1, "A", "2020-06-01")]
    spec(worker_changes, None, {1: 2 / 4}, assignments=rows, period="2020-01-01..2023-12-31")
