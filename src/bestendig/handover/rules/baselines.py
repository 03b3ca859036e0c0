"""The usual rules: the colleague with the least load, and the best face one by one."""

from collections.abc import Callable, Iterator, Mapping

from bestendig.handover.case.arcs import may, options
from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import Unit, single
from bestendig.handover.dividing.grouping import units_of

Pick = Callable[[Scene, Unit, list[int]], int | None]


def baselines(scene: Scene) -> Mapping[str, tuple[int, int]]:
    """Per rule how many of all persons would be placed, and with a face they know.

    Pins are kept, and households go together where somebody has room for all, as in the proposal.
    """
    return {
        "least_loaded": _counted(scene, least_loaded),
        "best_face_one_by_one": _counted(scene, best_face),
    }


def _counted(scene: Scene, pick: Pick) -> tuple[int, int]:
    """Everybody in turn; what is gone is gone."""
    pinned = [person for person in scene.cast.persons if person.pinned]
    n_placed, n_known = len(pinned), sum(scene.pairs.is_known(person, person.pinned) for person in pinned)
    free = [int(room) for room in scene.room.free]
    for unit, receiver in _in_turn(scene, pick, free):
        n_placed += len(unit.members)
        n_known += _known(scene, unit, receiver)
    return n_placed, n_known


def _in_turn(scene: Scene, pick: Pick, free: list[int]) -> Iterator[tuple[Unit, int]]:
    """Who gets a place; a household that fits nowhere as a whole goes one by one."""
    for unit in units_of(scene):
        receiver = pick(scene, unit, free)
        parts = [unit] if receiver is not None else [single(person) for person in unit.members]
        for part in parts:
            at = receiver if receiver is not None else pick(scene, part, free)
            if at is not None:
                free[at] -= part.places
                yield part, at


def least_loaded(scene: Scene, unit: Unit, free: list[int]) -> int | None:
    """The colleague in the team who has most of the caseload free; without one, anybody who can."""
    near = [at for at in scene.team(unit.team) if _fits(scene, unit, at, free)]
    able = near or [at for at in range(len(free)) if _fits(scene, unit, at, free)]
    return max(able, key=lambda at: (free[at] / max(int(scene.room.places[at]), 1), -at), default=None)


def best_face(scene: Scene, unit: Unit, free: list[int]) -> int | None:
    """The best-known face that has room; without one, the colleague with the least load."""
    known = [at for at in options(scene, unit) if _fits(scene, unit, at, free) and _known(scene, unit, at)]
    if not known:
        return least_loaded(scene, unit, free)
    return min(known, key=lambda at: (-_known(scene, unit, at), _steps(scene, unit, at), at))


def _known(scene: Scene, unit: Unit, receiver: int) -> int:
    """How many of them know this receiver."""
    name = scene.name(receiver)
    return sum(scene.pairs.is_known(person, name) for person in unit.members)


def _steps(scene: Scene, unit: Unit, receiver: int) -> int:
    """How well they know this receiver, in steps."""
    return sum(scene.pairs.step(person, scene.name(receiver)) for person in unit.members)


def _fits(scene: Scene, unit: Unit, receiver: int, free: list[int]) -> bool:
    """Whether there is room and the pair is allowed."""
    return free[receiver] >= unit.places and may(scene, unit, receiver)
