"""The plain case: everybody takes one place, so that a flow is exact."""

from collections.abc import Sequence

import numpy as np

from bestendig.handover.case.arcs import Laid, lay_out, may
from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import Unit
from bestendig.handover.dividing.found import Found
from bestendig.handover.dividing.proofs import certificate
from bestendig.handover.explaining.prices import BEFORE_HOME, prices
from bestendig.handover.flow.network import Ints
from bestendig.handover.flow.proof import prove
from bestendig.handover.flow.routes import NOBODY, Routes, routes
from bestendig.handover.flow.stages import Solved, solve
from bestendig.model.handover import VariantName
from bestendig.model.progress import Progress


def by_flow(scene: Scene, units: Sequence[Unit], variant: VariantName, progress: Progress) -> Found:
    """The best division in the order of goals, proved, with what one place more would give."""
    laid, solved, receiver = flowed(scene, units, variant, progress)
    proved = prove(laid.network, laid.goals(variant), solved.stages, solved.flow)
    chosen = {
        person.client: int(at) for one, at in zip(units, receiver, strict=True) for person in one.members
    }
    firm = prices(laid, variant, solved.flow, BEFORE_HOME)
    return Found(chosen, certificate(proved), prices(laid, variant, solved.flow), firm)


def flowed(
    scene: Scene, units: Sequence[Unit], variant: VariantName, progress: Progress, taken: Ints | None = None
) -> tuple[Laid, Solved, Ints]:
    """The network, its flow, and the receiver of each unit.

    Units that share a hub can be dealt someone they would rather not have. Then two of them change places,
    which costs nothing; who cannot change gets arcs of its own, and all is solved again.
    """
    expanded = frozenset[str]()
    while True:
        laid = lay_out(scene, units, taken=taken, expanded=expanded)
        solved = solve(laid.network, laid.goals(variant), progress)
        way = routes(laid.network, solved.flow)
        stuck = _kept_apart(laid, way)
        if not stuck:
            return laid, solved, way.receiver
        expanded |= {laid.units[number].name for number in stuck}


def _kept_apart(laid: Laid, way: Routes) -> list[int]:
    """Let two units of the same hub change places where one got an excluded receiver; who is left over."""
    stuck = []
    for number, unit in enumerate(laid.units):
        at = int(way.receiver[number])
        is_excluded = any(person.rather_not for person in unit.members) and at != NOBODY
        if is_excluded and not may(laid.scene, unit, at) and not _changed(laid, way, number):
            stuck.append(number)
    return stuck


def _changed(laid: Laid, way: Routes, number: int) -> bool:
    """Whether somebody from the same hub could change places."""
    scene, at = laid.scene, int(way.receiver[number])
    for other in np.flatnonzero((way.via == way.via[number]) & (way.receiver != at)):
        theirs = int(way.receiver[other])
        if may(scene, laid.units[number], theirs) and may(scene, laid.units[other], at):
            way.receiver[number], way.receiver[other] = theirs, at
            return True
    return False
