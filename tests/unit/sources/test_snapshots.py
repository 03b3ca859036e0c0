"""Snapshots compared on each engine, and the day of a snapshot by its name."""

from datetime import date
from typing import Any

import pytest
from tests.unit.sources.frames import ENGINES, delivered, rows_of

from bestendig.sources.delivering import with_later_columns
from bestendig.sources.settle import settle
from bestendig.sources.snapshots import compared, days_seen
from bestendig.sources.snapshots.dating import day_in

TOLD = ("client_id", "professional_id", "first_day", "last_day", "not_yet_on", "no_longer_on")


def seen(client: int, professional: int, day: int, last: int | None = None, **other: Any) -> dict[str, Any]:
    """A row of a snapshot, or with a last day a line of a log."""
    who = {"client_id": client, "professional_id": professional}
    return {**who, "first_day": day, "last_day": last, "basis": "from_snapshots", **other}


SNAPSHOTS = [seen(1, 7, day) for day in (10, 20, 30)] + [seen(2, 7, 10), seen(2, 8, 20), seen(2, 7, 30)]
LOG = [seen(3, 7, day, day) for day in (11, 12)] + [seen(3, 8, 19, 19), seen(4, 7, 12, 12)]
REGISTERED = [{"client_id": 5, "professional_id": 7, "first_day": 1, "basis": "registered"}]


@pytest.mark.parametrize("engine", ENGINES)
def test_stays_of_snapshots_and_of_logs(engine: str) -> None:
    settled = settle(
        delivered(ENGINES[engine], "assignments", [*SNAPSHOTS, *LOG, *REGISTERED]), "assignments"
    )
    assert sorted(rows_of(compared(settled), *TOLD), key=str) == [
        (1, 7, 10, None, None, None),
        (2, 7, 10, 10, None, 20),
        (2, 7, 30, None, 20, None),
        (2, 8, 20, 20, 10, 30),
        (3, 7, 11, 12, None, 19),
        (3, 8, 19, 19, 12, None),
        (4, 7, 12, 12, None, None),
        (5, 7, 1, None, None, None),
    ]
    assert [row[1:] for row in rows_of(days_seen(settled))] == [(10, 2), (20, 2), (30, 2)]


@pytest.mark.parametrize("engine", ENGINES)
def test_another_team_is_another_stay(engine: str) -> None:
    rows = [seen(1, 7, 10, team_id=1), seen(1, 7, 20, team_id=2), seen(1, 7, 30, team_id=2)]
    settled = settle(delivered(ENGINES[engine], "assignments", rows), "assignments")
    assert sorted(rows_of(compared(settled), "team_id", "first_day", "last_day")) == [
        (1, 10, 10),
        (2, 20, None),
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_delivery_from_before_a_column_gets_it_empty(engine: str) -> None:
    frame = delivered(ENGINES[engine], "assignments", SNAPSHOTS)
    older = with_later_columns(frame.drop("not_yet_on", "no_longer_on"), "assignments")
    assert set(rows_of(older, "not_yet_on")) == {(None,)}
    assert with_later_columns(frame, "assignments") is frame


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("caseload-2024-03-01.csv", date(2024, 3, 1)),
        ("map 2023/caseload_20240301_v2.xlsx!Blad1", date(2024, 3, 1)),
        ("Caseload 01-03-2024.csv", date(2024, 3, 1)),
        ("caseload01032024.csv", date(2024, 3, 1)),
        ("caseload-2024-03.csv", date(2024, 3, 1)),
        ("caseload202403.csv", date(2024, 3, 1)),
        ("caseload-2024-02-31.csv", None),
        ("team 12 caseload.csv", None),
        ("9120240301.csv", None),
    ],
)
def test_the_day_in_a_name(name: str, day: date | None) -> None:
    assert day_in(name) == day
