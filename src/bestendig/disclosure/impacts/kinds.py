"""Sets of people that names tell apart, as kinds: everybody of one kind is in the same sets."""

from collections.abc import Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from bestendig.disclosure.seen import Groups

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
REST = ""
"""Whoever has none of the names that occur."""


def kinds_of(sets: Sequence[Groups], *, with_rest: bool = True) -> Array:
    """Which sets each kind is in: a row per set, a column per kind, 1 where it is.

    Without the rest: as if every name there is had been named.
    """
    everybody = np.ones((len(sets), 1), dtype=bool)
    named = (_named(sets, field, with_rest) for field in fields_of(sets))
    kinds = reduce(_crossed, named, everybody)
    return kinds[:, kinds.any(axis=0)].astype(float)


def fields_of(sets: Sequence[Groups]) -> list[str]:
    """Every field in which some set names something."""
    return sorted({field for groups in sets for field, _ in groups})


def with_one_name(sets: Sequence[Groups]) -> list[Groups]:
    """Per field every single name that occurs, as a set of its own."""
    names = {(field, name) for groups in sets for field, own in groups for name in own}
    return [((field, (name,)),) for field, name in sorted(names)]


def _named(sets: Sequence[Groups], field: str, with_rest: bool) -> Mask:
    """Per name of one field (and for whoever has none of them) in which sets it is."""
    asked = [dict(groups).get(field) for groups in sets]
    names = [*([REST] if with_rest else []), *sorted({name for own in asked for name in own or ()})]
    return np.unique(np.array([[own is None or name in own for name in names] for own in asked]), axis=1)


def _crossed(left: Mask, right: Mask) -> Mask:
    """Every kind of the left within every kind of the right, each combination of sets once."""
    both = (left[:, :, None] & right[:, None, :]).reshape(left.shape[0], -1)
    return np.unique(both, axis=1)
