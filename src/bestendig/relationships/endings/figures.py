"""From fetched counts to answers: per group how many relationships ended together with what."""

from collections.abc import Mapping
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.model.causes import LEVELS, Level
from bestendig.model.course import CourseRequest, Ended, EndingsOf
from bestendig.relationships.durations.tallying import Places, all_rest_on, places_of

Fetched = nw.DataFrame[Any]
Counts = dict[tuple[Level, str], tuple[int, int]]
"""Per level and cause how many ended, and how many of those are said to be sure."""


def endings(
    fetched: Mapping[str, Fetched],
    request: CourseRequest,
    by_chance: Mapping[str, float] | None = None,
) -> tuple[EndingsOf, ...]:
    """The endings of the whole, then of each group; `by_chance` per cause what chance alone would give."""
    places = places_of(fetched, request)
    counted = _counted(fetched["exits"], places)
    return tuple(
        EndingsOf(group, _ended(counts, by_chance or {} if not group else {}), rest.basis)
        for group, counts, rest in zip(places.groups, counted, all_rest_on(fetched, places), strict=True)
    )


def _counted(exits: Fetched, places: Places) -> list[Counts]:
    """Per group the counts of each cause."""
    found: list[Counts] = [{} for _ in places.groups]
    rows, at = places.and_whole(exits)
    told = exits.select("level", "cause", "confidence", "n").rows()
    for row, place in zip(rows.tolist(), at.tolist(), strict=True):
        level, cause, confidence, n = told[row]
        before, sure = found[place].get((level, cause), (0, 0))
        found[place][level, cause] = before + n, sure + (n if confidence == "sure" else 0)
    return found


def _ended(counts: Counts, by_chance: Mapping[str, float]) -> tuple[Ended, ...]:
    """The causes in the order of the levels, the most frequent first."""
    ordered = sorted(counts, key=lambda key: (LEVELS.index(key[0]), -counts[key][0], key[1]))
    return tuple(
        Ended(level, cause, *counts[level, cause], n_by_chance=by_chance.get(cause))
        for level, cause in ordered
    )
