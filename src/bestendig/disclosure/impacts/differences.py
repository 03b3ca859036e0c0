"""What follows from several tests together: no set of a few people by adding and subtracting what they show.

Two ways are closed. Counts are judged as if they were exact, so that no sum or difference is about a few; and
as they are shown, rounded, so that many of them together do not close in on a few either.
"""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from bestendig.disclosure.impacts.bounds import Told, narrows_to_few, told
from bestendig.disclosure.impacts.boxes import NOT_COUNTED, may_hold
from bestendig.disclosure.impacts.kinds import kinds_of
from bestendig.disclosure.seen import Groups, Seen

NEARLY = 1e-6


def tell_of_few(new: Sequence[Seen], earlier: Sequence[Seen], few: Sequence[Groups], threshold: int) -> bool:
    """Whether the new sets, with those shown earlier, would tell of a few clients or relationships.

    All are of one data version, day and kind of relationship; of the sets in `few` was said, or is about to
    be said, that they hold fewer than the threshold.
    """
    pairs = [*combinations(new, 2), *((one, old) for one in new for old in earlier)]
    if any(_few_between(one, other, threshold) for one, other in pairs):
        return True
    every = [*new, *earlier]
    counted = [each for each in every if each.n_contacts != NOT_COUNTED]
    counts = {
        tuple((each.groups, each.n_clients) for each in every),
        tuple((each.groups, each.n_contacts) for each in counted),
    }
    hidden = [Told(groups, 0, threshold - 1) for groups in few]
    return any(_leaks(each, threshold) for each in counts if new) or any(
        narrows_to_few([*(told(*one, threshold) for one in each), *hidden], threshold) for each in counts
    )


def _few_between(one: Seen, other: Seen, threshold: int) -> bool:
    """Whether one set may lie within the other with a few beside it."""
    large, small = sorted((one, other), key=lambda each: (-each.n_clients, -each.n_contacts))
    if not may_hold(large.groups, small.groups):
        return False
    gaps = [large.n_clients - small.n_clients]
    if NOT_COUNTED not in (large.n_contacts, small.n_contacts):
        gaps.append(large.n_contacts - small.n_contacts)
    return any(0 < gap < threshold for gap in gaps)


def _leaks(counts: Sequence[tuple[Groups, int]], threshold: int) -> bool:
    """Whether a few people follow from sums and differences of exact counts."""
    if not counts:
        return False
    sums = kinds_of([groups for groups, _ in counts])
    targets = np.eye(sums.shape[1])
    weights = targets @ np.linalg.pinv(sums)
    follows = np.abs(weights @ sums - targets).max(axis=1) < NEARLY
    found = weights @ np.array([n for _, n in counts], dtype=float)
    return bool((follows & (found > 0.5) & (found < threshold - 0.5)).any())
