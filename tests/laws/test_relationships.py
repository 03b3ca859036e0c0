"""What holds for all relationships and their endings, on worlds that nobody drew."""

from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.laws.relationship_worlds import EXTRACT, relationship_worlds
from tests.reference import relationships as twin
from tests.reference.relationship_tables import held

from bestendig.model.course import CourseRequest, Windows
from bestendig.relationships import find, why_ended
from bestendig.store import Engine, open_engine

LAWS = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
FEWER = settings(LAWS, max_examples=3)
QUESTIONS = st.builds(
    CourseRequest,
    with_whom=st.sampled_from(["professional", "professional", "team", "organisation"]),
    law=st.sampled_from([None, None, "wmo"]),
    windows=st.sampled_from([Windows(), Windows(gap=60, employment=20, team=90)]),
)
RAISED = 1_000
IDENTIFIERS = ("client_id", "professional_id", "team_id", "organisation_id", "replaced_id", "successor_id")


@cache
def opened(name: str) -> Engine:
    """One engine of each kind for all laws."""
    return open_engine(name)


def on_engine(name: str, world: dict[str, list[Any]], request: CourseRequest) -> list[dict[str, Any]]:
    """The explained relationships, in order of their key."""
    engine = opened(name)
    tables = held(engine, world)
    found = engine.keep(find(tables, request, EXTRACT))
    rows = engine.fetch(why_ended(found, tables, request, EXTRACT)).rows(named=True)
    return sorted(rows, key=lambda row: (row["client_id"], row["other_id"], row["first_day"]))


def on_twin(world: dict[str, list[Any]], request: CourseRequest) -> list[dict[str, Any]]:
    """The same from the plain twin."""
    return twin.why_ended(twin.find(world, request, EXTRACT), world, request, EXTRACT)


def differences(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Where two lists of rows differ: key, column, both values."""
    if len(one) != len(other):
        return [("rows", len(one), len(other))]
    return [
        (row["client_id"], row["other_id"], row["first_day"], name, row[name], its[name])
        for row, its in zip(one, other, strict=True)
        for name in row
        if row[name] != its[name]
    ]


@pytest.mark.parametrize(("engine", "times"), [("duckdb", FEWER), ("polars", LAWS)])
def test_an_engine_gives_what_the_plain_twin_gives(engine, times):
    @times
    @given(relationship_worlds(), QUESTIONS)
    def law(world, request):
        assert not differences(on_engine(engine, world, request), on_twin(world, request))

    law()


@FEWER
@given(relationship_worlds(), QUESTIONS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(world, request, random):
    shuffled = {name: random.sample(rows, len(rows)) for name, rows in world.items()}
    assert on_engine("polars", shuffled, request) == on_engine("polars", world, request)


@FEWER
@given(relationship_worlds(), QUESTIONS)
def test_other_names_for_the_same_people_change_nothing(world, request):
    def renamed(row):
        return {
            name: RAISED + value if name in IDENTIFIERS and value is not None else value
            for name, value in row.items()
        }

    again = {name: [renamed(row) for row in rows] for name, rows in world.items()}
    before, after = on_engine("polars", world, request), on_engine("polars", again, request)
    names = ("first_day", "last_day", "n_returns", "cause", "confidence", "root_cause", "event_day")
    assert [[row[name] for name in names] for row in after] == [
        [row[name] for name in names] for row in before
    ]
    assert [row["client_id"] - RAISED for row in after] == [row["client_id"] for row in before]


@FEWER
@given(relationship_worlds(), QUESTIONS)
def test_every_ending_has_one_cause_and_nothing_else_has(world, request):
    for row in on_engine("polars", world, request):
        is_ending = row["is_ended"] and not row["is_passing"]
        assert (row["cause"] is not None) == is_ending
        assert row["entry_day"] is None or row["entry_day"] >= row["first_day"]


@FEWER
@given(relationship_worlds(), QUESTIONS)
def test_wider_windows_never_make_less_known(world, request):
    narrow = replace(request, windows=Windows(contract=5, programme=5, employment=5, team=5, record=5))
    wide = replace(request, windows=Windows(contract=90, programme=90, employment=90, team=90, record=90))

    def unknown(asked):
        return sum(row["cause"] == "unknown" for row in on_engine("polars", world, asked))

    assert unknown(wide) <= unknown(narrow)
