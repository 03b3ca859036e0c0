"""Every spec again on every engine: cases with the same question laid beside each other and asked at once."""

import pytest
from tests.engines_fixture import shared_spark
from tests.spec.collecting import all_cases, beside, grouped
from tests.spec.running import differences, on_engine, stored

from bestendig.measures import MEASURES, prepare, summarise
from bestendig.model.request import Request
from bestendig.store import open_engine

GROUPS = grouped(all_cases())
ENOUGH_FOR_SPARK = 5
"""Spark plans for seconds whatever the size; the questions that fewer specs ask differ in filters only."""


def asked(item):
    """A question in a few words."""
    request, cases = item
    words = (request.with_whom, request.counted_by, *request.by, str(request.period or "always"))
    return f"{'-'.join(words)}-{len(cases)}"


OFTEN = [group for group in GROUPS if len(group[1]) >= ENOUGH_FOR_SPARK]


def wrong(engine, request, cases):
    """What is not as expected, per measure."""
    world, expected = beside(cases)
    found = on_engine(engine, world, request, engine.keep)
    unequal = [(name, differences(values, found[name], close)) for name, values, close in expected]
    return [(name, found) for name, found in unequal if found]


@pytest.mark.parametrize("group", GROUPS, ids=map(asked, GROUPS))
def test_each_spec_holds_on_polars(group):
    with open_engine("polars") as engine:
        assert not wrong(engine, *group)


@pytest.mark.spark
@pytest.mark.slow
@pytest.mark.parametrize("group", OFTEN, ids=map(asked, OFTEN))
def test_each_spec_holds_on_spark(group):
    assert not wrong(shared_spark(), *group)


def test_every_measure_has_five_drawn_histories_or_more():
    times = dict.fromkeys(MEASURES, 0)
    for case in all_cases():
        times[case.measure.name] += len(case.expected)
    assert min(times.values()) >= 5


def test_a_whole_answer_is_the_same_on_polars_as_on_duckdb():
    world, _ = beside([case for case in all_cases() if case.request.period is None])
    request = Request(
        ("upc", "secon", "visit_entropy", "n_professionals", "own_client_share"), by=("team", "year")
    )
    answers = []
    for name in ("duckdb", "polars"):
        with open_engine(name) as engine:
            frames = prepare(request, stored(engine, world), engine.keep)
            answers.append(summarise(request, {key: engine.fetch(frame) for key, frame in frames.items()}))
    assert answers[0] == answers[1]


def test_people_behind_contracts_per_organisation_are_the_same_on_polars_as_on_duckdb():
    cases = [case for case in all_cases() if case.measure.name == "people_behind_ending_contracts"]
    world, _ = beside(cases)
    request = Request(("people_behind_ending_contracts",), by=("organisation", "quarter"))
    answers = []
    for name in ("duckdb", "polars"):
        with open_engine(name) as engine:
            frames = prepare(request, stored(engine, world), engine.keep)
            answers.append(summarise(request, {key: engine.fetch(frame) for key, frame in frames.items()}))
    assert answers[0] == answers[1]
