"""Days from the allocation to the first day of help."""

from bestendig.measures.organisational.waiting_time import waiting_time


def begun(client, first, allocated, law=None):
    """Help that began on a day and was allocated on another."""
    return (client, "Zorg", first, None, None, law, allocated)


def test_ten_days_of_waiting(spec):
    spec(waiting_time, None, {1: 10}, episodes=[begun(1, "2024-03-11", "2024-03-01")], period="2024")


def test_the_longest_wait_of_a_client_counts(spec):
    rows = [begun(1, "2024-03-11", "2024-03-01"), begun(1, "2024-05-01", "2024-03-01")]
    spec(waiting_time, None, {1: 61}, episodes=rows, period="2024")


def test_help_that_began_before_it_was_allocated_did_not_wait(spec):
    spec(waiting_time, None, {1: 0}, episodes=[begun(1, "2024-03-01", "2024-03-11")], period="2024")


def test_without_a_day_of_allocation_there_is_no_value(spec):
    spec(waiting_time, None, {1: None}, episodes=[begun(1, "2024-03-01", None)], period="2024")


def test_help_counts_in_the_period_in_which_it_began(spec):
    rows = [begun(1, "2024-01-02", "2023-11-01"), begun(2, "2025-01-02", "2024-12-01")]
    spec(waiting_time, None, {1: 62, 2: None}, episodes=rows, period="2024")


def test_each_quarter_by_itself(spec):
    rows = [begun(1, "2024-01-02", "2024-01-01"), begun(1, "2024-04-02", "2024-03-01")]
    spec(waiting_time, None, {(1, 8096): 1, (1, 8097): 32}, episodes=rows, period="2024", by=["quarter"])
