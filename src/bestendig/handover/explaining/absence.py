"""Who could step in when the receiver is away: the second known face."""

from bestendig.handover.case.cast import spread
from bestendig.handover.case.scene import Scene
from bestendig.model.handover import Person


def in_absence(scene: Scene, person: Person, name: str) -> str | None:
    """The best-known other face who is there and may help; None when there is none."""
    names = [
        scene.cast.receivers[at].professional for at in scene.options(person) if scene.limits.may(person, at)
    ]
    known = [other for other in names if other != name and scene.pairs.is_known(person, other)]
    return min(
        known, key=lambda other: (scene.pairs.step(person, other), spread(person.client, other)), default=None
    )
