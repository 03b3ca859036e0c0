"""One division of all persons over receivers, with its proof: the plain case, where each takes one place."""

from dataclasses import dataclass

import numpy as np

from bestendig.handover.case.arcs import Laid, lay_out
from bestendig.handover.flow.network import Ints
from bestendig.handover.flow.proof import Proved, prove
from bestendig.handover.flow.routes import NOBODY, Routes, routes
from bestendig.handover.flow.stages import solve
from bestendig.model.handover import VariantName
from bestendig.model.progress import Progress


@dataclass(frozen=True, slots=True)
class Placed:
    """Per person of the network the receiver (−1: no place); the flow behind it and what proves it."""

    laid: Laid
    receiver: Ints
    flow: Ints
    proved: Proved


def place(laid: Laid, variant: VariantName, progress: Progress) -> Placed:
    """The best division in the order of goals.

    Persons who share a hub can be dealt someone they would rather not have. Then two of them change places,
    which costs nothing; who cannot change gets arcs of their own, and all is solved again.
    """
    expanded = frozenset[str]()
    while True:
        goals = laid.goals(variant)
        solved = solve(laid.network, goals, progress)
        way = routes(laid.network, solved.flow)
        stuck = _kept_apart(laid, way)
        if not stuck:
            return Placed(
                laid, way.receiver, solved.flow, prove(laid.network, goals, solved.stages, solved.flow)
            )
        expanded |= {laid.persons[person].client for person in stuck}
        laid = lay_out(laid.cast, expanded)


def _kept_apart(laid: Laid, way: Routes) -> list[int]:
    """Let two persons of the same hub change places where one got an excluded receiver; who is left over."""
    stuck = []
    for n, person in enumerate(laid.persons):
        at = int(way.receiver[n])
        if not person.rather_not or at == NOBODY or laid.limits.may(person, at):
            continue
        others = np.flatnonzero((way.via == way.via[n]) & (way.receiver != at))
        for other in others:
            theirs = int(way.receiver[other])
            if laid.limits.may(person, theirs) and laid.limits.may(laid.persons[other], at):
                way.receiver[n], way.receiver[other] = theirs, at
                break
        else:
            stuck.append(n)
    return stuck
