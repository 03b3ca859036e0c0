"""How many places each receiver has, with the reserve kept free."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from bestendig.handover.case.cast import Cast
from bestendig.handover.case.pairs import Pairs
from bestendig.handover.flow.network import Ints

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Room:
    """Per receiver: the whole caseload, what others take of it, and what is free for this handover."""

    places: Ints
    others: Ints
    free: Ints


def room(cast: Cast, pairs: Pairs) -> Room:
    """Places without the reserve, less who stays outside this handover, less who was decided already.

    Who does not have to move may stay, also where the caseload is over its limit.
    """
    here, pinned, staying = Counter[str](), Counter[str](), Counter[str]()
    for person in cast.persons:
        here[person.current] += person.weight
        pinned[person.pinned] += person.weight
        if pairs.stays(person) and not person.pinned:
            staying[person.current] += person.weight
    names = [one.professional for one in cast.receivers]
    places = _ints([one.places for one in cast.receivers])
    others = np.maximum(
        _ints([one.load for one in cast.receivers]) - _ints([here[name] for name in names]), 0
    )
    limit = np.floor(places * (1 - cast.case.settings.reserve) + _ROUNDING).astype(np.int64)
    free = np.maximum(limit - others - _ints([pinned[name] for name in names]), 0)
    free = np.maximum(free, _ints([staying[name] for name in names]))
    is_present = np.array([cast.present(one) for one in cast.receivers], bool)
    return Room(places, others + _ints([pinned[name] for name in names]), np.where(is_present, free, 0))


def _ints(numbers: list[int]) -> Ints:
    """As an array, also when empty."""
    return np.array(numbers, np.int64)
