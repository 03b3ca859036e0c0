"""All that is said of the patterns in a set of reports."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np

from bestendig.model.pattern_figures import (
    Denominators,
    Figures,
    Gathered,
    Often,
    PatternFigures,
    Quarter,
    Report,
    Rising,
)
from bestendig.recall.patterns.counting import Counts, count
from bestendig.recall.patterns.rising import Risen, rising
from bestendig.recall.patterns.scanning import scan
from bestendig.recall.patterns.spreading import spread

YEAR, LONG = 4, 8
"""Often is over a year; broad and lasting are over two."""
NOBODY = ""


def tell(
    reports: Sequence[Report],
    until: date,
    named: Mapping[str, date] | None = None,
    regions: Mapping[str, str] | None = None,
) -> PatternFigures:
    """The figures of each pattern up to a day, with what they rest on.

    `named` is when a pattern got its name; `regions` gives each team its region, for the scan.
    """
    known = [each for each in reports if each.on <= until]
    counts = count(known, Quarter.of(until))
    by_quarter = counts.by_quarter.astype(float)
    totals = counts.everything.sum(axis=0).astype(float)
    risen = rising(by_quarter, totals, _named(counts, named or {}))
    figures = tuple(_figures(known, counts, risen.found))
    return PatternFigures(
        figures,
        _rests_on(counts, risen),
        _gathered(counts, regions or {}),
        {each.pattern: each for each in figures},
    )


def _named(counts: Counts, named: Mapping[str, date]) -> list[int]:
    """In which quarter of the row each pattern was named; before the row where nobody says."""
    first = counts.quarters[0].place
    return [
        Quarter.of(named[pattern]).place - first if pattern in named else -1 for pattern in counts.patterns
    ]


def _figures(reports: Sequence[Report], counts: Counts, risen: Sequence[Rising]) -> Iterator[Figures]:
    """The four things of each pattern."""
    days: dict[str, list[date]] = {pattern: [] for pattern in counts.patterns}
    for each in reports:
        if each.pattern:
            days[each.pattern].append(each.on)
    year_of = int(counts.everything[:, -YEAR:].sum())
    lately = counts.everything[:, -LONG:]
    for place, pattern in enumerate(counts.patterns):
        linked = counts.linked[place]
        long = linked[:, -LONG:]
        n = int(long.sum())
        yield Figures(
            pattern,
            Often(int(linked[:, -YEAR:].sum()), year_of, int(linked.sum())),
            spread(n, int(long.any(axis=1).sum()), lately.sum(axis=1)),
            spread(n, int(long.any(axis=0).sum()), lately.sum(axis=0)),
            risen[place],
            min(days[pattern]),
            max(days[pattern]),
            tuple(int(each) for each in linked.sum(axis=0)),
            int(linked.any(axis=1).sum()),
        )


def _rests_on(counts: Counts, risen: Risen) -> Denominators:
    """Everything that was counted, and how was looked."""
    return Denominators(
        int(counts.everything.sum()),
        int(counts.linked.sum()),
        counts.teams,
        counts.quarters,
        tuple(int(each) for each in counts.everything.sum(axis=0)),
        risen.n_tested,
        risen.windows,
        risen.by_chance,
        risen.is_by_linked,
    )


def _gathered(counts: Counts, regions: Mapping[str, str]) -> Gathered | None:
    """Where reports lie closest together, if anywhere."""
    sets = _sets(counts.teams, regions)
    found = scan(counts.linked, counts.everything, sets) if len(counts.patterns) else None
    if found is None:
        return None
    teams = tuple(counts.teams[team] for team in found.teams)
    since = counts.quarters[-found.window]
    return Gathered(counts.patterns[found.pattern], teams, since, found.n, found.expected, found.p)


def _sets(teams: Sequence[str], regions: Mapping[str, str]) -> list[tuple[int, ...]]:
    """The teams of each region."""
    names = np.array([regions.get(team, NOBODY) for team in teams])
    return [
        tuple(int(place) for place in np.flatnonzero(names == region))
        for region in sorted({*names.tolist()} - {NOBODY})
    ]
