"""A large case with households or weights: a bound by a flow that may split a unit, then units made whole.

The flow gives the bound and keeps nearly all units whole by itself. Of the few that are split, the half that
is least so goes where most of it went; the rest is divided anew around those, and so on. Last, everybody who
takes one place is divided exactly over what is left.
"""

from collections import Counter
from collections.abc import Sequence

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

Went = dict[str, Counter[int]]
"""Per unit how many of its places went to each receiver."""


def nearly(scene: Scene, variant: VariantName, progress: Progress) -> Found:
    """A division near the best one, with how far from it at most."""
    units = units_of(scene)
    bound, went = _bounded(scene, units, variant, Within(progress, "bound", 0.0, 0.4))
    settling = _Settling(scene, units)
    settling.keep_whole(went)
    while settling.pending:
        settling.settle_half(went)
        progress.step("whole", 0.9 - 0.5 * len(settling.pending) / len(units))
        went = settling.divided_anew(variant) if settling.pending else went
    alone = settling.alone()
    _, _, receivers = flowed(scene, alone, variant, Within(progress, "single", 0.9, 1.0), settling.taken)
    chosen = settling.chosen()
    chosen |= {unit.members[0].client: int(at) for unit, at in zip(alone, receivers, strict=True)}
    chosen = {person.client: chosen.get(person.client, NOBODY) for person in scene.to_place}
    return Found(chosen, compared(scene, variant, chosen, bound))


def _bounded(
    scene: Scene, units: Sequence[Unit], variant: VariantName, progress: Progress
) -> tuple[Bound, Went]:
    """What no division that keeps units together can go below, and where the places of each unit went."""
    laid = lay_out(scene, units)
    goals = laid.goals(variant)
    solved = solve(laid.network, goals, progress)
    return bound_of(laid, goals, solved), _went(units, routes(laid.network, solved.flow))


def _went(units: Sequence[Unit], way: Routes) -> Went:
    """Per unit of several places how many of them went to each receiver."""
    counted: Went = {unit.name: Counter() for unit in units if unit.places > 1}
    for number, at in zip(way.unit.tolist(), way.receiver.tolist(), strict=True):
        if units[number].places > 1:
            counted[units[number].name][at] += 1
    return counted


class _Settling:
    """Units of several places, settled step by step."""

    def __init__(self, scene: Scene, units: Sequence[Unit]) -> None:
        self._scene, self._units = scene, units
        self.pending = [unit for unit in units if unit.places > 1]
        self.taken = np.zeros(len(scene.cast.receivers), np.int64)
        self._settled: dict[str, tuple[Unit, int]] = {}

    def keep_whole(self, went: Went) -> None:
        """Settle every unit that went to one receiver who may have it."""
        for unit in self.pending:
            at = next(iter(went[unit.name]))
            if len(went[unit.name]) == 1 and at != NOBODY and may(self._scene, unit, at):
                self._settle(unit, at)
        self.pending = [unit for unit in self.pending if unit.name not in self._settled]

    def settle_half(self, went: Went) -> None:
        """Settle the half of which the largest part went to one receiver; who fits nowhere is left apart."""
        in_turn = sorted(
            self.pending, key=lambda unit: (-_largest(unit, went), -unit.places, spread(unit.name))
        )
        n_now = (len(in_turn) + 1) // 2
        for unit in in_turn[:n_now]:
            at = _nearest(self._scene, unit, went[unit.name], self._scene.room.free - self.taken)
            if at != NOBODY:
                self._settle(unit, at)
        self.pending = in_turn[n_now:]

    def divided_anew(self, variant: VariantName) -> Went:
        """Where the pending units go around what is settled."""
        units = [*self.pending, *self.alone()]
        laid = lay_out(self._scene, units, taken=self.taken)
        solved = solve(laid.network, laid.goals(variant))
        return _went(units, routes(laid.network, solved.flow))

    def alone(self) -> list[Unit]:
        """Everybody of one place who is not settled, nor pending."""
        gone = {person.client for unit, _ in self._settled.values() for person in unit.members}
        gone |= {person.client for unit in self.pending for person in unit.members}
        return [single(one) for one in self._scene.to_place if one.weight == 1 and one.client not in gone]

    def chosen(self) -> dict[str, int]:
        """The receiver of everybody who is settled."""
        return {person.client: at for unit, at in self._settled.values() for person in unit.members}

    def _settle(self, unit: Unit, at: int) -> None:
        """Let a unit go there."""
        self._settled[unit.name] = (unit, at)
        self.taken[at] += unit.places


def _largest(unit: Unit, went: Went) -> float:
    """The largest share of a unit that went to one receiver."""
    ways = went[unit.name]
    return max((n for at, n in ways.items() if at != NOBODY), default=0) / unit.places


def _nearest(scene: Scene, unit: Unit, went: Counter[int], left: Ints) -> int:
    """Where most of it went, a face that one of them knows, the own team, anybody who can."""
    near = [at for at, _ in went.most_common() if at != NOBODY]
    steps = (near, options(scene, unit), scene.team(unit.team), np.argsort(-left, kind="stable").tolist())
    for at in (int(at) for step in steps for at in step):
        if left[at] >= unit.places and may(scene, unit, at):
            return at
    return NOBODY
