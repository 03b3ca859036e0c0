"""A large case with households or weights: a bound by a flow that may split a unit, then units made whole.

The flow gives the bound and keeps nearly all units whole by itself. The few that are split get the receiver
where most of them went, and last everybody who takes one place is divided anew, exactly, over what is left.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from bestendig.handover.case.arcs import lay_out, may, options
from bestendig.handover.case.cast import spread
from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import Unit, single
from bestendig.handover.dividing.bounds import Bound, bound_of, compared
from bestendig.handover.dividing.flowing import flowed
from bestendig.handover.dividing.found import Found
from bestendig.handover.dividing.grouping import units_of
from bestendig.handover.flow.network import Ints
from bestendig.handover.flow.routes import NOBODY, Routes, routes
from bestendig.handover.flow.stages import solve
from bestendig.model.handover import VariantName
from bestendig.model.progress import Progress, Within


def nearly(scene: Scene, variant: VariantName, progress: Progress) -> Found:
    """A division near the best one, with how far from it at most."""
    units = units_of(scene)
    bound, way = _bounded(scene, units, variant, Within(progress, "bound", 0.0, 0.6))
    larger = [number for number, unit in enumerate(units) if unit.places > 1]
    settled = whole_units(scene, units, larger, way)
    alone = [single(person) for person in scene.to_place if person.weight == 1]
    chosen = {person.client: at for number, at in settled.items() for person in units[number].members}
    alone = [unit for unit in alone if unit.members[0].client not in chosen]
    taken = np.zeros(len(scene.cast.receivers), np.int64)
    for number, at in settled.items():
        taken[at] += units[number].places
    _, _, receivers = flowed(scene, alone, variant, Within(progress, "single", 0.6, 1.0), taken)
    chosen |= {unit.members[0].client: int(at) for unit, at in zip(alone, receivers, strict=True)}
    chosen = {person.client: chosen.get(person.client, NOBODY) for person in scene.to_place}
    return Found(chosen, compared(scene, variant, chosen, bound))


def _bounded(
    scene: Scene, units: Sequence[Unit], variant: VariantName, progress: Progress
) -> tuple[Bound, Routes]:
    """What no division that keeps units together can go below, and where the places of each unit went."""
    laid = lay_out(scene, units)
    goals = laid.goals(variant)
    solved = solve(laid.network, goals, progress)
    return bound_of(laid, goals, solved), routes(laid.network, solved.flow)


def whole_units(scene: Scene, units: Sequence[Unit], larger: Sequence[int], way: Routes) -> Mapping[int, int]:
    """The receiver of each unit of several places; a unit that fits nowhere is left out."""
    went: dict[int, Counter[int]] = defaultdict(Counter)
    for number, at in zip(way.unit.tolist(), way.receiver.tolist(), strict=True):
        went[number][at] += 1
    left, settled = scene.room.free.copy(), dict[int, int]()
    is_whole = {one: len(went[one]) == 1 and may_go(scene, units[one], went[one]) for one in larger}
    in_turn = sorted(larger, key=lambda one: (not is_whole[one], -units[one].places, spread(units[one].name)))
    for number in in_turn:
        unit, ways = units[number], went[number]
        at = next(iter(ways)) if is_whole[number] else _nearest(scene, unit, ways, left)
        if at != NOBODY:
            settled[number] = at
            left[at] -= unit.places
    return settled


def may_go(scene: Scene, unit: Unit, went: Counter[int]) -> bool:
    """Whether the one place where this unit went is allowed."""
    at = next(iter(went))
    return at != NOBODY and may(scene, unit, at)


def _nearest(scene: Scene, unit: Unit, went: Counter[int], left: Ints) -> int:
    """Where most of it went, a face that one of them knows, the own team, anybody who can."""
    near = [at for at, _ in went.most_common() if at != NOBODY]
    steps = (near, options(scene, unit), scene.team(unit.team), np.argsort(-left, kind="stable").tolist())
    for at in (int(at) for step in steps for at in step):
        if left[at] >= unit.places and may(scene, unit, at):
            return at
    return NOBODY
