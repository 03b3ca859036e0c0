"""How many endings fall near an event by chance alone."""

import pytest
from tests.reference.relationship_tables import held
from tests.unit.relationships.drawn_lives import ANNA, EXTRACT, contract, job, weekly

from bestendig.model.course import CourseRequest
from bestendig.relationships import by_chance, coincidences, find
from bestendig.store import open_engine


def expected(engine="polars", **world):
    with open_engine(engine) as engine:
        tables, asked = held(engine, world), CourseRequest()
        found = engine.keep(find(tables, asked, EXTRACT))
        expected = by_chance(engine.fetch(coincidences(found, tables, asked, EXTRACT)))
    return {cause: n for cause, n in expected.items() if n}


def of(client, *, last):
    return [{**row, "client_id": client} for row in weekly(ANNA, 0, last)]


def test_an_ending_that_would_also_coincide_a_year_later_is_chance():
    yearly = [contract(1000 + 365 * nth, number=nth, first=1000 + 365 * nth - 5, law=law)
              for nth, law in enumerate(("wmo", "jeugdwet", "participatiewet"))]  # fmt: skip
    assert expected(contacts=of(1, last=1365), contracts=yearly) == {"contract": pytest.approx(2 / 4)}


def test_an_event_that_comes_once_is_hardly_chance():
    assert expected(contacts=of(1, last=1300), contracts=[contract(1300)]) == {}
    assert expected(contacts=of(1, last=1300), contracts=[contract(1665)]) == {
        "contract": pytest.approx(1 / 4)
    }


def test_endings_moved_out_of_the_data_are_not_tried():
    found = expected(contacts=of(1, last=300), contracts=[contract(665)])
    assert found == {"contract": pytest.approx(1 / 2)}


def test_departures_are_counted_per_professional():
    assert expected(contacts=of(1, last=1300), employments=[job(ANNA, 1665)]) == {
        "worker_left": pytest.approx(1 / 4)
    }


def test_engines_agree():
    world = {"contacts": of(1, last=1300) + of(2, last=700), "contracts": [contract(1665)]}
    assert expected("duckdb", **world) == expected("polars", **world)


def test_without_endings_there_is_nothing_to_expect():
    assert expected(contacts=[]) == {}
