"""Law: whoever stood in a snapshot is in exactly one stay that day, and nobody who did not stand there is."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.sources.frames import ENGINES, delivered, rows_of

from bestendig.sources.settle import settle
from bestendig.sources.snapshots import compared

STOOD = st.sets(
    st.tuples(st.integers(1, 3), st.integers(1, 3), st.sampled_from((10, 20, 30, 40))), max_size=20
)
TOLD = ("client_id", "professional_id", "first_day", "last_day", "not_yet_on", "no_longer_on")


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=30, deadline=None)
@given(stood=STOOD)
def test_stays_tell_exactly_who_stood_when(engine: str, stood: set[tuple[int, int, int]]) -> None:
    rows: list[dict[str, Any]] = [
        {"client_id": client, "professional_id": professional, "first_day": day, "basis": "from_snapshots"}
        for client, professional, day in sorted(stood)
    ]
    settled = settle(delivered(ENGINES[engine], "assignments", rows), "assignments")
    stays = rows_of(compared(settled), *TOLD)
    days = sorted({day for _, _, day in stood})
    told = [
        (client, professional, day)
        for client, professional, first, last, _, _ in stays
        for day in days
        if first <= day <= (last if last is not None else day)
    ]
    assert sorted(told) == sorted(stood)
    for _, _, first, last, before, after in stays:
        assert before == max((day for day in days if day < first), default=None)
        assert (last is None) == (after is None)
        assert last is None or after == min(day for day in days if day > last)
