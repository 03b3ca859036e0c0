"""Why relationships ended, as a row: how many per level, cause and confidence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.model.causes import CAUSES, CONFIDENCES, LEVELS
from bestendig.model.course import Ended, EndingsOf
from bestendig.relationships.durations.tally import RestsOn
from bestendig.relationships.durations.tallying import rests_on
from bestendig.relationships.vectors.steps import Source, rests_on_from, rests_on_into

Fetched = nw.DataFrame[Any]
Kind = tuple[str, str, str]
"""Root level, root cause, confidence."""
KINDS: tuple[Kind, ...] = tuple(product(LEVELS, CAUSES, CONFIDENCES))


@dataclass(frozen=True, slots=True)
class EndingsTally:
    """How many relationships ended per kind, and what that rests on."""

    counts: Mapping[Kind, int]
    rests_on: RestsOn


def endings_of(fetched: Mapping[str, Fetched]) -> EndingsTally:
    """The tally of the fetched tables of `endings.count`, without a split."""
    rows = fetched["exits"].select("level", "cause", "confidence", "n").rows()
    counts: dict[Kind, int] = {}
    for level, cause, confidence, n in rows:
        counts[level, cause, confidence] = counts.get((level, cause, confidence), 0) + int(n)
    return EndingsTally(counts, rests_on(fetched))


def endings_into(counted: EndingsTally) -> Iterator[int]:
    """The tally as whole numbers in a fixed order."""
    yield from (counted.counts.get(kind, 0) for kind in KINDS)
    yield from rests_on_into(counted.rests_on)


def endings_from(source: Source) -> EndingsOf:
    """The endings of everybody in added rows, in the order of the levels, the most frequent cause first."""
    counts = dict(zip(KINDS, source.take(len(KINDS)), strict=True))
    totals = {
        (level, cause): sum(counts[level, cause, confidence] for confidence in CONFIDENCES)
        for level, cause in product(LEVELS, CAUSES)
    }
    found = [key for key, n in totals.items() if n]
    ordered = sorted(found, key=lambda key: (LEVELS.index(key[0]), -totals[key], key[1]))
    ended = tuple(
        Ended(level, cause, totals[level, cause], counts[level, cause, "sure"]) for level, cause in ordered
    )
    return EndingsOf((), ended, rests_on_from(source).basis)
