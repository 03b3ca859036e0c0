"""The share of contacts that were with clients on the professional's own list."""

from bestendig.measures.relational.own_client_share import own_client_share

ALWAYS = ("2020-01-01", None)
LISTS = [(1, "A", *ALWAYS), (2, "B", *ALWAYS)]


def test_who_steps_in_for_another_is_with_a_client_of_another_list(spec):
    spec(own_client_share, {1: "AAB", 2: "BBBA"}, {1: 2 / 3, 2: 3 / 4}, assignments=LISTS)


def test_contacts_of_a_professional_without_a_list_do_not_count(spec):
    spec(own_client_share, {1: "AAC", 2: "C"}, {1: 1, 2: None}, assignments=LISTS)


def test_a_client_on_no_list_counts_for_the_professionals_who_have_one(spec):
    spec(own_client_share, {3: "AB"}, {3: 0}, assignments=LISTS)


def test_a_contact_belongs_to_its_own_team(spec):
    teams = {"A": "Noord", "B": "Zuid"}
    spec(own_client_share, {1: "AAB"}, {(1, 1): 1, (1, 2): 0}, assignments=LISTS, teams=teams, by=["team"])


def test_before_the_first_assignment_there_is_no_list(spec):
    spec(own_client_share, {1: "AAA"}, {1: 1}, assignments=[(1, "A", "2024-01-02", None)])


def test_a_contact_of_an_unknown_team_is_a_group_of_its_own(spec):
    spec(
        own_client_share,
        {1: "AAB"},
        {(1, -1): 0, (1, 1): 1},
        assignments=LISTS,
        teams={"A": "Noord"},
        by=["team"],
    )
