"""Organisations around a client at the same time."""

from bestendig.measures.policy.organisations_around import organisations_around


def test_two_at_once(spec):
    episodes = [(1, "Zorg", "2024-01-01", "2024-06-30"), (1, "Welzijn", "2024-06-30", None)]
    spec(organisations_around, None, {1: 2}, episodes=episodes)


def test_one_after_the_other_is_one_at_a_time(spec):
    episodes = [(1, "Zorg", "2024-01-01", "2024-06-30"), (1, "Welzijn", "2024-07-01", None)]
    spec(organisations_around, None, {1: 1}, episodes=episodes)


def test_two_products_of_one_organisation_are_one(spec):
    spec(organisations_around, None, {1: 1}, episodes=[(1, "Zorg", "2024-01-01"), (1, "Zorg", "2024-02-01")])


def test_only_what_was_there_at_once_within_the_period(spec):
    episodes = [
        (1, "Zorg", "2023-01-01"),
        (1, "Welzijn", "2023-01-01", "2023-12-31"),
        (1, "Jeugd", "2025-01-01"),
    ]
    spec(organisations_around, None, {1: 1}, episodes=episodes, period="2024")
    spec(organisations_around, None, {1: 2}, episodes=episodes, period="2023-12-31..2024-01-01")


def test_who_has_no_help_in_the_period_is_not_there(spec):
    spec(
        organisations_around,
        None,
        {1: None},
        episodes=[(1, "Zorg", "2023-01-01", "2023-12-31")],
        period="2024",
    )


def test_the_most_at_once_counts_not_the_last(spec):
    episodes = [(1, body, "2024-01-01", "2024-03-31") for body in ("Zorg", "Welzijn", "Jeugd")]
    spec(organisations_around, None, {1: 3}, episodes=[*episodes, (1, "Zorg", "2024-05-01")])


def test_a_merged_organisation_is_the_one_it_went_into(spec):
    episodes = [(1, "Oud", "2024-01-01", "2024-06-01"), (1, "Nieuw", "2024-06-01")]
    spec(organisations_around, None, {1: 1}, episodes=episodes, mergers={"Oud": "Nieuw"}, period="2024")
