"""Who comes to the door, when, for what, and how long they would need it."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import Floats, Ints, ints
from bestendig.synthetic.calendar import FIRST, LAST, day, years_of
from bestendig.synthetic.chance import DAYS_A_YEAR, lognormal_years
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import LINE, LINES, Line, factor

DEBT_TRACK_DAY = day(2023, 7, 1)
"""From this day a debt track takes 18 months instead of 36."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One row per time that someone needs one kind of help: line, person, first and last day as needed."""

    line: Ints
    person: Ints
    first: Ints
    last: Ints
    n_people: int


def make_demand(settings: Settings) -> Demand:
    """All help that people of this town need from 2015 on, with what ran already on 1 January 2015."""
    parts: list[Demand] = []
    n_people = 0
    for number, line in enumerate(LINES):
        rng = settings.stream("demand", line.name)
        first, last = _arrivals(rng, line, settings.scale)
        person = ints(n_people + np.arange(len(first)))
        n_people += len(first)
        person = _returning(rng, line, first, last, person)
        parts.append(Demand(np.full(len(first), number), person, first, last, 0))
    parts = [_sharing(settings, part, parts) for part in parts]
    return _renumbered(parts)


def _arrivals(rng: np.random.Generator, line: Line, scale: float) -> tuple[Ints, Ints]:
    """First and last days of those whose help runs on or after 1 January 2015."""
    burn_in = min(30.0, 6 * line.stay + 4)
    begin = FIRST - int(burn_in * DAYS_A_YEAR)
    busiest = max([1.0, *(value for _, value in line.growth)])
    n = rng.poisson(line.starts_a_year * scale * busiest * (LAST - begin) / DAYS_A_YEAR)
    first = np.sort(rng.integers(begin, LAST + 1, n))
    first = first[rng.random(n) * busiest < factor(line, years_of(first))]
    last = first + (_durations(rng, line, first) * DAYS_A_YEAR).astype(np.int64)
    runs = last >= FIRST
    return first[runs], last[runs]


def _durations(rng: np.random.Generator, line: Line, first: Ints) -> Floats:
    """Years that each would need."""
    years = lognormal_years(rng, len(first), line.median, line.sigma)
    if line.name == "schuld":
        years[first >= DEBT_TRACK_DAY] *= 0.5
    return np.maximum(years, 10 / DAYS_A_YEAR)


def _returning(rng: np.random.Generator, line: Line, first: Ints, last: Ints, person: Ints) -> Ints:
    """The same line again: some who come were there before, and had gone."""
    n = len(first)
    again = np.flatnonzero(rng.random(n) < line.returns)
    person = person.copy()
    for _ in range(3):
        earlier = (rng.random(len(again)) * again).astype(np.int64)
        gap = first[again] - last[earlier]
        fits = (gap > 30) & (gap < 3 * 365)
        person[again[fits]] = person[earlier[fits]]
        again = again[~fits]
    return person


def _sharing(settings: Settings, part: Demand, parts: list[Demand]) -> Demand:
    """Some of a line's people already had another kind of help when this one began."""
    line = LINES[part.line[0]] if len(part.line) else LINES[0]
    other_name, share = line.shares_with
    if not other_name or not len(part.line):
        return part
    rng = settings.stream("sharing", line.name)
    other, person = parts[LINE[other_name]], part.person.copy()
    open_places = np.flatnonzero(rng.random(len(person)) < share)
    for _ in range(8):
        if not len(other.first):
            break
        tried = rng.integers(0, len(other.first), len(open_places))
        when = part.first[open_places]
        fits = (other.first[tried] < when) & (other.last[tried] > when)
        person[open_places[fits]] = other.person[tried[fits]]
        open_places = open_places[~fits]
    return Demand(part.line, person, part.first, part.last, 0)


def _renumbered(parts: list[Demand]) -> Demand:
    """All lines in one, people numbered from 0 without holes."""
    person = np.concatenate([part.person for part in parts])
    unique, numbers = np.unique(person, return_inverse=True)
    return Demand(
        np.concatenate([part.line for part in parts]),
        ints(numbers),
        np.concatenate([part.first for part in parts]),
        np.concatenate([part.last for part in parts]),
        len(unique),
    )
