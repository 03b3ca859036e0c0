"""One DuckDB for all tests of this folder."""

from collections.abc import Iterator

import pytest

from bestendig.store import Engine, open_engine


@pytest.fixture(scope="session")
def duckdb_engine() -> Iterator[Engine]:
    """An engine that stays open."""
    with open_engine("duckdb") as engine:
        yield engine
