"""Messages settled into care episodes on Spark: what DuckDB says, to the last value."""

import pytest
from tests.engines_fixture import shared_spark
from tests.unit.sources.frames import delivered
from tests.unit.sources.istandaarden.conftest import allocation, answer, start, stop

from bestendig.sources.istandaarden import (
    as_register,
    beside_registers,
    care_episodes,
    completed,
    settle_lines,
)
from bestendig.store import Engine, open_engine

POST = [
    allocation("2024-01-01", "2024-01-01", "2024-12-31"),
    start("2024-01-10", "2024-01-08"),
    start("2024-01-19", "2024-01-08", "3"),
    start("2024-01-20", "2024-01-02"),
    stop("2024-03-05", "2024-01-02", "2024-03-01", "20"),
    start("2024-04-20", "2024-04-15"),
    allocation("2024-08-20", "2024-01-01", "2024-09-01", reason_code="03"),
    stop("2024-09-05", "2024-04-15", "2024-09-01", "36"),
    start("2024-01-10", "2024-01-08", allocation_number=6, identification=7),
    answer("306", "2024-01-11", 7, rejects=True),
    allocation("2024-02-01", "2024-02-01", allocation_number=8),
]
SHEET = [
    {"client_id": 9, "organisation_id": 1, "first_day": 19_000, "law": "wmo", "allocation_number": 5},
    {"client_id": 9, "organisation_id": 1, "first_day": 19_000, "law": "wmo", "allocation_number": 10},
]


def settled(engine: Engine) -> list[list[tuple[object, ...]]]:
    """The fates of the lines, the episodes, and the rows of the register."""
    lines = engine.keep(
        settle_lines(delivered(lambda frame: engine.take(frame.to_arrow()), "messages", POST))
    )
    register = delivered(lambda frame: engine.take(frame.to_arrow()), "care_episodes", SHEET)
    episodes = engine.keep(beside_registers(care_episodes(lines), register))
    told = (
        lines.select("row_number", "fate", "reason"),
        as_register(episodes),
        completed(register, episodes),
    )
    return [sorted(engine.fetch(frame).rows(), key=repr) for frame in told]


@pytest.mark.spark
@pytest.mark.slow
def test_messages_settle_the_same_on_spark() -> None:
    with open_engine("duckdb") as engine:
        expected = settled(engine)
    assert [len(rows) for rows in expected] == [11, 2, 2]
    assert settled(shared_spark()) == expected
