"""The share of contacts with who was regular before the month."""

from bestendig.measures.relational.monthly_slicc import monthly_slicc

JAN, FEB, MAR = 24288, 24289, 24290


def days(**months):
    """Contacts on successive days of months: jan="AA" is two contacts with A in January 2024."""
    names = {"jan": "2024-01", "feb": "2024-02", "mar": "2024-03"}
    return [
        (f"{names[key]}-{day:02d}", who) for key, drawn in months.items() for day, who in enumerate(drawn, 1)
    ]


def test_whom_the_client_saw_most_before_the_month_is_regular_in_it(spec):
    spec(monthly_slicc, {1: days(jan="AAB", feb="AB")}, {(1, FEB): 1 / 2}, by=["month"])


def test_before_the_first_month_nobody_is_regular(spec):
    spec(monthly_slicc, {1: days(jan="AAAA")}, {1: None})


def test_once_is_not_regular(spec):
    spec(monthly_slicc, {1: days(jan="AB", feb="A")}, {1: None})


def test_the_latest_contact_breaks_a_tie(spec):
    spec(monthly_slicc, {1: days(jan="ABAB", feb="A"), 2: days(jan="BABA", feb="A")}, {1: 0, 2: 1})


def test_the_regular_face_may_change_from_month_to_month(spec):
    history = days(jan="AA", feb="BBB", mar="AB")
    spec(monthly_slicc, {1: history}, {(1, JAN): None, (1, FEB): 0, (1, MAR): 1 / 2}, by=["month"])
    spec(monthly_slicc, {1: history}, {1: 1 / 5})


def test_history_before_the_period_is_looked_at_however_old(spec):
    history = [("2020-05-01", "A"), ("2020-05-02", "A"), ("2024-01-03", "A"), ("2024-01-04", "B")]
    spec(monthly_slicc, {1: history}, {1: 1 / 2}, period="2024")


def test_a_team_can_be_regular(spec):
    teams = {"A": "Noord", "B": "Noord", "C": "Zuid"}
    spec(monthly_slicc, {1: days(jan="AB", feb="BC")}, {1: 1 / 2}, teams=teams, with_whom="team")
