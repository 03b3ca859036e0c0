"""What a sentence model sees in the texts that may be seen: how near each lies to the question."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bestendig.recall.postings import Floats, Mask
from bestendig.recall.segments import Segment

PRIOR = 20
"""How many texts the middle of Dutch in general counts for, beside the middle of the texts here."""
NEAREST, PULL, ENOUGH = 3, 0.5, 30
"""The question moves half as far as it is long towards its three nearest, where there are texts enough."""

Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a sentence model says of the question: its vector, the middle of Dutch in general, its weight."""

    vector: Floats
    middle: Floats
    weight: float


@dataclass(frozen=True, slots=True)
class Seen:
    """The part of a segment that may be seen."""

    segment: Segment
    rows: Mask
    shelves: Collection[str]


@dataclass(frozen=True, slots=True)
class Sight:
    """Every text and the question, all seen from the middle of the texts."""

    seen: Sequence[Seen]
    asked: Floats
    middle: Floats
    near: Floats
    """The cosine of every text with the question."""
    known: Mask
    """Which texts may be seen and have a vector."""

    @classmethod
    def of(cls, seen: Sequence[Seen], meaning: Meaning) -> "Sight":
        """Look at all."""
        middle = _middle(seen, meaning.middle)
        asked = _unit(meaning.vector - middle)
        known = np.concatenate([np.empty(0, bool), *(each.rows & each.segment.has_vector for each in seen)])
        return cls(seen, asked, middle, _cosines(seen, asked, middle), known)

    def nearer(self, places: Places) -> Floats:
        """The cosines at these places once the question has moved a little towards what it is nearest to.

        Two statements of one problem may share no word and little else; what both lie near to joins them.
        """
        places = places[self.known[places]]
        if self.known.sum() < ENOUGH or not len(places):
            return self.near
        nearest = places[np.lexsort((places, -np.round(self.near[places], 6)))[:NEAREST]]
        rows = self._units(places)
        near = self.near.copy()
        moved = self.asked + PULL * rows[np.searchsorted(places, nearest)].mean(axis=0)
        near[places] = rows @ _unit(moved)
        return near

    def _units(self, places: Places) -> Floats:
        """The texts at these places (going up), of length one from the middle."""
        found, start = [], 0
        for each in self.seen:
            end = start + len(each.rows)
            here = places[(places >= start) & (places < end)] - start
            found.append(each.segment.vectors[here] - self.middle)
            start = end
        rows = np.concatenate(found)
        return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6))


def _cosines(seen: Sequence[Seen], asked: Floats, middle: Floats) -> Floats:
    """The cosine of every row with the question, the row seen from the middle too."""
    both = np.stack([asked, middle], axis=1).astype(np.float32)
    near = [np.empty(0)]
    for each in seen:
        along, inward = (each.segment.vectors @ both).T.astype(np.float64)
        length = np.sqrt(np.maximum(1.0 - 2.0 * inward + middle @ middle, 1e-6))
        near.append((along - asked @ middle) / length)
    return np.concatenate(near)


def _unit(vector: Floats) -> Floats:
    return np.asarray(vector / (np.linalg.norm(vector) or 1.0), dtype=np.float64)


def _middle(seen: Sequence[Seen], general: Floats) -> Floats:
    """The middle of what lies on the shelves that are seen; of few texts, near that of Dutch in general."""
    total, n = PRIOR * general, PRIOR
    for each in seen:
        for shelf in sorted(each.segment.sums.keys() & set(each.shelves)):
            part, m = each.segment.sums[shelf]
            total, n = total + part, n + m
    return total / n
