"""A division in words: everybody's placement, in the order in which the case names them."""

from collections.abc import Mapping, Sequence

import numpy as np

from bestendig.handover.case.scene import Scene
from bestendig.handover.explaining.absence import in_absence
from bestendig.handover.explaining.attention import attention
from bestendig.handover.explaining.limit import limit
from bestendig.handover.explaining.runner_up import runner_up
from bestendig.handover.explaining.why import why
from bestendig.handover.flow.network import Ints
from bestendig.language import Text
from bestendig.model.handover import Person, Placement, Price, VariantName

Chosen = Mapping[str, int]
"""Per client the number of the receiver, −1 for no place."""
NO_PLACE = Text(nl="Er is nog geen plek.", en="There is no place yet.")


def placements(
    scene: Scene, variant: VariantName, chosen: Chosen, prices: Sequence[Price]
) -> tuple[Placement, ...]:
    """One placement per person; `chosen` is the receiver of each who was not pinned."""
    free = [int(room) for room in scene.room.free - taken(scene, chosen)]
    more = [price.professional for price in prices if price.n_placed > 0]
    return tuple(
        _pinned(scene, variant, person, free) if person.pinned
        else _one(scene, variant, person, chosen[person.client], free, more)
        for person in scene.case.persons
    )  # fmt: skip


def taken(scene: Scene, chosen: Chosen) -> Ints:
    """How many places of this handover each receiver takes."""
    counted = np.zeros(len(scene.cast.receivers), np.int64)
    for person in scene.to_place:
        if chosen[person.client] >= 0:
            counted[chosen[person.client]] += person.weight
    return counted


def _pinned(scene: Scene, variant: VariantName, person: Person, free: list[int]) -> Placement:
    """A person whom people placed already."""
    at = scene.cast.receiver_at.get(person.pinned)
    return _told(scene, variant, person, person.pinned, at, free)


def _one(
    scene: Scene, variant: VariantName, person: Person, at: int, free: list[int], more: Sequence[str]
) -> Placement:
    """A person who was placed here, or who has no place."""
    if at >= 0:
        return _told(scene, variant, person, scene.cast.receivers[at].professional, at, free)
    beyond = [name for name in more if scene.limits.may(person, scene.cast.receiver_at[name])]
    return Placement(
        person.client, None, False, False, NO_PLACE,
        limit=limit(scene, person, beyond[0] if beyond else None),
        warnings=attention(scene, person, None),
    )  # fmt: skip


def _told(
    scene: Scene, variant: VariantName, person: Person, name: str, at: int | None, free: list[int]
) -> Placement:
    """One pair in words."""
    after = runner_up(scene, variant, person, at, free)
    return Placement(
        person.client, name, scene.pairs.is_known(person, name), bool(person.wish) and person.wish == name,
        why(scene, person, name),
        runner_up=after[0] if after else None,
        runner_up_why=after[1] if after else None,
        warnings=attention(scene, person, name),
        in_absence=in_absence(scene, person, name),
    )  # fmt: skip


Loads = Mapping[str, tuple[int, int, int]]


def loads(scene: Scene, chosen: Chosen) -> Loads:
    """Per professional the load before, the load after, and the places of the whole caseload."""
    after = scene.room.others + taken(scene, chosen)
    return {
        one.professional: (one.load, int(after[scene.cast.receiver_at[one.professional]]), one.places)
        for one in scene.case.receivers
    }
