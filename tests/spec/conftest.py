"""The fixture that runs a drawn history on DuckDB and on the plain twin."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from tests.spec.drawing import request_of, world_of
from tests.spec.running import CLOSE, Case, differences, on_engine, on_twin

from bestendig.measures.declare import Measure
from bestendig.store import Engine, open_engine

ASKED = ("period", "with_whom", "counted_by", "by", "law", "minimum_contacts")
Spec = Callable[..., None]


def case_of(
    measure: Measure,
    histories: Mapping[int, Any] | None,
    expected: Mapping[Any, float | None],
    tolerance: float = CLOSE,
    **told: Any,
) -> Case:
    """A case from what a spec says: the drawn world, the question, the expected values."""
    asked = {name: told.pop(name) for name in ASKED if name in told}
    keyed = {key if isinstance(key, tuple) else (key,): value for key, value in expected.items()}
    return Case(request_of(measure.name, **asked), world_of(histories, **told), keyed, tolerance)


@pytest.fixture(scope="session")
def duckdb_engine() -> Iterator[Engine]:
    """One DuckDB for all specs."""
    with open_engine("duckdb") as engine:
        yield engine


@pytest.fixture
def spec(duckdb_engine: Engine) -> Spec:
    """Run a case on DuckDB and on the twin; both must give the expected values."""

    def run(measure: Measure, histories: Any, expected: Any, tolerance: float = CLOSE, **told: Any) -> None:
        case = case_of(measure, histories, expected, tolerance, **told)
        found = on_engine(duckdb_engine, case.world, case.request, duckdb_engine.keep)[measure.name]
        assert not differences(case.expected, found, tolerance), "engine"
        assert not differences(case.expected, on_twin(case), tolerance), "twin"

    return run
