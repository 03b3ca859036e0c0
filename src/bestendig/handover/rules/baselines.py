"""The usual rules: the colleague with the least load, and the best face one by one."""

from collections.abc import Callable, Mapping

from bestendig.handover.case.arcs import Laid, options
from bestendig.model.handover import Person

Pick = Callable[[Laid, Person, list[int]], int | None]


def baselines(laid: Laid) -> Mapping[str, tuple[int, int]]:
    """Per rule how many of all persons would be placed, and with a face they know; pins are kept."""
    return {
        "least_loaded": _counted(laid, least_loaded),
        "best_face_one_by_one": _counted(laid, best_face),
    }


def _counted(laid: Laid, pick: Pick) -> tuple[int, int]:
    """Everybody in turn; what is gone is gone."""
    free = [int(room) for room in laid.room.free]
    pinned = [person for person in laid.cast.persons if person.pinned]
    n_placed, n_known = len(pinned), sum(laid.pairs.is_known(person, person.pinned) for person in pinned)
    for person in laid.persons:
        receiver = pick(laid, person, free)
        if receiver is not None:
            free[receiver] -= person.weight
            n_placed += 1
            n_known += laid.pairs.is_known(person, laid.cast.receivers[receiver].professional)
    return n_placed, n_known


def least_loaded(laid: Laid, person: Person, free: list[int]) -> int | None:
    """The colleague in the team who has most of the caseload free; without one, anybody who can."""
    near = [at for at in laid.team(person.team) if _fits(laid, person, at, free)]
    able = near or [at for at in range(len(free)) if _fits(laid, person, at, free)]
    return max(able, key=lambda at: (free[at] / max(int(laid.room.places[at]), 1), -at), default=None)


def best_face(laid: Laid, person: Person, free: list[int]) -> int | None:
    """The best-known face that has room; without one, the colleague with the least load."""
    faces = [at for at in options(person, laid.cast) if _fits(laid, person, at, free)]
    names = laid.cast.receivers
    known = [at for at in faces if laid.pairs.is_known(person, names[at].professional)]
    if not known:
        return least_loaded(laid, person, free)
    return min(known, key=lambda at: (laid.pairs.step(person, names[at].professional), at))


def _fits(laid: Laid, person: Person, receiver: int, free: list[int]) -> bool:
    """Whether there is room and the pair is allowed."""
    return free[receiver] >= person.weight and laid.limits.may(person, receiver)
