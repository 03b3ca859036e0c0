"""The three engines as one fixture, with one Spark for the whole run; import `engine` in a conftest."""

import atexit
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from bestendig.store import ENGINES, Engine, open_engine

EACH_ENGINE = [pytest.param(name, marks=[pytest.mark.spark] if name == "spark" else []) for name in ENGINES]
FOR_SMALL_DATA = {
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.adaptive.enabled": "false",
}
"""Compiling and planning cost more than six rows do."""


@cache
def shared_spark() -> Engine:
    """The one Spark of this run; every engine called spark that is opened later uses its session."""
    engine = open_engine("spark")
    for name, value in FOR_SMALL_DATA.items():
        engine.session.conf.set(name, value)  # type: ignore[attr-defined]
    atexit.register(engine.close)
    return engine


@pytest.fixture(params=EACH_ENGINE)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """DuckDB, Polars and Spark in turn."""
    if request.param == "spark":
        shared_spark()
    with open_engine(request.param) as opened:
        yield opened


@pytest.fixture(scope="session")
def spark() -> Any:
    """The Spark session of this run."""
    return shared_spark().session  # type: ignore[attr-defined]
