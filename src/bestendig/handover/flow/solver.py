"""The cheapest flow by OR-Tools: exact, and in whole numbers by nature."""

from typing import Any

import numpy as np

from bestendig.errors import ConfigError
from bestendig.handover.flow.face import Face
from bestendig.handover.flow.network import Ints
from bestendig.language import Text


class TooLarge(Exception):  # noqa: N818 - never leaves this room: the caller asks for fewer goals at once
    """The costs do not fit into the solver's whole numbers."""


def cheapest(face: Face, cost: Ints) -> Ints:
    """A cheapest flow over the open arcs, in places; ConfigError when OR-Tools is not installed."""
    if not len(face.arcs):
        return np.zeros(0, np.int64)
    solver = solver_library()
    flow = solver.SimpleMinCostFlow()
    number, supply = _renumbered(face)
    arcs = flow.add_arcs_with_capacity_and_unit_cost(
        number[face.tail], number[face.head], face.capacity, cost
    )
    flow.set_nodes_supplies(np.arange(len(supply), dtype=np.int32), supply)
    status = flow.solve()
    if status == flow.BAD_COST_RANGE:
        raise TooLarge
    if status != flow.OPTIMAL:
        raise RuntimeError(f"the flow ended with {status}: every person should have a way to the end")
    return np.asarray(flow.flows(arcs), np.int64)


def _renumbered(face: Face) -> tuple[np.ndarray, Ints]:
    """A number for each node that is still in play, and what those must send."""
    is_used = face.supply != 0
    is_used[face.tail] = True
    is_used[face.head] = True
    number = (np.cumsum(is_used) - 1).astype(np.int32)
    return number, face.supply[is_used]


def solver_library() -> Any:
    """The min-cost flow of OR-Tools; ConfigError with the way to get it when it is not here."""
    try:
        from ortools.graph.python import min_cost_flow  # type: ignore[import-untyped]  # tells no types
    except ImportError:
        raise ConfigError(
            Text(
                nl="Voor een voorstel voor overdracht is OR-Tools nodig. Dat is hier niet aanwezig.",
                en="A proposal for a handover needs OR-Tools, which is not here.",
            ),
            Text(
                nl="Installeer het met: pip install bestendig[handover]",
                en="Install it with: pip install bestendig[handover]",
            ),
            code="solver_missing",
        ) from None
    return min_cost_flow
