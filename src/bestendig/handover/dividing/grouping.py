"""Which persons are divided as one unit when a case is too large to search in full."""

from collections.abc import Iterator

from bestendig.handover.case.arcs import may
from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import Unit, households, single, unit
from bestendig.model.handover import Person


def units_of(scene: Scene) -> tuple[Unit, ...]:
    """Households that can go together, and everybody else alone."""
    if not scene.case.settings.households_together:
        return tuple(single(person) for person in scene.to_place)
    return tuple(one for members in households(scene.to_place) for one in _grouped(scene, members))


def _grouped(scene: Scene, members: tuple[Person, ...]) -> Iterator[Unit]:
    """One unit; or single persons, where nobody may help all or where going together would cost a wish."""
    together = unit(members)
    if len(members) == 1 or _can(scene, together):
        yield together
    else:
        yield from map(single, members)


def _can(scene: Scene, together: Unit) -> bool:
    """Whether somebody may help all, and all ask for the same or for nobody, and stay with the same."""
    asked = {person.wish for person in together.members if person.wish and _is_open(scene, person)}
    staying = {person.current for person in together.members if scene.pairs.stays(person)}
    fixed = asked | staying
    if len(fixed) > 1:
        return False
    if fixed:
        return may(scene, together, scene.cast.receiver_at[fixed.pop()])
    able = scene.limits.able(together.requirement)
    refused = {name for person in together.members for name in person.rather_not}
    return bool(
        able.sum() > sum(able[at] for name in refused if (at := scene.cast.receiver_at.get(name)) is not None)
    )


def _is_open(scene: Scene, person: Person) -> bool:
    """Whether the wish of this person is allowed."""
    at = scene.cast.receiver_at.get(person.wish)
    return at is not None and scene.limits.may(person, at)
