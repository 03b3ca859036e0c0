"""What comes along as data, what may be asked of registers and staff, and on how many people it rests."""

from datetime import date, timedelta

import pytest
from tests.spec.drawing import request_of, world_of
from tests.spec.running import stored
from tests.unit.measures.asking import answers

from bestendig.errors import RequestError
from bestendig.measures import prepare, shipped_tables, term_names
from bestendig.model.period import day_of

THURSDAYS_AND_WEDNESDAYS = {
    2006: date(2006, 3, 16),
    2010: date(2010, 3, 11),
    2014: date(2014, 3, 27),
    2018: date(2018, 3, 29),
    2022: date(2022, 3, 30),
    2026: date(2026, 4, 1),
}


def ask(engine, names, by=(), period="2024", **told):
    """The answers to some measures about a drawn world."""
    request = request_of(names.split()[0], period=period, by=by).for_measures(*names.split())
    return answers(engine, world_of(None, **told), request)


def test_the_council_terms_that_come_along_follow_each_other_without_a_gap():
    columns, _ = shipped_tables()["council_terms"]
    first = dict(zip(columns["term_id"], map(day_of, columns["first_day"]), strict=True))
    assert first == THURSDAYS_AND_WEDNESDAYS
    for last, following in zip(columns["last_day"], list(first.values())[1:], strict=False):
        assert day_of(last) + timedelta(days=1) == following
    assert columns["last_day"][-1] is None


def test_council_terms_are_named_by_their_years():
    assert term_names()["2018"] == "2018–2022"


def test_without_the_consent_of_the_works_council_the_answer_says_what_to_do():
    with pytest.raises(RequestError) as raised:
        prepare(request_of("turnover", period="2024"), {})
    assert "bestendig consent" in raised.value.words("nl")
    with pytest.raises(RequestError) as raised:
        prepare(request_of("contract_length", period="2024"), {})
    assert "bestendig consent" not in raised.value.words("nl")


@pytest.mark.parametrize(
    ("name", "how"),
    [("turnover", {"law": "wmo"}), ("turnover", {"by": ["neighbourhood"]}), ("upc", {"by": ["term"]})],
)
def test_what_a_measure_does_not_know_cannot_be_asked(name, how):
    with pytest.raises(RequestError):
        prepare(request_of(name, **how), {})


def test_organisations_in_a_neighbourhood_rest_on_the_people_helped_there(duckdb_engine):
    rows = [(1, "Zorg", "2024-01-01"), (2, "Zorg", "2024-01-01"), (2, "Welzijn", "2024-01-01")]
    result = ask(duckdb_engine, "organisations_active", episodes=rows, neighbourhoods={1: 7, 2: 7, 3: 8})[0]
    assert result.overall.value == 2
    support = result.overall.support
    assert (support.n_clients, support.n_organisations, support.n_episodes) == (2, 2, 3)


def test_a_caseload_rests_on_residents_and_on_colleagues(duckdb_engine):
    result = ask(
        duckdb_engine,
        "caseload_per_fte",
        employments=[("A", "Zorg", "2020-01-01", None, {"fte": 1.0})],
        assignments=[(1, "A", "2024-01-01"), (2, "A", "2024-01-01")],
    )[0]
    assert (result.overall.support.n_clients, result.overall.support.n_professionals) == (2, 1)


def test_turnover_counts_no_residents(duckdb_engine):
    rows = [("A", "Zorg", "2020-01-01"), ("B", "Zorg", "2020-01-01", "2024-06-01")]
    support = ask(duckdb_engine, "turnover", employments=rows)[0].overall.support
    assert (support.n_clients, support.n_professionals, support.n_records) == (0, 2, 2)
    assert support.largest_professional_share == 1 / 2


def test_contracts_fall_into_classes_that_hold_their_upper_bound(duckdb_engine):
    """Exactly three years is three years or shorter."""
    ends = ("2022-12-31", "2023-01-31", "2025-12-31", "2026-12-31", "2035-12-31")
    rows = [(n, "Zorg", end, None, None, "2020-01-01") for n, end in enumerate(ends, start=1)]
    result = ask(duckdb_engine, "contract_length", period="2020", contracts=rows)[0]
    assert [(part.label.nl, part.n_clients) for part in result.overall.parts] == [
        ("3 jaar of korter", 1),
        ("langer dan 3 tot en met 6 jaar", 2),
        ("langer dan 6 tot en met 9 jaar", 1),
        ("langer dan 9 tot en met 12 jaar", 0),
        ("langer dan 12 jaar", 1),
    ]
    assert result.overall.value == 6


def test_a_circle_of_programmes_is_counted_as_a_fault(duckdb_engine):
    rows = [(1, "2024-03-01", None, 1), (2, "2024-04-01")]
    overall = ask(duckdb_engine, "programmes_started", programmes=rows)[0].overall
    assert (overall.value, overall.support.n_undefined_clients) == (1, 1)


def test_without_a_table_of_organisations_mergers_are_not_known(duckdb_engine):
    told = {"employments": [("A", "Oud", "2020-01-01")], "mergers": {"Oud": "Nieuw"}}
    tables = stored(duckdb_engine, world_of(None, **told), ["employments"])
    frames = prepare(request_of("turnover", period="2024", by=["organisation"]), tables)
    figures = next(frame for name, frame in frames.items() if name.endswith("groups/figures"))
    assert duckdb_engine.fetch(figures).rows(named=True)[0]["organisation_id"] == 1
