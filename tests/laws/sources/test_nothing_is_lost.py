"""Law: rows in = rows kept + set apart + duplicate, on every engine and in every order of rows."""

from random import Random
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.sources.frames import ENGINES, delivered, on_polars, rows_of

from bestendig.model.stored import CONTACTS
from bestendig.sources.contacts import build_apart, build_contacts
from bestendig.sources.settle import Arrival, settle

few = st.integers(1, 3)
maybe = st.none() | few
CONTACT = st.fixed_dictionaries(
    {
        "client_id": maybe,
        "professional_id": maybe,
        "held_on": st.none() | st.sampled_from((10, 20_010, 20_011)),
        "held_at": st.none() | st.integers(0, 2),
        "team_id": maybe,
        "kind": st.sampled_from((None, "visit", "attempt")),
        "contact_id": st.sampled_from((None, "a", "b")),
        "fault_held_on": st.sampled_from((None, "date_unreadable", "date_sentinel")),
        "delivery": few,
        "source": st.integers(1, 2),
    }
)
ARRIVAL = st.builds(Arrival, st.booleans(), st.booleans(), st.booleans())


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=15, deadline=None)
@given(rows=st.lists(CONTACT, max_size=12), arrival=ARRIVAL)
def test_no_row_is_lost_or_counted_twice(engine: str, rows: list[dict[str, Any]], arrival: Arrival) -> None:
    settled = settle(delivered(ENGINES[engine], "contacts", rows), "contacts", arrival)
    fates = rows_of(settled, "row_number", "fate", "reason")
    assert sorted(number for number, _, _ in fates) == list(range(1, len(rows) + 1))
    assert {fate for _, fate, _ in fates} <= {"kept", "set_apart", "duplicate"}
    assert all((fate == "set_apart") == (reason is not None) for _, fate, reason in fates)
    assert len(rows_of(build_contacts(settled))) == sum(fate == "kept" for _, fate, _ in fates)
    storable = [reason for _, _, reason in fates if reason in ("unknown_professional", "not_counted_kind")]
    assert len(rows_of(build_apart(settled))) == len(storable)


@settings(max_examples=15, deadline=None)
@given(rows=st.lists(CONTACT, max_size=12), arrival=ARRIVAL, chance=st.randoms())
def test_the_store_is_the_same_on_two_engines_whatever_the_order(
    rows: list[dict[str, Any]], arrival: Arrival, chance: Random
) -> None:
    numbered = [{**row, "row_number": place} for place, row in enumerate(rows, 1)]
    shuffled = chance.sample(numbered, len(numbered))
    stored = [
        rows_of(build_contacts(settle(delivered(ENGINES[engine], "contacts", given), "contacts", arrival)))
        for engine, given in (("polars", numbered), ("duckdb", shuffled))
    ]
    assert stored[0] == stored[1]


@settings(max_examples=15, deadline=None)
@given(rows=st.lists(CONTACT, max_size=12))
def test_each_day_has_one_first_contact_with_each_professional(rows: list[dict[str, Any]]) -> None:
    settled = settle(delivered(on_polars, "contacts", rows), "contacts")
    stored = pl.DataFrame(rows_of(build_contacts(settled)), schema=list(CONTACTS), orient="row")
    flagged = stored.filter(pl.col("is_first_with_professional").cast(pl.Boolean))
    first = stored.group_by("client_id", "day", "professional_id").agg(pl.col("order_in_day").min())
    columns = ["client_id", "day", "professional_id", "order_in_day"]
    assert sorted(flagged.select(columns).rows()) == sorted(first.select(columns).rows())
    assert all(group["order_in_day"].sort().to_list() == list(range(1, len(group) + 1)) for _, group in
               stored.group_by("client_id", "day"))  # fmt: skip
