"""A question, put to the texts that may be seen: three ways of being alike, added up."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bestendig.recall.pieces import gram_numbers, term_numbers
from bestendig.recall.postings import Floats, Mask, Pieces, likeness
from bestendig.recall.segments import Segment

CANDIDATES = 200
"""So many of the best of each way are compared."""
PRIOR = 20
"""How many texts the middle of Dutch in general counts for, beside the middle of the texts here."""

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
class Scored:
    """How alike every row is, over all segments in their order, and the places of those compared."""

    scores: Floats
    places: Places


def put(seen: Sequence[Seen], words: str, meaning: Meaning | None) -> Scored:
    """Every row in standard deviations over the rows compared; what is not seen counts in nothing."""
    terms = likeness([(each.segment.terms, each.rows) for each in seen], term_numbers(words))
    grams = likeness([(each.segment.grams, each.rows) for each in seen], gram_numbers(words))
    ties = np.concatenate([np.empty(0, np.uint32), *(each.segment.ties for each in seen)])
    places = [_best(scores, scores > 0, ties) for scores in (terms, grams)]
    every = np.ones(len(ties), bool)
    ways = [(terms, 1.0, every), (grams, 1.0, every)]
    if meaning:
        known = _known(seen)
        ways.append((*_nearness(seen, meaning), known))
        places.append(_best(ways[-1][0], known, ties))
    compared = np.unique(np.concatenate(places))
    total = sum((weight * _standard(way, may, compared) for way, weight, may in ways), np.zeros(len(ties)))
    return Scored(_standard(total, every, compared), compared)


def _nearness(seen: Sequence[Seen], meaning: Meaning) -> tuple[Floats, float]:
    """The cosine of each row with the question, both seen from the middle of the texts; and its weight."""
    middle = _middle(seen, meaning.middle)
    asked = meaning.vector - middle
    asked /= np.linalg.norm(asked) or 1.0
    both = np.stack([asked, middle], axis=1).astype(np.float32)
    near = [np.empty(0)]
    for each in seen:
        along, inward = (each.segment.vectors @ both).T.astype(np.float64)
        length = np.sqrt(np.maximum(1.0 - 2.0 * inward + middle @ middle, 1e-6))
        near.append((along - asked @ middle) / length)
    return np.concatenate(near), meaning.weight


def _known(seen: Sequence[Seen]) -> Mask:
    return np.concatenate([np.empty(0, bool), *(each.rows & each.segment.has_vector for each in seen)])


def _middle(seen: Sequence[Seen], general: Floats) -> Floats:
    """The middle of what lies on the shelves that are seen; of few texts, near that of Dutch in general."""
    total, n = PRIOR * general, PRIOR
    for each in seen:
        for shelf in sorted(each.segment.sums.keys() & set(each.shelves)):
            part, m = each.segment.sums[shelf]
            total, n = total + part, n + m
    return total / n


def _best(scores: Floats, may: Mask, ties: Pieces) -> Places:
    """The best places; of those that score the same at the edge, always the same ones."""
    places = np.flatnonzero(may)
    if len(places) <= CANDIDATES:
        return places
    edge = np.partition(scores[places], -CANDIDATES)[-CANDIDATES]
    above, level = places[scores[places] > edge], places[scores[places] == edge]
    return np.concatenate([above, level[np.argsort(ties[level], kind="stable")][: CANDIDATES - len(above)]])


def _standard(scores: Floats, may: Mask, places: Places) -> Floats:
    """In standard deviations from the mean of the places compared; what has no score is put at the mean."""
    told = scores[places[may[places]]]
    spread = float(told.std()) if len(told) else 0.0
    if spread < 1e-12:
        return np.zeros(len(scores))
    return np.where(may, (scores - told.mean()) / spread, 0.0)
