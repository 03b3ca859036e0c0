"""What the contracts sheet asks: people behind contracts per quarter, organisations around, time together."""

from tests.unit.measures.asking import ask

EPISODES = [
    (1, "Zorg", "2020-01-01", None, 7),
    (2, "Zorg", "2024-01-01", None, 7),
    (2, "Welzijn", "2015-01-01", None, 8),
    (3, "Welzijn", "2024-07-01", None, 8),
]
CONTRACTS = [(7, "Zorg", "2025-12-31"), (8, "Welzijn", "2026-02-01")]
TOLD = {"episodes": EPISODES, "contracts": CONTRACTS}


def test_people_behind_contracts_per_quarter_and_each_once_in_the_whole(duckdb_engine):
    result = ask(duckdb_engine, "people_behind_ending_contracts", None, by=["quarter"], **TOLD)
    assert [(figure.group, figure.value) for figure in result.figures] == [
        ((("quarter", "2025-Q4"),), 2),
        ((("quarter", "2026-Q1"),), 2),
    ]
    assert result.overall.value == 3
    assert result.overall.support.n_clients == 3
    assert result.overall.support.n_episodes == 4


def test_without_contracts_that_end_there_is_nobody(duckdb_engine):
    result = ask(duckdb_engine, "people_behind_ending_contracts", None, period="2030", **TOLD)
    assert result.overall.value == 0


def test_people_per_organisation_and_quarter(duckdb_engine):
    result = ask(
        duckdb_engine, "people_behind_ending_contracts", None, by=["organisation", "quarter"], **TOLD
    )
    assert [figure.value for figure in result.figures] == [2, 2]
    assert [figure.support.largest_organisation_share for figure in result.figures] == [1, 1]


def test_organisations_around_people_with_their_distribution(duckdb_engine):
    result = ask(duckdb_engine, "organisations_around", None, period="2024", **TOLD)
    assert result.overall.value == 4 / 3
    assert [part.n_clients for part in result.overall.parts] == [2, 1, 0, 0]
    assert [part.label.nl for part in result.overall.parts] == ["1", "2", "3", "4 of meer"]


def test_the_median_time_together_and_its_classes(duckdb_engine):
    result = ask(duckdb_engine, "cooperation_so_far", None, period="2024", **TOLD)
    assert result.overall.value == 5
    assert [(part.label.nl, part.n_clients) for part in result.overall.parts] == [
        ("korter dan 1 jaar", 1),
        ("1 tot 2 jaar", 0),
        ("2 tot 5 jaar", 0),
        ("5 tot 10 jaar", 1),
        ("10 jaar of langer", 1),
    ]


def test_an_even_number_of_people_has_the_middle_of_two(duckdb_engine):
    episodes = [(1, "Zorg", "2024-01-01"), (2, "Zorg", "2022-01-01")]
    assert ask(duckdb_engine, "cooperation_so_far", None, period="2024", episodes=episodes).overall.value == 2


def test_time_together_per_organisation(duckdb_engine):
    result = ask(duckdb_engine, "cooperation_so_far", None, period="2024", by=["organisation"], **TOLD)
    assert [(figure.value, figure.support.n_clients) for figure in result.figures] == [(3, 2), (5.25, 2)]
    assert result.overall.support.n_clients == 3
