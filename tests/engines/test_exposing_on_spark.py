"""What a plan touches and how relationships ended, on Spark: what the plain twin counts."""

import pytest
from tests.engines_fixture import shared_spark
from tests.laws.impact_worlds import Fuller, held_fully
from tests.laws.relationship_worlds import EXTRACT
from tests.reference import impact_exposure as twin

from bestendig.impact.exposing import hazard_counts, running
from bestendig.model.course import CourseRequest, Windows
from bestendig.model.plan import Targets
from bestendig.relationships import find, why_ended
from bestendig.store import open_engine

A_WORLD_WITH_EVERYTHING, ON = 5, EXTRACT - 290
PLAN = Targets(
    programmes=(1, 2),
    organisations=(1, 2, 3, 4),
    lots=((Targets(contracts=(1, 2)), 0.4), (Targets(organisations=(1, 2)), 0.5)),
)


@pytest.mark.spark
@pytest.mark.slow
def test_what_a_plan_touches_is_the_same_on_spark():
    maker = Fuller(A_WORLD_WITH_EVERYTHING)
    world = maker.registers() | {"contacts": maker.contacts(), "assignments": maker.assignments()}
    request, quick = CourseRequest(), open_engine("polars")
    held = held_fully(quick, world)
    found = why_ended(find(held, request, EXTRACT), held, request, EXTRACT)
    rows = quick.fetch(found)
    spark = shared_spark()
    tables, on_spark = held_fully(spark, world), spark.keep(spark.take(rows.to_arrow()))
    ran = spark.fetch(running(on_spark, tables, PLAN, ON, keep=spark.keep)).rows(named=True)
    ran.sort(key=lambda row: (row["client_id"], row["other_id"], row["first_day"]))
    expected = twin.running(rows.rows(named=True), world, PLAN, ON)
    assert any(row["lot"] == 1 for row in expected)
    assert ran == expected
    counted = spark.fetch(hazard_counts(on_spark, tables, ON, keep=spark.keep)).rows(named=True)
    ended = twin.hazard_counts(rows.rows(named=True), world, ON, Windows().gap)
    assert {(row["cluster"], row["band"]): row["days"] for row in counted} == {
        key: cell["days"] for key, cell in ended.items()
    }
