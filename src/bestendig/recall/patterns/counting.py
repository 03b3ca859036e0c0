"""Reports counted by pattern, team and quarter."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bestendig.model.pattern_figures import Quarter, Report

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Counts:
    """`linked` by pattern, team and quarter; `everything` by team and quarter, linked or not."""

    patterns: tuple[str, ...]
    teams: tuple[str, ...]
    quarters: tuple[Quarter, ...]
    linked: Whole
    everything: Whole

    @property
    def by_quarter(self) -> Whole:
        """Linked reports by pattern and quarter."""
        return _added(self.linked, 1)

    @property
    def by_team(self) -> Whole:
        """Linked reports by pattern and team."""
        return _added(self.linked, 2)


def count(reports: Sequence[Report], last: Quarter) -> Counts:
    """The counts, over every quarter from the first report to `last`, also those without a report."""
    patterns = tuple(sorted({each.pattern for each in reports} - {""}))
    teams = tuple(sorted({each.team for each in reports}))
    first = min((Quarter.of(each.on) for each in reports), default=last)
    n_quarters = last.place - first.place + 1
    linked = np.zeros((len(patterns), len(teams), n_quarters), dtype=np.int64)
    everything = np.zeros((len(teams), n_quarters), dtype=np.int64)
    row, column = _places(patterns), _places(teams)
    for each in reports:
        quarter = Quarter.of(each.on).place - first.place
        everything[column[each.team], quarter] += 1
        if each.pattern:
            linked[row[each.pattern], column[each.team], quarter] += 1
    quarters = tuple(Quarter.at(first.place + step) for step in range(n_quarters))
    return Counts(patterns, teams, quarters, linked, everything)


def _places(names: tuple[str, ...]) -> dict[str, int]:
    """Each name with its place."""
    return {name: place for place, name in enumerate(names)}


def _added(counts: NDArray[Any], axis: int) -> Whole:
    """Counts added up over one axis."""
    added: Whole = counts.sum(axis=axis, dtype=np.int64)
    return added
