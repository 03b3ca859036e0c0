"""Changes of first contact that go with another team."""

from bestendig.measures.organisational.worker_changes_by_transfer import worker_changes_by_transfer

SPAN = "2020-01-01..2023-12-31"


def led(client, name, first, last=None, team=None):
    """A first contact in a team."""
    return (client, name, first, last, "first_contact", team)


def test_a_change_to_another_team(spec):
    rows = [led(1, "A", "2020-01-01", "2020-12-31", "Noord"), led(1, "B", "2021-01-01", None, "Zuid")]
    spec(worker_changes_by_transfer, None, {1: 1 / 4}, assignments=rows, period=SPAN)


def test_a_change_within_the_team_is_no_transfer(spec):
    rows = [led(1, "A", "2020-01-01", "2020-12-31", "Noord"), led(1, "B", "2021-01-01", None, "Noord")]
    spec(worker_changes_by_transfer, None, {1: 0}, assignments=rows, period=SPAN)


def test_a_team_that_is_not_known_is_no_transfer(spec):
    rows = [led(1, "A", "2020-01-01", "2020-12-31"), led(1, "B", "2021-01-01", None, "Noord")]
    spec(worker_changes_by_transfer, None, {1: 0}, assignments=rows, period=SPAN)


def test_who_takes_the_client_along_to_another_team_is_no_change(spec):
    rows = [led(1, "A", "2020-01-01", "2020-12-31", "Noord"), led(1, "A", "2021-01-01", None, "Zuid")]
    spec(worker_changes_by_transfer, None, {1: 0}, assignments=rows, period=SPAN)


def test_of_two_changes_one_between_teams(spec):
    rows = [
        led(1, "A", "2020-01-01", "2020-12-31", "Noord"),
        led(1, "B", "2021-01-01", "2021-12-31", "Noord"),
        led(1, "C", "2022-01-01", None, "Zuid"),
    ]
    spec(worker_changes_by_transfer, None, {1: 1 / 4}, assignments=rows, period=SPAN)
