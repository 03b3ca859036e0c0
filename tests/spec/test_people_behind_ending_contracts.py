"""Who has help behind contracts that end. A client behind an ending contract counts as 1."""

from bestendig.measures.policy.people_behind_ending_contracts import people_behind_ending_contracts

Q4, Q1 = 8103, 8104


def test_help_that_runs_on_the_last_day_of_its_contract(spec):
    spec(
        people_behind_ending_contracts,
        None,
        {1: 1, 2: None},
        episodes=[(1, "Zorg", "2024-05-01", None, 7), (2, "Zorg", "2024-05-01", "2025-12-30", 7)],
        contracts=[(7, "Zorg", "2025-12-31")],
    )


def test_help_that_ends_on_that_day_counts_and_help_that_starts_later_does_not(spec):
    spec(
        people_behind_ending_contracts,
        None,
        {1: 1, 2: None},
        episodes=[(1, "Zorg", "2024-05-01", "2025-12-31", 7), (2, "Zorg", "2026-01-01", None, 7)],
        contracts=[(7, "Zorg", "2025-12-31")],
    )


def test_without_a_number_help_belongs_to_every_contract_of_its_organisation(spec):
    spec(
        people_behind_ending_contracts,
        None,
        {(1, Q4): 1, (1, Q1): 1, (2, Q4): None},
        episodes=[(1, "Zorg", "2024-05-01"), (2, "Welzijn", "2024-05-01")],
        contracts=[(7, "Zorg", "2025-12-31"), (8, "Zorg", "2026-03-31")],
        by=["quarter"],
    )


def test_a_number_points_at_one_contract_only(spec):
    spec(
        people_behind_ending_contracts,
        None,
        {(1, Q4): None, (1, Q1): 1},
        episodes=[(1, "Zorg", "2024-05-01", None, 8)],
        contracts=[(7, "Zorg", "2025-12-31"), (8, "Zorg", "2026-03-31")],
        by=["quarter"],
    )


def test_a_contract_of_another_law_is_not_behind_this_help(spec):
    spec(
        people_behind_ending_contracts,
        None,
        {1: 1, 2: None, 3: 1},
        episodes=[
            (1, "Zorg", "2024-05-01", None, None, "wmo"),
            (2, "Zorg", "2024-05-01", None, None, "jeugdwet"),
            (3, "Zorg", "2024-05-01"),
        ],
        contracts=[(7, "Zorg", "2025-12-31", None, "wmo")],
    )


def test_only_contracts_that_end_in_the_period(spec):
    spec(
        people_behind_ending_contracts,
        None,
        {1: 1, 2: None},
        episodes=[(1, "Zorg", "2024-05-01", None, 7), (2, "Zorg", "2024-05-01", None, 8)],
        contracts=[(7, "Zorg", "2025-12-31"), (8, "Zorg", "2027-12-31"), (9, "Zorg", None)],
        period="2025",
    )
