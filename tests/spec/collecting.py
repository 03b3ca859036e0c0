"""All specs as data: each test function is called with a recorder instead of the fixture."""

import importlib.util
import inspect
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from tests.reference.lives import Unit
from tests.reference.world import World
from tests.spec.conftest import case_of
from tests.spec.running import CLOSE, Case, as_taken

from bestendig.measures import find
from bestendig.measures.declare import Measure
from bestendig.model.request import Request

FOLDER = Path(__file__).parent
APART = 10_000
"""So far apart lie the numbers of two worlds that are laid beside each other."""
LOOKS_AT_ALL = {
    "cooperation_so_far",
    "turnover",
    "stability_index",
    "flex_share",
    "hired_share",
    "caseload_per_fte",
    "worker_changes",
    "worker_changes_by_transfer",
    "cooperation_length",
    "organisations_active",
    "organisations_around_household",
    "market_churn",
    "funding_horizon",
    "incidental_share",
    "professionals_present",
    "presence_tenure",
    "faces_passed",
    "longest_presence",
    "placement_moves",
    "carer_changes",
}
"""Without a period these look at the last day of all data, so their worlds cannot share a table."""
ALWAYS_ALONE = {"outlived_election_share"}
"""These look at the last day of all data whatever the period."""


@cache
def all_cases() -> tuple[Case, ...]:
    """Every case of every spec, in order."""
    cases: list[Case] = []

    def record(
        measure: Measure, histories: Any, expected: Any, tolerance: float = CLOSE, **told: Any
    ) -> None:
        cases.append(case_of(measure, histories, expected, tolerance, **told))

    for path in sorted(FOLDER.glob("test_*.py")):
        for name, test in inspect.getmembers(_module(path), inspect.isfunction):
            if name.startswith("test_") and list(inspect.signature(test).parameters) == ["spec"]:
                test(record)
    return tuple(cases)


def _module(path: Path) -> Any:
    """A spec file as a module."""
    described = importlib.util.spec_from_file_location(f"specs_{path.stem}", path)
    assert described is not None
    assert described.loader is not None
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module


def grouped(cases: Sequence[Case]) -> list[tuple[Request, list[Case]]]:
    """Cases with the same question, so that they can be asked at once; most cases first."""
    groups: dict[Any, list[Case]] = defaultdict(list)
    for number, case in enumerate(cases):
        name = case.measure.name
        alone = name in ALWAYS_ALONE or (name in LOOKS_AT_ALL and case.request.period is None)
        key = replace(as_taken(case.request), measures=())
        groups[key, number if alone else None].append(case)
    return [
        (request.for_measures(*sorted({case.measure.name for case in own})), own)
        for (request, _), own in sorted(groups.items(), key=lambda item: -len(item[1]))
    ]


def beside(cases: Sequence[Case]) -> tuple[World, list[tuple[str, dict[Unit, float | None], float]]]:
    """The worlds of cases in one, and what is expected in it of which measure."""
    world, expected = World(), []
    for number, case in enumerate(cases):
        by = APART * (number + 1)
        world = world.beside(case.world.moved(by))
        moved = {_moved(unit, case, by): value for unit, value in case.expected.items()}
        expected.append((case.measure.name, moved, case.tolerance))
    return world, expected


def _moved(unit: Unit, case: Case, by: int) -> Unit:
    """The unit of a case in a moved world: the client, and a group of the contact itself."""
    client, *groups = unit
    own = case.measure.reads.is_row_bound and case.request.by[:1] in (("team",), ("organisation",), ("area",))
    if own and groups and groups[0] != -1:
        groups[0] = int(groups[0]) + by
    return (int(client) + by, *groups)


def measures_of(request: Request) -> tuple[Measure, ...]:
    """The measures of a question."""
    return tuple(find(name) for name in request.measures)
