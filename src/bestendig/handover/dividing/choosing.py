"""Which way of dividing a case needs: the flow where it is exact, else with households and weights."""

from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import single
from bestendig.handover.dividing.exact import exactly
from bestendig.handover.dividing.flowing import by_flow
from bestendig.handover.dividing.found import Found
from bestendig.handover.dividing.programme import NOBODY, several
from bestendig.model.handover import Person, VariantName
from bestendig.model.progress import Progress


def divide(scene: Scene, variant: VariantName, progress: Progress) -> Found:
    """The best division that can be found, and how sure it is that none is better.

    Where the best flow of single persons happens to keep every household together, it is the best of all.
    """
    if all(person.weight == 1 for person in scene.to_place):
        found = by_flow(scene, [single(person) for person in scene.to_place], variant, progress)
        if all_together(scene, found):
            return found
    return exactly(scene, variant, progress)


def all_together(scene: Scene, found: Found) -> bool:
    """Whether nobody of one household goes to another professional; those without a place do not count."""
    for members in several(scene).values():
        if len({_receiver(scene, found, person) for person in members} - {NOBODY}) > 1:
            return False
    return True


def _receiver(scene: Scene, found: Found, person: Person) -> int:
    """Who takes over this person; nobody where a pin names someone from outside the list."""
    if person.pinned:
        return scene.cast.receiver_at.get(person.pinned, NOBODY)
    return found.chosen[person.client]
