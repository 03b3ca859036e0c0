"""The concentration of contacts with few people."""

from bestendig.measures.relational.hhi import hhi


def test_two_and_one_of_three(spec):
    spec(hhi, {1: "AAB"}, {1: 4 / 9 + 1 / 9})


def test_one_contact_gives_one(spec):
    spec(hhi, {1: "A"}, {1: 1})


def test_evenly_over_four_people_is_a_quarter(spec):
    spec(hhi, {1: "ABCD", 2: "ABCDABCD"}, {1: 1 / 4, 2: 1 / 4})


def test_with_teams_only_contacts_of_a_known_team_count(spec):
    spec(hhi, {1: "ABC"}, {1: 1 / 2}, teams={"A": "Noord", "B": "Zuid"}, with_whom="team")


def test_by_event_a_busy_day_weighs_more(spec):
    spec(hhi, {1: "(AAA)B"}, {1: 9 / 16 + 1 / 16}, counted_by="event")


def test_six_and_four_of_ten(spec):
    """Documentation of a Swedish home-care scheduler, printed .52."""
    spec(hhi, {1: "AAAAAABBBB"}, {1: 0.52})
