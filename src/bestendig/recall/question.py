"""A question, put to the texts that may be seen: three ways of being alike, added up."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np

from bestendig.model.text_index import Told
from bestendig.recall.pieces import gram_numbers, term_numbers
from bestendig.recall.postings import Floats, Mask, Pieces, likeness
from bestendig.recall.seeing import Meaning, Places, Seen, Sight
from bestendig.recall.ways import Way

CANDIDATES = 200
"""So many of the best of each way are compared."""


@dataclass(frozen=True, slots=True)
class Scored:
    """How alike the texts at these places are, in standard deviations; places count on over segments."""

    places: Places
    scores: Floats


def put(seen: Sequence[Seen], words: str, mean: Callable[[], Meaning] | None) -> Scored:
    """The texts most like the words by any way, and all that are in one group with these.

    What the words mean is asked last: a model may be at it in the meantime.
    """
    ways = [
        Way(likeness([(each.segment.terms, each.rows) for each in seen], term_numbers(words))),
        Way(likeness([(each.segment.grams, each.rows) for each in seen], gram_numbers(words))),
    ]
    meaning = mean() if mean else None
    sight = Sight.of(seen, meaning) if meaning else None
    if sight and meaning:
        ways.append(Way(sight.near, meaning.weight, sight.known))
    ties = np.concatenate([np.empty(0, np.uint32), *(each.segment.ties for each in seen)])
    best = [_best(way.scores, way.scores > 0 if way.known is None else way.known, ties) for way in ways]
    compared = np.unique(np.concatenate(best))
    places = np.unique(np.concatenate([compared, *members(seen, compared)]))
    if sight:
        ways[-1] = replace(ways[-1], scores=sight.nearer(places))
    total = sum((way.standard(compared) for way in ways), np.zeros(len(ties)))
    return Scored(places, Way(total).standard(compared)[places])


def members(seen: Sequence[Seen], places: Places) -> Iterator[Places]:
    """The places of all that may be seen and are in one group with one of these."""
    groups = {told.group for told in told_at(seen, places)} - {""}
    start = 0
    for each in seen:
        for group in groups & each.segment.groups.keys():
            rows = each.segment.groups[group]
            yield (start + rows[each.rows[rows]]).astype(np.intp)
        start += len(each.segment.told)


def told_at(seen: Sequence[Seen], places: Iterable[int]) -> Iterator[Told]:
    """The texts at these places."""
    starts = list(accumulate((len(each.segment.told) for each in seen), initial=0))
    for place in places:
        number = bisect_right(starts, place) - 1
        yield seen[number].segment.told[place - starts[number]]


def _best(scores: Floats, may: Mask, ties: Pieces) -> Places:
    """The best places; of those that score the same at the edge, always the same ones."""
    places = np.flatnonzero(may)
    if len(places) <= CANDIDATES:
        return places
    edge = np.partition(scores[places], -CANDIDATES)[-CANDIDATES]
    above, level = places[scores[places] > edge], places[scores[places] == edge]
    return np.concatenate([above, level[np.argsort(ties[level], kind="stable")][: CANDIDATES - len(above)]])
