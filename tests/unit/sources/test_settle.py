"""What becomes of each row over deliveries: kept, set apart or duplicate."""

from collections import Counter
from typing import Any

import pytest
from tests.unit.sources.frames import ENGINES, Open, delivered, rows_of

from bestendig.model.faults import FAULTS
from bestendig.model.tables import TABLES
from bestendig.sources.registers import build_table, count_fates
from bestendig.sources.settle import KEYS, Arrival, settle

MONDAY, TUESDAY = 20_010, 20_011
OVERLAPPING = Arrival(overlapping=True)
NUMBERED = Arrival(overlapping=True, numbered=True, repeated=True)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Open:
    return ENGINES[request.param]


def contact(
    delivery: int, professional: int | None = 7, day: int | None = MONDAY, **more: Any
) -> dict[str, Any]:
    return {"client_id": 1, "professional_id": professional, "held_on": day, "delivery": delivery, **more}


def fates(engine: Open, name: str, arrival: Arrival, *rows: dict[str, Any]) -> list[str]:
    settled = settle(delivered(engine, name, rows), name, arrival)
    return [fate for _, fate in sorted(rows_of(settled, "row_number", "fate"))]


def test_equal_rows_of_one_file_are_two_contacts(engine: Open) -> None:
    assert fates(engine, "contacts", Arrival(), contact(1), contact(1)) == ["kept", "kept"]


def test_the_same_row_in_a_later_file_is_the_same_contact(engine: Open) -> None:
    assert fates(engine, "contacts", OVERLAPPING, contact(1), contact(2)) == ["kept", "duplicate"]


def test_what_a_later_file_has_more_of_is_kept(engine: Open) -> None:
    rows = [contact(1), contact(2), contact(2), contact(3)]
    assert fates(engine, "contacts", OVERLAPPING, *rows) == ["kept", "duplicate", "kept", "duplicate"]


def test_files_of_two_sources_do_not_cover_each_other(engine: Open) -> None:
    rows = [contact(1), contact(2, source=2)]
    assert fates(engine, "contacts", OVERLAPPING, *rows) == ["kept", "kept"]


def test_a_contact_without_a_person_is_also_told_once(engine: Open) -> None:
    rows = [contact(1, None), contact(2, None)]
    assert fates(engine, "contacts", OVERLAPPING, *rows) == ["set_apart", "duplicate"]


def test_rows_that_cannot_be_read_are_never_called_equal(engine: Open) -> None:
    row = {"day": None, "fault_held_on": "date_unreadable"}
    assert fates(engine, "contacts", OVERLAPPING, contact(1, **row), contact(2, **row)) == ["set_apart"] * 2


def test_with_a_number_the_later_telling_holds(engine: Open) -> None:
    rows = [contact(1, 7, contact_id="a"), contact(1, 7, contact_id="b"), contact(2, 8, contact_id="a")]
    assert fates(engine, "contacts", NUMBERED, *rows) == ["duplicate", "kept", "kept"]


def test_a_number_twice_in_one_file_is_one_contact_when_all_is_equal(engine: Open) -> None:
    rows = [contact(1, 7, contact_id="a"), contact(1, 7, contact_id="a"), contact(1, 8, contact_id="a")]
    once = Arrival(numbered=True, repeated=True)
    assert fates(engine, "contacts", once, *rows) == ["kept", "duplicate", "kept"]


def test_without_a_number_equal_rows_of_a_numbered_source_stay(engine: Open) -> None:
    assert fates(engine, "contacts", NUMBERED, contact(1), contact(1)) == ["kept", "kept"]


def test_what_the_checks_set_apart_is_not_the_earlier_telling(engine: Open) -> None:
    rows = [contact(1, day=10), contact(2, day=10), contact(3)]
    assert fates(engine, "contacts", OVERLAPPING, *rows) == ["set_apart", "set_apart", "kept"]


def episode(delivery: int, last: int | None = None, **more: Any) -> dict[str, Any]:
    row = {"client_id": 1, "organisation_id": 2, "first_day": MONDAY, "last_day": last, "delivery": delivery}
    return {**row, **more}


def test_an_episode_that_ended_since_replaces_the_open_one(engine: Open) -> None:
    assert fates(engine, "care_episodes", OVERLAPPING, episode(1), episode(2, TUESDAY)) == [
        "duplicate",
        "kept",
    ]


def test_an_unreadable_correction_does_not_replace_anything(engine: Open) -> None:
    wrong = episode(2, fault_last_day="date_unreadable")
    assert fates(engine, "care_episodes", OVERLAPPING, episode(1), wrong) == ["kept", "set_apart"]


def test_a_line_twice_in_a_register_counts_once(engine: Open) -> None:
    rows = [episode(1), episode(1), episode(1, TUESDAY)]
    assert fates(engine, "care_episodes", Arrival(), *rows) == ["kept", "duplicate", "kept"]


def test_a_client_has_one_row_whatever_the_source(engine: Open) -> None:
    rows = [{"client_id": 1, "birth_year": 1980}, {"client_id": 1, "birth_year": 1981, "source": 2}]
    settled = settle(delivered(engine, "clients", rows), "clients", Arrival())
    assert rows_of(build_table("clients", settled), "client_id", "birth_year") == [(1, 1981)]


def test_a_stored_register_has_the_columns_of_its_table_sorted_by_key(engine: Open) -> None:
    rows = [{"contract_id": contract, "organisation_id": 1, "first_day": 5} for contract in (3, 1, 2)]
    stored = build_table("contracts", settle(delivered(engine, "contracts", rows), "contracts"))
    assert stored.collect_schema().names() == [*(c.name for c in TABLES["contracts"].columns), "delivery"]
    assert rows_of(stored, "contract_id") == [(1,), (2,), (3,)]


@pytest.mark.parametrize("name", [name for name in TABLES if name not in ("contacts", "messages")])
def test_every_table_can_be_settled_and_built(engine: Open, name: str) -> None:
    stored = build_table(name, settle(delivered(engine, name, [{}]), name, OVERLAPPING))
    assert rows_of(stored) == []
    assert set(KEYS[name]) <= set(stored.collect_schema().names())


def test_a_row_says_what_it_lacks(engine: Open) -> None:
    rows = [contact(1, None, None), contact(1, None), contact(1, client_id=None)]
    settled = settle(delivered(engine, "contacts", rows), "contacts")
    reasons = [reason for _, reason in sorted(rows_of(settled, "row_number", "reason"))]
    assert reasons == ["required_value_missing", "unknown_professional", "required_value_missing"]


@pytest.mark.parametrize("code", [code for code in FAULTS if code.startswith("date_")])
def test_an_unreadable_end_is_no_open_end(engine: Open, code: str) -> None:
    expected = "kept" if code == "date_sentinel" else "set_apart"
    assert fates(engine, "care_episodes", Arrival(), episode(1, fault_last_day=code)) == [expected]


def test_the_fates_are_counted_per_delivery_and_reason(engine: Open) -> None:
    rows = [
        contact(1),
        contact(1, None),
        contact(2),
        contact(2, None, TUESDAY),
        contact(2, None, TUESDAY + 1),
    ]
    settled = settle(delivered(engine, "contacts", rows), "contacts", OVERLAPPING)
    counted = {row[:3]: row[3] for row in rows_of(count_fates(settled))}
    unknown = "unknown_professional"
    assert counted == Counter(
        {
            (1, "kept", None): 1,
            (1, "set_apart", unknown): 1,
            (2, "duplicate", None): 1,
            (2, "set_apart", unknown): 2,
        }
    )
