"""The share of contacts with the person of the contact before, month by month."""

from bestendig.measures.relational.rolling_continuity import rolling_continuity

JAN, FEB, MAR = 24288, 24289, 24290


def test_half_of_the_steps_stay_with_the_same_person(spec):
    spec(rolling_continuity, {1: "AAB"}, {1: 1 / 2})


def test_a_first_contact_has_none_before_it(spec):
    spec(rolling_continuity, {1: "A"}, {1: None})


def test_the_contact_before_may_lie_in_the_month_before(spec):
    history = [("2024-01-31", "A"), ("2024-02-01", "A"), ("2024-02-02", "B")]
    spec(rolling_continuity, {1: history}, {(1, JAN): None, (1, FEB): 1 / 2}, by=["month"])


def test_the_contact_before_may_lie_before_the_period(spec):
    spec(rolling_continuity, {1: [("2023-12-31", "A"), ("2024-01-01", "A")]}, {1: 1}, period="2024")


def test_a_contact_of_more_than_a_year_ago_is_no_contact_before(spec):
    spec(rolling_continuity, {1: [("2022-12-31", "A"), ("2024-01-01", "A")]}, {1: None}, period="2024")


def test_the_unit_tests_of_recoca(spec):
    """cfu288/RECOCA, unit tests (MIT): per month the share with the same person as the contact before."""
    january, february, march = "2024-01", "2024-02", "2024-03"
    first = [(f"{january}-01", "A"), (f"{january}-02", "A"), (f"{february}-01", "B")]
    later = [(f"{february}-02", "B"), (f"{march}-01", "C"), (f"{march}-02", "A")]
    spec(rolling_continuity, {1: first + later}, {(1, JAN): 1, (1, FEB): 1 / 2, (1, MAR): 0}, by=["month"])
    history = [("2023-03-15", "Dr1"), ("2023-04-10", "Dr1"), ("2023-05-20", "Dr2")]
    spec(rolling_continuity, {1: history}, {(1, 24278): None, (1, 24279): 1, (1, 24280): 0}, by=["month"])
    spec(rolling_continuity, {1: history}, {1: 1 / 2})
