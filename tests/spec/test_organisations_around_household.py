"""Different organisations with help running in a household."""

from bestendig.measures.policy.organisations_around_household import organisations_around_household

HOME = {1: 70, 2: 70, 3: 80}


def test_two_organisations_for_two_people_who_live_there(spec):
    rows = [(1, "Zorg", "2024-01-01"), (2, "Welzijn", "2024-02-01")]
    spec(organisations_around_household, None, {70: 2}, episodes=rows, households=HOME, period="2024")


def test_one_organisation_that_helps_everybody_is_one(spec):
    rows = [(1, "Zorg", "2024-01-01"), (2, "Zorg", "2024-02-01"), (3, "Zorg", "2024-02-01")]
    spec(organisations_around_household, None, {70: 1, 80: 1}, episodes=rows, households=HOME, period="2024")


def test_help_that_is_over_before_the_period_does_not_count(spec):
    rows = [(1, "Zorg", "2022-01-01", "2023-12-31"), (1, "Welzijn", "2022-01-01", "2024-01-01")]
    spec(organisations_around_household, None, {70: 1}, episodes=rows, households=HOME, period="2024")


def test_who_lives_nobody_knows_where_is_not_in_it(spec):
    rows = [(1, "Zorg", "2024-01-01"), (4, "Welzijn", "2024-02-01")]
    spec(organisations_around_household, None, {70: 1}, episodes=rows, households=HOME, period="2024")


def test_a_merged_organisation_is_the_one_it_went_into(spec):
    rows = [(1, "Oud", "2023-01-01", "2024-06-30"), (1, "Nieuw", "2024-07-01")]
    spec(
        organisations_around_household,
        None,
        {70: 1},
        episodes=rows,
        households=HOME,
        mergers={"Oud": "Nieuw"},
        period="2024",
    )


def test_each_year_by_itself(spec):
    rows = [(1, "Zorg", "2023-01-01"), (1, "Welzijn", "2024-02-01")]
    expected = {(70, 2023): 1, (70, 2024): 2}
    span = "2023-01-01..2024-12-31"
    spec(
        organisations_around_household,
        None,
        expected,
        episodes=rows,
        households=HOME,
        by=["year"],
        period=span,
    )


def test_each_law_by_itself(spec):
    rows = [
        (1, "Zorg", "2024-01-01", None, None, "wmo"),
        (1, "Welzijn", "2024-01-01", None, None, "wmo"),
        (1, "Zorg", "2024-01-01", None, None, "jeugdwet"),
    ]
    expected = {(70, "wmo"): 2, (70, "jeugdwet"): 1}
    spec(
        organisations_around_household,
        None,
        expected,
        episodes=rows,
        households=HOME,
        by=["law"],
        period="2024",
    )
