"""How long client and organisation already go together, in years."""

from bestendig.measures.policy.cooperation_so_far import cooperation_so_far


def test_running_help_since_two_years(spec):
    spec(cooperation_so_far, None, {1: 2}, episodes=[(1, "Zorg", "2023-01-01")], period="2024")


def test_a_pause_of_a_month_is_no_break(spec):
    episodes = [(1, "Zorg", "2023-01-01", "2023-11-30"), (1, "Zorg", "2024-01-01")]
    spec(cooperation_so_far, None, {1: 2}, episodes=episodes, period="2024")


def test_a_longer_pause_is_a_break(spec):
    episodes = [(1, "Zorg", "2023-01-01", "2023-11-29"), (1, "Zorg", "2024-01-01")]
    spec(cooperation_so_far, None, {1: 1}, episodes=episodes, period="2024")


def test_help_that_is_over_does_not_count(spec):
    episodes = [(1, "Zorg", "2020-01-01", "2024-12-30"), (2, "Zorg", "2020-01-01", "2024-12-31")]
    spec(cooperation_so_far, None, {1: None, 2: 5}, episodes=episodes, period="2024")


def test_of_several_organisations_the_longest_counts(spec):
    episodes = [(1, "Zorg", "2024-01-01"), (1, "Welzijn", "2020-01-01")]
    spec(cooperation_so_far, None, {1: 5}, episodes=episodes, period="2024")


def test_a_short_episode_within_a_long_one_breaks_nothing(spec):
    episodes = [(1, "Zorg", "2020-01-01"), (1, "Zorg", "2021-01-01", "2021-02-01"), (1, "Zorg", "2023-01-01")]
    spec(cooperation_so_far, None, {1: 5}, episodes=episodes, period="2024")


def test_without_a_period_the_last_beginning_in_the_data_is_the_reference_day(spec):
    episodes = [(1, "Zorg", "2023-01-01"), (2, "Zorg", "2023-12-31")]
    spec(cooperation_so_far, None, {1: 1, 2: 0}, episodes=episodes)


def test_a_merger_of_organisations_is_no_break(spec):
    episodes = [(1, "Oud", "2020-01-01", "2022-12-31"), (1, "Nieuw", "2023-01-01")]
    spec(cooperation_so_far, None, {1: 2}, episodes=episodes, period="2024")
    spec(cooperation_so_far, None, {1: 5}, episodes=episodes, mergers={"Oud": "Nieuw"}, period="2024")
