"""A division in words: everybody's placement, in the order in which the case names them."""

from collections.abc import Mapping, Sequence

import numpy as np

from bestendig.handover.case.arcs import Laid
from bestendig.handover.explaining.absence import in_absence
from bestendig.handover.explaining.attention import attention
from bestendig.handover.explaining.limit import limit
from bestendig.handover.explaining.runner_up import runner_up
from bestendig.handover.explaining.why import why
from bestendig.handover.flow.network import Ints
from bestendig.language import Text
from bestendig.model.handover import Person, Placement, Price, VariantName

NO_PLACE = Text(nl="Er is nog geen plek.", en="There is no place yet.")


def placements(
    laid: Laid, variant: VariantName, receivers: Ints, prices: Sequence[Price]
) -> tuple[Placement, ...]:
    """One placement per person."""
    chosen = {person.client: int(at) for person, at in zip(laid.persons, receivers, strict=True)}
    free = [int(room) for room in laid.room.free - taken(laid, receivers)]
    more = [price.professional for price in prices if price.n_placed > 0]
    return tuple(
        _pinned(laid, variant, person, free) if person.pinned
        else _one(laid, variant, person, chosen[person.client], free, more)
        for person in laid.cast.case.persons
    )  # fmt: skip


def taken(laid: Laid, receivers: Ints) -> Ints:
    """How many places of this handover each receiver takes."""
    weights = np.array([person.weight for person in laid.persons], np.int64)
    is_placed = receivers >= 0
    counted = np.bincount(receivers[is_placed], weights[is_placed], minlength=len(laid.cast.receivers))
    return counted.astype(np.int64)


def _pinned(laid: Laid, variant: VariantName, person: Person, free: list[int]) -> Placement:
    """A person whom people placed already."""
    at = laid.cast.receiver_at.get(person.pinned)
    return _told(laid, variant, person, person.pinned, at, free)


def _one(
    laid: Laid, variant: VariantName, person: Person, at: int, free: list[int], more: Sequence[str]
) -> Placement:
    """A person who was placed here, or who has no place."""
    if at >= 0:
        return _told(laid, variant, person, laid.cast.receivers[at].professional, at, free)
    beyond = [name for name in more if laid.limits.may(person, laid.cast.receiver_at[name])]
    return Placement(
        person.client, None, False, False, NO_PLACE,
        limit=limit(laid, person, beyond[0] if beyond else None),
        warnings=attention(laid, person, None),
    )  # fmt: skip


def _told(
    laid: Laid, variant: VariantName, person: Person, name: str, at: int | None, free: list[int]
) -> Placement:
    """One pair in words."""
    after = runner_up(laid, variant, person, at, free)
    return Placement(
        person.client, name, laid.pairs.is_known(person, name), bool(person.wish) and person.wish == name,
        why(laid, person, name),
        runner_up=after[0] if after else None,
        runner_up_why=after[1] if after else None,
        warnings=attention(laid, person, name),
        in_absence=in_absence(laid, person, name),
    )  # fmt: skip


Loads = Mapping[str, tuple[int, int, int]]


def loads(laid: Laid, receivers: Ints) -> Loads:
    """Per professional the load before, the load after, and the places of the whole caseload."""
    after = laid.room.others + taken(laid, receivers)
    return {
        one.professional: (one.load, int(after[laid.cast.receiver_at[one.professional]]), one.places)
        for one in laid.cast.case.receivers
    }
