"""A drawn case and how it runs: on an engine through the measuring room, and on the plain twin."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from tests.reference import twins
from tests.reference.lives import Unit
from tests.reference.world import World, tables

from bestendig.measures import find, values
from bestendig.measures.batches import batches
from bestendig.measures.declare import Measure
from bestendig.measures.units import FIXED_POINT, columns_of
from bestendig.measures.view import Keep, as_is
from bestendig.model.request import Request
from bestendig.store import Engine

Expected = Mapping[Unit, float | None]
CLOSE = 1e-9
STORED = tuple(tables(World()))
ALWAYS = {"organisations", "years"}
"""Tables that no card names: mergers are followed where they are known, years come along."""


@dataclass(frozen=True)
class Case:
    """A question about a drawn world with the expected value per client."""

    request: Request
    world: World
    expected: Expected
    tolerance: float = CLOSE

    @property
    def measure(self) -> Measure:
        """The one measure of the case."""
        return find(self.request.measures[0])


def as_taken(request: Request) -> Request:
    """The question as its one measure takes it."""
    return batches(request)[0].request


def stored(engine: Engine, world: World, needs: Collection[str] = STORED) -> dict[str, Any]:
    """The tables of a world on an engine, those that are needed."""
    found = tables(world)
    return {name: engine.hold(*found[name]) for name in needs}


def on_engine(
    engine: Engine, world: World, request: Request, keep: Keep = as_is
) -> dict[str, dict[Unit, float]]:
    """Per measure the value of every unit, as the measuring room gives it."""
    found: dict[str, dict[Unit, float]] = {}
    needs = {table for name in request.measures for table in find(name).card.needs} | ALWAYS
    frames = values(request, stored(engine, world, needs), keep)
    for batch in batches(request):
        rows = engine.fetch(frames[batch.key]).rows(named=True)
        unit = batch.view({}, keep, request.by).unit
        for each in batch.measures:
            keyed = [(tuple(row[name] for name in unit), _value(each, row)) for row in rows]
            found[each.name] = {key: value for key, value in keyed if value is not None}
    return found


def on_twin(case: Case) -> dict[Unit, float]:
    """The value of every unit, as the plain twin gives it."""
    return twins.values(case.measure.name, case.world, as_taken(case.request))


def _value(each: Measure, row: Mapping[str, Any]) -> float | None:
    """The value of one unit, or nothing."""
    parts = [row[name] for name in columns_of(each)]
    if parts[0] is None:
        return None
    return float(parts[0] / (parts[1] if each.is_pooled else FIXED_POINT))


def differences(expected: Expected, found: Mapping[Unit, float], tolerance: float) -> dict[Unit, Any]:
    """Where what was found is not what was expected."""
    wrong = {}
    for unit, value in expected.items():
        got = found.get(unit)
        if (value is None) != (got is None) or (value is not None and abs(value - (got or 0)) > tolerance):
            wrong[unit] = (value, got)
    return wrong
