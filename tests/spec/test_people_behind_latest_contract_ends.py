"""Who has help behind contracts on their latest last day."""

from bestendig.measures.policy.people_behind_latest_contract_ends import people_behind_latest_contract_ends

HELP = [(1, "Zorg", "2024-05-01", None, 7)]


def test_the_latest_last_day_counts_not_the_last_day(spec):
    contracts = [(7, "Zorg", "2025-12-31", "2027-12-31")]
    spec(
        people_behind_latest_contract_ends,
        None,
        {(1, 2027): 1, (1, 2025): None},
        episodes=HELP,
        contracts=contracts,
        by=["year"],
    )


def test_without_extensions_the_last_day_is_the_latest(spec):
    spec(
        people_behind_latest_contract_ends, None, {1: 1}, episodes=HELP, contracts=[(7, "Zorg", "2025-12-31")]
    )


def test_help_that_is_over_by_then_does_not_count(spec):
    over = [(1, "Zorg", "2024-05-01", "2026-06-30", 7)]
    contracts = [(7, "Zorg", "2025-12-31", "2027-12-31")]
    spec(people_behind_latest_contract_ends, None, {1: None}, episodes=over, contracts=contracts)


def test_a_contract_without_any_end_never_ends(spec):
    spec(people_behind_latest_contract_ends, None, {1: None}, episodes=HELP, contracts=[(7, "Zorg", None)])


def test_only_a_latest_last_day_is_enough(spec):
    spec(
        people_behind_latest_contract_ends,
        None,
        {1: 1},
        episodes=HELP,
        contracts=[(7, "Zorg", None, "2027-12-31")],
    )
