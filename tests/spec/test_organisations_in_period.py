"""Organisations that helped a client in the period."""

from bestendig.measures.policy.organisations_in_period import organisations_in_period


def test_one_after_the_other_are_two(spec):
    episodes = [(1, "Zorg", "2024-01-01", "2024-06-30"), (1, "Welzijn", "2024-07-01", None)]
    spec(organisations_in_period, None, {1: 2}, episodes=episodes)


def test_one_product_is_one(spec):
    spec(organisations_in_period, None, {1: 1}, episodes=[(1, "Zorg", "2024-01-01")])


def test_who_returns_is_one(spec):
    episodes = [(1, "Zorg", "2024-01-01", "2024-02-01"), (1, "Zorg", "2024-06-01")]
    spec(organisations_in_period, None, {1: 1}, episodes=episodes)


def test_only_help_that_ran_in_the_period(spec):
    episodes = [(1, "Zorg", "2023-01-01", "2024-01-01"), (1, "Welzijn", "2023-01-01", "2023-12-31")]
    spec(organisations_in_period, None, {1: 1}, episodes=episodes, period="2024")


def test_only_help_of_the_law_asked_for(spec):
    episodes = [
        (1, "Zorg", "2024-01-01", None, None, "wmo"),
        (1, "Jeugd", "2024-01-01", None, None, "jeugdwet"),
    ]
    spec(organisations_in_period, None, {1: 1}, episodes=episodes, law="wmo")


def test_a_merged_organisation_is_the_one_it_went_into(spec):
    episodes = [(1, "Oud", "2024-01-01", "2024-05-31"), (1, "Nieuw", "2024-06-01")]
    spec(organisations_in_period, None, {1: 1}, episodes=episodes, mergers={"Oud": "Nieuw"}, period="2024")
