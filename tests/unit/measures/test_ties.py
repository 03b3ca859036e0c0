"""Help from two organisations that begins or ends on one day: the person is counted once all the same."""

import pytest
from tests.unit.measures.asking import ask

BOTH = [("Zorg", "2024-01-01"), ("Welzijn", "2024-01-01")]
EPISODES = [(client, body, first) for client in range(1, 21) for body, first in BOTH]
CONTRACTS = [(7, "Zorg", "2025-12-31"), (8, "Welzijn", "2025-12-31")]


@pytest.mark.parametrize("by", [(), ("organisation",), ("law",)])
def test_people_with_two_organisations_since_one_day_are_counted_once(duckdb_engine, by):
    overall = ask(duckdb_engine, "organisations_around", episodes=EPISODES, by=by).overall
    assert (overall.support.n_clients, overall.value) == (20, 2)


def test_people_behind_two_contracts_that_end_on_one_day_are_counted_once(duckdb_engine):
    overall = ask(
        duckdb_engine, "people_behind_ending_contracts", episodes=EPISODES, contracts=CONTRACTS
    ).overall
    assert (overall.support.n_clients, overall.value) == (20, 20)
