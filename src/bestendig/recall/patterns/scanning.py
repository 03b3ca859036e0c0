"""Where and since when a pattern lies close together: one scan over teams and windows, one chance for it all.

After Kulldorff: the window with the highest likelihood ratio, beside the highest of 999 shuffles in which the
reports of a pattern fall over teams and quarters as all reports do.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bestendig.recall.patterns.counting import Whole

Real = NDArray[np.float64]
LONGEST = 4
SHUFFLES = 999
MANY = 100
"""From so many reports on, drawing by cell is faster than drawing one by one."""
FEWEST = 5
"""Fewer reports are no cluster, and would say too much of one place."""


@dataclass(frozen=True, slots=True)
class Found:
    """The most surprising place: which pattern, which teams, how many of the last quarters."""

    pattern: int
    teams: tuple[int, ...]
    window: int
    n: int
    expected: float
    p: float


def scan(
    linked: Whole, everything: Whole, regions: Collection[Sequence[int]] = (), seed: int = 1
) -> Found | None:
    """The strongest cluster in `linked` (pattern, team, quarter) given `everything` (team, quarter).

    `regions` are sets of teams to look at beside each team alone. None where nothing can be looked at.
    """
    sets: list[tuple[int, ...]] = [(team,) for team in range(len(everything)) if everything[team].sum()]
    sets += [tuple(each) for each in regions if len(each) > 1]
    longest = min(LONGEST, everything.shape[1] - 1)
    if longest < 1 or len(sets) < 2 or not linked.sum():
        return None
    cells, totals = _folded(linked, longest), _folded(everything, longest)
    zones, named = _zones(sets, longest, totals.shape)
    ratios, expected = _ratios(cells, totals, zones)
    pattern, zone = np.unravel_index(int(ratios.argmax()), ratios.shape)
    highest = _shuffled(cells.sum(axis=(1, 2)), totals, zones, np.random.default_rng(seed))
    p = (1 + int((highest >= ratios.max()).sum())) / (len(highest) + 1)
    teams, window = named[zone]
    n = int(cells[pattern].ravel() @ zones[zone])
    return Found(int(pattern), teams, window, n, float(expected[pattern, zone]), p) if n >= FEWEST else None


def _folded(counts: Whole, longest: int) -> Whole:
    """Counts by quarter with all that is older than the longest window in one column."""
    older = counts[..., :-longest].sum(axis=-1, keepdims=True)
    return np.concatenate([older, counts[..., -longest:]], axis=-1)


def _zones(
    sets: Sequence[tuple[int, ...]], longest: int, shape: tuple[int, ...]
) -> tuple[Whole, list[tuple[tuple[int, ...], int]]]:
    """Every set of teams by every window up to now, as ones over the cells."""
    named = [(teams, window) for teams in sets for window in range(1, longest + 1)]
    zones = np.zeros((len(named), *shape), dtype=np.int64)
    for place, (teams, window) in enumerate(named):
        zones[place, list(teams), -window:] = 1
    return zones.reshape(len(named), -1), named


def _ratios(cells: Whole, totals: Whole, zones: Whole) -> tuple[Real, Real]:
    """The log likelihood ratio and what was expected, for each pattern in each zone."""
    inside = cells.reshape(len(cells), -1) @ zones.T
    n = cells.sum(axis=(1, 2))[:, None]
    expected = n * (zones @ totals.ravel())[None, :] / totals.sum()
    return _ratio(inside, expected, n), expected


def _ratio(inside: Whole, expected: Real, n: Whole) -> Real:
    """Kulldorff's ratio, nought where there are no more than expected or too few to be told."""
    outside, left = n - inside, n - expected
    with np.errstate(divide="ignore", invalid="ignore"):
        within = np.where(inside > 0, inside * np.log(inside / expected), 0.0)
        without = np.where(outside > 0, outside * np.log(outside / left), 0.0)
    is_more = (inside > expected) & (inside >= FEWEST)
    return np.where(is_more, within + without, 0.0)


def _shuffled(sizes: Whole, totals: Whole, zones: Whole, rng: np.random.Generator) -> Real:
    """The highest ratio over all patterns and zones in each shuffle."""
    highest = np.zeros(SHUFFLES)
    share = (zones @ totals.ravel())[None, :] / totals.sum()
    for n in sizes[sizes >= FEWEST]:
        quick: Literal["count", "marginals"] = "count" if n < MANY else "marginals"
        drawn = rng.multivariate_hypergeometric(totals.ravel(), int(n), size=SHUFFLES, method=quick)
        ratios = _ratio(drawn @ zones.T, n * share, np.asarray(n))
        highest = np.maximum(highest, ratios.max(axis=1))
    return highest
