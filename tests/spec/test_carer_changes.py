"""Changes of carers per thousand days away from home."""

from bestendig.measures.relational.carer_changes import carer_changes


def stay(first, last, begun_by, client=1, home="Huis"):
    """A stay, and why it began."""
    return (client, home, first, last, None, None, None, begun_by)


def test_one_move_to_other_carers_in_366_days(spec):
    rows = [stay("2024-01-01", "2024-06-30", "start"), stay("2024-07-01", None, "place_and_carer")]
    spec(carer_changes, None, {1: 1000 / 366}, episodes=rows, period="2024")


def test_another_place_with_the_same_carers(spec):
    rows = [stay("2024-01-01", "2024-06-30", "start"), stay("2024-07-01", None, "place")]
    spec(carer_changes, None, {1: 0}, episodes=rows, period="2024")


def test_another_legal_status_is_no_move(spec):
    rows = [stay("2024-01-01", "2024-06-30", "start"), stay("2024-07-01", None, "status")]
    spec(carer_changes, None, {1: 0}, episodes=rows, period="2024")


def test_days_at_home_between_two_stays_do_not_count(spec):
    rows = [stay("2024-01-01", "2024-01-31", "start"), stay("2024-12-01", "2024-12-31", "place_and_carer")]
    spec(carer_changes, None, {1: 1000 / 62}, episodes=rows, period="2024")


def test_a_day_in_two_stays_is_one_day(spec):
    rows = [stay("2024-01-01", "2024-04-09", "start"), stay("2024-01-11", "2024-01-20", "place_and_carer")]
    spec(carer_changes, None, {1: 10}, episodes=rows, period="2024")


def test_a_move_before_the_period_does_not_count(spec):
    rows = [stay("2023-01-01", "2023-06-30", "start"), stay("2023-07-01", None, "place_and_carer")]
    spec(carer_changes, None, {1: 0}, episodes=rows, period="2024")


def test_help_that_does_not_say_why_it_began_is_no_stay(spec):
    spec(carer_changes, None, {1: None}, episodes=[stay("2024-01-01", None, None)], period="2024")
