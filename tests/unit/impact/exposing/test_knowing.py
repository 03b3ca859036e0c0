"""The tables as they were known on a day hold nothing that came later, and lack nothing that was known."""

from functools import cache

import pyarrow as pa
import pytest
from tests.unit.impact.exposing.made_town import THEN, Look, engine, fetched, look, stopped, town

from bestendig.impact.exposing import known_on

HAPPENED = ("day", "first_day", "last_day", "left_on", "died_on")


def then():
    """The tables of the town as known at the end of 2019."""
    return look(THEN).tables


def test_every_table_of_the_town_can_be_looked_back_on():
    assert set(then()) == set(town().tables)


@pytest.mark.parametrize("name", sorted(town().tables))
def test_a_table_is_what_a_register_held_that_really_stopped_then(name):
    assert fetched(then()[name]) == fetched(_really(name))


@pytest.mark.parametrize("name", sorted(set(town().tables) - {"organisations", "contracts"}))
def test_no_day_comes_after_the_day_of_knowing(name):
    days = [column for column in HAPPENED if column in town().tables[name].column_names]
    for row in fetched(then()[name].select(*days)) if days else []:
        assert all(day is None or day <= THEN for day in row.values())


def test_what_was_agreed_beforehand_stays():
    assert any((row["last_day"] or 0) > THEN for row in fetched(then()["contracts"]))
    assert any((row["planned_last_day"] or 0) > THEN for row in fetched(then()["care_episodes"]))


def test_no_reason_is_known_of_what_had_not_ended():
    for name in ("assignments", "care_episodes", "employments", "programmes"):
        assert not [row for row in fetched(then()[name]) if row["last_day"] is None and row["end_reason"]]


def test_the_same_relationships_are_found_as_in_data_that_really_stopped():
    really = {name: _really(name) for name in town().tables}
    found = fetched(look(THEN).rows)
    assert len(found) > 1_000
    assert found == fetched(Look.at(really, THEN).rows)


def test_knowing_twice_changes_nothing():
    again = known_on(then(), THEN)
    assert all(fetched(again[name]) == fetched(then()[name]) for name in ("assignments", "clients"))


def test_what_was_not_allocated_yet_was_not_known():
    rows = {"client_id": [1, 2], "organisation_id": [1, 1], "first_day": [10, 10], "allocated_on": [5, 40]}
    held = engine().hold(rows, {"client_id": "int64", "organisation_id": "int64", "first_day": "int32",
                                "allocated_on": "int32"})  # fmt: skip
    assert [row["client_id"] for row in fetched(known_on({"care_episodes": held}, 30)["care_episodes"])] == [
        1
    ]


def test_a_table_of_which_nobody_knows_since_when_is_left_out():
    held = engine().hold({"period": ["2024"]}, {"period": "string"})
    assert known_on({"experience_results": held}, THEN) == {}


@cache
def _really(name):
    """The table cut row by row, on the engine."""
    return engine().take(pa.Table.from_pylist(stopped(name, THEN), schema=town().tables[name].schema))
