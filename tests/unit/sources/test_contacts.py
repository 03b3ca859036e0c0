"""Stored contacts: order in the day, first-of-day flags, what lies apart."""

from typing import Any

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from tests.unit.sources.frames import ENGINES, Open, delivered, rows_of

from bestendig.checks.catalogue import ROW_CHECKS
from bestendig.model.stored import CONTACTS, CONTACTS_APART
from bestendig.sources.contacts import build_apart, build_contacts
from bestendig.sources.settle import settle
from bestendig.sources.shape import STORED_APART

MONDAY, TUESDAY = 20_010, 20_011


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Open:
    return ENGINES[request.param]


def contact(
    client: int, professional: int | None, day: int, second: int | None = None, **more: Any
) -> dict[str, Any]:
    return {"client_id": client, "professional_id": professional, "held_on": day, "held_at": second, **more}


def built(engine: Open, *rows: dict[str, Any]) -> nw.LazyFrame[Any]:
    return build_contacts(settle(delivered(engine, "contacts", rows), "contacts"))


def test_contacts_are_ordered_by_client_day_and_time(engine: Open) -> None:
    frame = built(
        engine,
        contact(2, 7, MONDAY, 50),
        contact(1, 9, TUESDAY),
        contact(1, 8, MONDAY, 60),
        contact(1, 7, MONDAY, 50),
    )
    assert rows_of(frame, "client_id", "professional_id", "day", "order_in_day") == [
        (1, 7, MONDAY, 1),
        (1, 8, MONDAY, 2),
        (1, 9, TUESDAY, 1),
        (2, 7, MONDAY, 1),
    ]


def test_without_a_time_the_row_order_holds_never_the_identifier(engine: Open) -> None:
    frame = built(engine, contact(1, 9, MONDAY), contact(1, 7, MONDAY), contact(1, 8, MONDAY))
    assert rows_of(frame, "professional_id", "order_in_day") == [(9, 1), (7, 2), (8, 3)]


def test_a_contact_without_a_time_comes_behind_those_with_one(engine: Open) -> None:
    frame = built(engine, contact(1, 9, MONDAY), contact(1, 7, MONDAY, 50))
    assert rows_of(frame, "professional_id", "is_order_known") == [(7, False), (9, False)]


def test_a_fraction_of_a_second_decides(engine: Open) -> None:
    late = contact(1, 9, MONDAY, 50, held_at_microsecond=900)
    assert rows_of(built(engine, late, contact(1, 7, MONDAY, 50)), "professional_id") == [(7,), (9,)]


def test_an_earlier_delivery_comes_first_where_nothing_else_decides(engine: Open) -> None:
    frame = built(engine, contact(1, 9, MONDAY, delivery=2), contact(1, 7, MONDAY, delivery=1))
    assert rows_of(frame, "professional_id") == [(7,), (9,)]


def test_order_is_known_when_each_has_its_own_time(engine: Open) -> None:
    frame = built(
        engine,
        contact(1, 7, MONDAY, 50),
        contact(1, 8, MONDAY, 60),
        contact(1, 7, TUESDAY),
        contact(2, 7, MONDAY, 5),
    )
    assert rows_of(frame, "is_order_known") == [(True,)] * 4


def test_two_at_the_same_moment_have_no_known_order(engine: Open) -> None:
    frame = built(engine, contact(1, 7, MONDAY, 50), contact(1, 8, MONDAY, 50), contact(1, 8, MONDAY, 70))
    assert rows_of(frame, "is_order_known") == [(False,)] * 3


def test_the_first_of_the_day_is_marked_per_professional_team_and_organisation(engine: Open) -> None:
    where = {"organisation_id": 1}
    frame = built(
        engine,
        contact(1, 7, MONDAY, 1, team_id=1, **where),
        contact(1, 8, MONDAY, 2, team_id=1, **where),
        contact(1, 7, MONDAY, 3, team_id=2, **where),
    )
    flags = [f"is_first_with_{who}" for who in ("professional", "team", "organisation")]
    assert rows_of(frame, *flags) == [(True, True, True), (True, False, False), (False, True, False)]


def test_nobody_is_first_with_an_unknown_team(engine: Open) -> None:
    frame = built(engine, contact(1, 7, MONDAY), contact(2, 7, MONDAY), contact(2, 8, MONDAY))
    assert rows_of(frame, "is_first_with_team", "is_first_with_professional") == [(False, True)] * 3


def test_the_shape_is_that_of_the_model(engine: Open) -> None:
    settled = settle(
        delivered(engine, "contacts", [contact(1, 7, MONDAY), contact(1, None, MONDAY)]), "contacts"
    )
    for frame, shape in ((build_contacts(settled), CONTACTS), (build_apart(settled), CONTACTS_APART)):
        schema = frame.collect_schema()
        names = {"Int64": "int64", "Int32": "int32", "Boolean": "bool", "String": "string"}
        assert {name: names[str(kind)] for name, kind in schema.items()} == shape


def test_the_month_is_that_of_the_day(engine: Open) -> None:
    days = pl.date_range(pl.date(1999, 12, 1), pl.date(2001, 3, 31), eager=True)
    frame = built(engine, *(contact(1, 1, (day.toordinal() - 719163)) for day in days))
    assert [month for (month,) in rows_of(frame, "month")] == [12 * day.year + day.month - 1 for day in days]


def test_a_contact_without_a_known_professional_lies_apart(engine: Open) -> None:
    settled = settle(
        delivered(engine, "contacts", [contact(1, None, MONDAY), contact(1, 7, MONDAY)]), "contacts"
    )
    assert rows_of(build_apart(settled), "client_id", "reason") == [(1, "unknown_professional")]
    assert rows_of(build_contacts(settled), "professional_id") == [(7,)]


@pytest.mark.parametrize("kind", ["attempt", "message"])
def test_an_attempt_or_message_lies_apart(engine: Open, kind: str) -> None:
    settled = settle(delivered(engine, "contacts", [contact(1, 7, MONDAY, kind=kind)]), "contacts")
    assert rows_of(build_apart(settled), "kind", "reason") == [(kind, "not_counted_kind")]
    assert rows_of(build_contacts(settled)) == []


def test_a_row_the_checks_set_apart_is_only_counted(engine: Open) -> None:
    row = contact(1, 7, 10)
    settled = settle(delivered(engine, "contacts", [row]), "contacts")
    assert rows_of(settled, "fate", "reason") == [("set_apart", "contact_before_1990")]
    assert rows_of(build_contacts(settled)) == rows_of(build_apart(settled)) == []


def test_the_ordered_rows_can_be_put_aside_in_between(engine: Open) -> None:
    aside: list[Any] = []

    def stage(frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        aside.append(frame)
        return frame

    settled = settle(
        delivered(engine, "contacts", [contact(1, 7, MONDAY), contact(1, 8, MONDAY)]), "contacts"
    )
    assert rows_of(build_contacts(settled, stage)) == rows_of(build_contacts(settled))
    assert len(aside) == 1


def test_what_lies_apart_has_the_words_of_a_check() -> None:
    assert set(STORED_APART) <= {check.code for check in ROW_CHECKS}
