"""Relationships and why they ended, on Spark: what the plain twin says, to the last value."""

import pytest
from tests.engines_fixture import shared_spark
from tests.laws.relationship_worlds import EXTRACT, Maker
from tests.reference import relationships as twin
from tests.reference.relationship_tables import held

from bestendig.model.course import CourseRequest
from bestendig.relationships import find, strength, why_ended
from bestendig.store import open_engine

A_WORLD_WITH_EVERYTHING = 3
REQUEST = CourseRequest()


@pytest.mark.spark
@pytest.mark.slow
def test_relationships_and_their_causes_are_the_same_on_spark():
    world = Maker(A_WORLD_WITH_EVERYTHING).world()
    engine = shared_spark()
    tables = held(engine, world)
    found = engine.keep(find(tables, REQUEST, EXTRACT))
    rows = engine.fetch(why_ended(found, tables, REQUEST, EXTRACT, engine.keep)).rows(named=True)
    rows.sort(key=lambda row: (row["client_id"], row["other_id"], row["first_day"]))
    expected = twin.why_ended(twin.find(world, REQUEST, EXTRACT), world, REQUEST, EXTRACT)
    assert len(expected) > 70
    assert [{name: row[name] for name in its} for row, its in zip(rows, expected, strict=True)] == expected


@pytest.mark.spark
@pytest.mark.slow
def test_strength_is_the_same_to_the_last_digit_on_spark():
    contacts = {"contacts": Maker(A_WORLD_WITH_EVERYTHING).world()["contacts"]}
    answers = []
    for engine in (shared_spark(), open_engine("duckdb")):
        frame = strength(held(engine, contacts)["contacts"], EXTRACT)
        answers.append(sorted(engine.fetch(frame).rows()))
    assert answers[0] == answers[1]
