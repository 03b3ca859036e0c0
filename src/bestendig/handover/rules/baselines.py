"""The usual rules: the colleague with the least load, and the best face one by one."""

from collections.abc import Callable, Mapping

from bestendig.handover.case.scene import Scene
from bestendig.model.handover import Person

Pick = Callable[[Scene, Person, list[int]], int | None]


def baselines(scene: Scene) -> Mapping[str, tuple[int, int]]:
    """Per rule how many of all persons would be placed, and with a face they know; pins are kept."""
    return {
        "least_loaded": _counted(scene, least_loaded),
        "best_face_one_by_one": _counted(scene, best_face),
    }


def _counted(scene: Scene, pick: Pick) -> tuple[int, int]:
    """Everybody in turn; what is gone is gone."""
    free = [int(room) for room in scene.room.free]
    pinned = [person for person in scene.cast.persons if person.pinned]
    n_placed, n_known = len(pinned), sum(scene.pairs.is_known(person, person.pinned) for person in pinned)
    for person in scene.to_place:
        receiver = pick(scene, person, free)
        if receiver is not None:
            free[receiver] -= person.weight
            n_placed += 1
            n_known += scene.pairs.is_known(person, scene.cast.receivers[receiver].professional)
    return n_placed, n_known


def least_loaded(scene: Scene, person: Person, free: list[int]) -> int | None:
    """The colleague in the team who has most of the caseload free; without one, anybody who can."""
    near = [at for at in scene.team(person.team) if _fits(scene, person, at, free)]
    able = near or [at for at in range(len(free)) if _fits(scene, person, at, free)]
    return max(able, key=lambda at: (free[at] / max(int(scene.room.places[at]), 1), -at), default=None)


def best_face(scene: Scene, person: Person, free: list[int]) -> int | None:
    """The best-known face that has room; without one, the colleague with the least load."""
    faces = [at for at in scene.options(person) if _fits(scene, person, at, free)]
    names = scene.cast.receivers
    known = [at for at in faces if scene.pairs.is_known(person, names[at].professional)]
    if not known:
        return least_loaded(scene, person, free)
    return min(known, key=lambda at: (scene.pairs.step(person, names[at].professional), at))


def _fits(scene: Scene, person: Person, receiver: int, free: list[int]) -> bool:
    """Whether there is room and the pair is allowed."""
    return free[receiver] >= person.weight and scene.limits.may(person, receiver)
