"""The contacts of the town: week by week, with the usual worker, a second face or a stand-in."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np

from bestendig.synthetic.arrays import NONE, Flags, Floats, Ints, ints, spread
from bestendig.synthetic.calendar import FIRST, LAST, is_closed, is_quiet, nearness
from bestendig.synthetic.events.groups import Group
from bestendig.synthetic.events.market import Stays
from bestendig.synthetic.events.relationships import Relations
from bestendig.synthetic.events.staff import Roster
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import LINES

KINDS = ("visit", "talk", "call", "message", "group", "attempt")
VISIT, TALK, CALL, MESSAGE, GROUP, ATTEMPT = range(6)
KIND_SHARES = {
    "team": (0.34, 0.24, 0.27, 0.09, 0.02, 0.04),
    "begeleiding": (0.72, 0.05, 0.1, 0.04, 0.06, 0.03),
    "huishouden": (0.96, 0.0, 0.01, 0.0, 0.0, 0.03),
    "jeugd": (0.3, 0.42, 0.13, 0.07, 0.05, 0.03),
}
SECOND_SHARES = {"team": 0.8, "begeleiding": 0.45, "jeugd": 0.6, "huishouden": 0.4}
"""How much room there is for a second face in each kind of help."""
MINUTES = (60, 50, 15, 5, 120, 5)
WEEKS_AT_ONCE = 1_500_000


@dataclass(frozen=True, slots=True)
class Contacts:
    """One row per contact: relationship, client, worker met, team, day, minute of the day, kind, minutes.

    `is_usual` tells whether the worker is the one of the relationship.
    """

    relation: Ints
    client: Ints
    professional: Ints
    group: Ints
    day: Ints
    minute: Ints
    kind: Ints
    minutes: Ints
    is_usual: Flags

    def where(self, rows: Flags | Ints) -> "Contacts":
        """Some of the rows."""
        return Contacts(*(getattr(self, field.name)[rows] for field in fields(self)))


def make_contacts_of(
    settings: Settings, organisation: int, stays: Stays, group: Ints, groups: tuple[Group, ...],
    relations: Relations, roster: Roster,
) -> Contacts:  # fmt: skip
    """All contacts of one organisation from 2015 on, in order of day and time."""
    rng = settings.stream("contacts", str(organisation))
    mine = np.flatnonzero((stays.organisation[relations.stay] == organisation) & (relations.last >= FIRST))
    made = [
        _contacts(settings, rng, part, stays, group, groups, relations, roster)
        for part in _in_parts(mine, relations)
    ]
    joined = Contacts(*(np.concatenate([getattr(part, f.name) for part in made]) for f in fields(Contacts)))
    return joined.where(np.lexsort((joined.professional, joined.minute, joined.day)))


def _in_parts(rows: Ints, relations: Relations) -> Iterator[Ints]:
    """Relationships in parts of so many weeks together that memory stays bounded."""
    weeks = (np.minimum(relations.last[rows], LAST) - np.maximum(relations.first[rows], FIRST)) // 7 + 1
    part = np.cumsum(weeks) // WEEKS_AT_ONCE
    for number in range(int(part[-1]) + 1 if len(part) else 0):
        yield rows[part == number]
    if not len(part):
        yield rows


def _contacts(
    settings: Settings, rng: np.random.Generator, rows: Ints, stays: Stays, group: Ints,
    groups: tuple[Group, ...], relations: Relations, roster: Roster,
) -> Contacts:  # fmt: skip
    """The contacts of some relationships."""
    stay = relations.stay[rows]
    when_row, days = _days(rng, rows, stays, relations)
    market = np.array([one.market for one in groups])[group[stay]][when_row]
    usual = relations.professional[rows][when_row]
    team = group[stay][when_row]
    met = _met(rng, relations.job[rows][when_row], usual, team, days, groups, roster)
    met = _second_faces(settings, rng, rows, when_row, met, usual, team, days, groups, roster)
    kind = _kinds(rng, market, days)
    n = len(days)
    minutes = np.maximum(5, 5 * (ints(MINUTES)[kind] * rng.uniform(0.5, 1.6, n) // 5)).astype(np.int64)
    minute = (8 * 60 + 15 * rng.integers(0, 38, n)).astype(np.int64)
    return Contacts(
        rows[when_row], stays.person[stay][when_row], met, team, days, minute, kind, minutes, met == usual
    )


def _days(rng: np.random.Generator, rows: Ints, stays: Stays, relations: Relations) -> tuple[Ints, Ints]:
    """Days of contact: on a fixed weekday where help is weekly, more often at the start of the help."""
    first, last = np.maximum(relations.first[rows], FIRST), np.minimum(relations.last[rows], LAST)
    weeks = np.maximum(last - first, 0) // 7 + 1
    rate = _rates(rng, rows, stays, relations) / 52
    weekday = rng.integers(0, 5, len(rows))
    owner, week = spread(weeks)
    monday = first[owner] - (first[owner] + 3) % 7 + 7 * week
    since = monday - stays.first[relations.stay[rows]][owner]
    share = rate[owner] * np.where(since < 60, 1.6, 0.97)
    share *= np.where(is_quiet(monday), 0.72, 1.02) * (0.45 + 0.55 * nearness(monday))
    happens = np.flatnonzero(rng.random(len(owner)) < share)
    owner, monday = owner[happens], monday[happens]
    other_day = rng.random(len(owner)) < np.where(rate[owner] > 0.6, 0.12, 0.8)
    days = monday + np.where(other_day, rng.integers(0, 5, len(owner)), weekday[owner])
    fits = (days >= first[owner]) & (days <= last[owner]) & ~is_closed(days)
    return owner[fits], days[fits]


def _rates(rng: np.random.Generator, rows: Ints, stays: Stays, relations: Relations) -> Floats:
    """Contacts a year for each relationship: some see much more of their worker than others."""
    line = stays.line[relations.stay[rows]]
    low, high = (np.array([one.contacts[end] for one in LINES])[line] for end in (0, 1))
    own = np.random.default_rng(int(rng.integers(2**31))).random(int(stays.helping.max()) + 1)
    helping = stays.helping[relations.stay[rows]]
    return np.asarray((low + (high - low) * own[helping]) * 1.06)


def _met(
    rng: np.random.Generator, job: Ints, usual: Ints, team: Ints, days: Ints,
    groups: tuple[Group, ...], roster: Roster,
) -> Ints:  # fmt: skip
    """Who was met: the usual worker, the stand-in during long leave, or a colleague now and then."""
    staff = roster.staff
    away = (days >= staff.away_first[job]) & (days <= staff.away_last[job])
    market = np.array([one.market == "huishouden" for one in groups])[team]
    by_chance = rng.random(len(days)) < np.where(market, 0.1, 0.05)
    by_chance |= is_quiet(days) & (rng.random(len(days)) < 0.3)
    places = np.flatnonzero(away | by_chance)
    start, size = ints([one.start for one in groups]), ints([one.n for one in groups])
    # A fixed colleague per job and season, so that stand-ins are not all strangers to each other.
    colleague = start[team[places]] + (job[places] * 7 + days[places] // 240) % size[team[places]]
    row = roster.on(colleague, days[places])
    other = np.where(row == NONE, usual[places], staff.person[np.maximum(row, 0)])
    stand_in = staff.stand_in[job[places]]
    met = usual.copy()
    met[places] = np.where(away[places] & (stand_in != NONE), stand_in, other)
    return met


def _second_faces(
    settings: Settings, rng: np.random.Generator, rows: Ints, when_row: Ints, met: Ints, usual: Ints,
    team: Ints, days: Ints, groups: tuple[Group, ...], roster: Roster,
) -> Ints:  # fmt: skip
    """Many have a second, fixed face in the team: some hardly ever, some nearly half of the time."""
    room = np.array([SECOND_SHARES[group.market] for group in groups])[team]
    own_share = rng.beta(1.1, 1.7, len(rows))[when_row]
    share = room * own_share * (0.5 + 2 * settings.second_face)
    places = np.flatnonzero((rng.random(len(days)) < share) & (met == usual))
    start, size = ints([one.start for one in groups]), ints([one.n for one in groups])
    position = start[team[places]] + (rows[when_row[places]] * 31) % size[team[places]]
    row = roster.on(position, days[places])
    met = met.copy()
    met[places] = np.where(row == NONE, usual[places], roster.staff.person[np.maximum(row, 0)])
    return met


def _kinds(
    rng: np.random.Generator, market: np.ndarray[tuple[int, ...], np.dtype[np.str_]], days: Ints
) -> Ints:
    """Visit, talk, call, message, group or attempt; in the days of corona most visits become calls."""
    kind = np.zeros(len(days), dtype=np.int64)
    for name, shares in KIND_SHARES.items():
        rows = np.flatnonzero(market == name)
        edges = np.cumsum(shares)
        kind[rows] = np.searchsorted(edges / edges[-1], rng.random(len(rows)), side="right").clip(0, 5)
    near = np.isin(kind, (VISIT, TALK, GROUP)) & (market != "huishouden")
    return np.where(near & (rng.random(len(days)) > nearness(days)), CALL, kind)
