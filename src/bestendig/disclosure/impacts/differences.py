"""What follows from several tests together: no set of a few people by adding and subtracting what they show.

Counts are rounded when shown, yet judged as if they were exact: with enough tests rounding gives way.
"""

from collections.abc import Sequence
from functools import reduce
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from bestendig.disclosure.impacts.boxes import NOT_COUNTED, may_hold
from bestendig.disclosure.seen import Seen

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
REST = ""
NEARLY = 1e-6


def tell_of_few(new: Sequence[Seen], earlier: Sequence[Seen], threshold: int) -> bool:
    """Whether the new sets, with those shown earlier, would tell of a few clients or relationships.

    All are of one data version, day and kind of relationship.
    """
    pairs = [*combinations(new, 2), *((one, old) for one in new for old in earlier)]
    if any(_few_between(one, other, threshold) for one, other in pairs):
        return True
    every = [*new, *earlier]
    clients = np.array([each.n_clients for each in every], dtype=float)
    if _leaks(every, clients, len(new), threshold):
        return True
    counted = [each for each in every if each.n_contacts != NOT_COUNTED]
    of_new = sum(each.n_contacts != NOT_COUNTED for each in new)
    relationships = np.array([each.n_contacts for each in counted], dtype=float)
    return _leaks(counted, relationships, of_new, threshold)


def _few_between(one: Seen, other: Seen, threshold: int) -> bool:
    """Whether one set may lie within the other with a few beside it."""
    large, small = sorted((one, other), key=lambda each: (-each.n_clients, -each.n_contacts))
    if not may_hold(large.groups, small.groups):
        return False
    gaps = [large.n_clients - small.n_clients]
    if NOT_COUNTED not in (large.n_contacts, small.n_contacts):
        gaps.append(large.n_contacts - small.n_contacts)
    return any(0 < gap < threshold for gap in gaps)


def _leaks(figures: Sequence[Seen], counts: Array, n_new: int, threshold: int) -> bool:
    """Whether a few people follow from sums and differences in which a new figure takes part."""
    if not figures:
        return False
    sums = _patterns(figures)
    targets = np.eye(sums.shape[1])
    weights = targets @ np.linalg.pinv(sums)
    follows = np.abs(weights @ sums - targets).max(axis=1) < NEARLY
    found = weights @ counts
    is_few = (found > 0.5) & (found < threshold - 0.5)
    takes_part = np.abs(weights[:, :n_new]).max(axis=1, initial=0.0) > NEARLY
    return bool((follows & is_few & takes_part).any())


def _patterns(figures: Sequence[Seen]) -> Array:
    """Which figures each kind of people is in: a column per kind, kinds in the same figures together."""
    fields = sorted({field for figure in figures for field, _ in figure.groups})
    everybody = np.ones((len(figures), 1), dtype=bool)
    kinds = reduce(_crossed, (_named(figures, field) for field in fields), everybody)
    kinds = np.unique(kinds, axis=1)
    return kinds[:, kinds.any(axis=0)].astype(float)


def _named(figures: Sequence[Seen], field: str) -> Mask:
    """Per name of one field (and for whoever has none of them) in which figures it is."""
    asked = [dict(figure.groups).get(field) for figure in figures]
    names = [REST, *sorted({name for own in asked for name in own or ()})]
    return np.unique(np.array([[own is None or name in own for name in names] for own in asked]), axis=1)


def _crossed(left: Mask, right: Mask) -> Mask:
    """Every kind of the left within every kind of the right, each combination of figures once."""
    both = (left[:, :, None] & right[:, None, :]).reshape(left.shape[0], -1)
    return np.unique(both, axis=1)
