"""Who helps whom from day to day, and the true reason why each relationship ended."""

from dataclasses import dataclass, fields, replace

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Flags, Ints, ints
from bestendig.synthetic.book import OF_EMPLOYMENT, OF_LEAVE
from bestendig.synthetic.calendar import LAST
from bestendig.synthetic.causes import CODE
from bestendig.synthetic.chance import waiting_days
from bestendig.synthetic.events.groups import Group
from bestendig.synthetic.events.market import Stays
from bestendig.synthetic.events.staff import CONTRACT_LOST, TRANSFERRED, Roster
from bestendig.synthetic.settings import Settings

GOOD = (CODE["goal_reached"], CODE["mutual"])
MOST_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Relations:
    """One row per relationship of a person with help and a worker within one stay.

    `job` is the row of the worker's job; `cause` and `event` why it ended (0 where it runs on); `is_first`
    whether it is the first of its stay; `dropped` whether the person stopped with help when it ended.
    """

    stay: Ints
    job: Ints
    professional: Ints
    first: Ints
    last: Ints
    cause: Ints
    event: Ints
    is_first: Flags
    dropped: Flags

    def where(self, rows: Flags | Ints) -> "Relations":
        """Some of the rows."""
        return Relations(*(getattr(self, field.name)[rows] for field in fields(self)))


@dataclass(slots=True)
class Walk:
    """The stays of one wave on their way through one worker after another."""

    stay: Ints
    day: Ints
    job: Ints
    is_first: Flags


def make_relations(
    settings: Settings, stays: Stays, group: Ints, groups: tuple[Group, ...], roster: Roster
) -> tuple[Relations, Stays, Ints, Flags]:
    """All relationships; the stays and their teams as they became; which stays came about at all."""
    rng = settings.stream("relations")
    maker = _Maker(settings, rng, stays, group, groups, roster)
    for nth in range(int(stays.nth.max(initial=0)) + 1):
        maker.wave(nth)
    return maker.relations(), maker.stays(), maker.group, maker.happens


class _Maker:
    """Walks all stays, wave by wave, and keeps what changes on the way."""

    def __init__(
        self, settings: Settings, rng: np.random.Generator, stays: Stays, group: Ints,
        groups: tuple[Group, ...], roster: Roster,
    ) -> None:  # fmt: skip
        self.settings, self.rng, self.stay, self.roster = settings, rng, stays, roster
        self.last, self.cause, self.event = stays.last.copy(), stays.cause.copy(), stays.event.copy()
        self.body, self.keeps, group = stays.organisation.copy(), stays.keeps.copy(), group.copy()
        self.first = stays.first.copy()
        self.happens = np.ones(len(stays.first), dtype=bool)
        self.gone = np.zeros(int(stays.helping.max(initial=-1)) + 1, dtype=bool)
        self.final = np.full(len(self.gone), NONE, dtype=np.int64)
        self.group, self.start = group, ints([one.start for one in groups])
        self.size, self.market = ints([one.n for one in groups]), np.array([one.market for one in groups])
        self.of_position = _of_position(groups)
        self.parts: list[Relations] = []
        self.n_made = 0

    def stays(self) -> Stays:
        """The stays with their ends as they became."""
        return replace(
            self.stay, first=self.first, last=self.last, cause=self.cause, event=self.event,
            organisation=self.body,
        )  # fmt: skip

    def relations(self) -> Relations:
        """All relationships made so far."""
        return Relations(
            *(np.concatenate([getattr(p, f.name) for p in self.parts]) for f in fields(Relations))
        )

    def wave(self, nth: int) -> None:
        """All stays that are the nth of their time of help."""
        rows = np.flatnonzero(self.stay.nth == nth)
        self.happens[rows[self.gone[self.stay.helping[rows]]]] = False
        self._follow(rows[self.happens[rows] & (self.final[self.stay.helping[rows]] != NONE)])
        rows = rows[self.happens[rows] & (self.group[rows] != NONE)]
        walk = self._begin(rows)
        for _ in range(MOST_ROUNDS):
            if not len(walk.stay):
                return
            walk = self._round(walk)

    def _follow(self, rows: Ints) -> None:
        """Some go along to another organisation because their worker goes there."""
        if not len(rows):
            return
        before, staff = self.final[self.stay.helping[rows]], self.roster.staff
        old_job = self._column("job")[before]
        days = np.maximum(self.first[rows], staff.last[old_job] + 1)
        new_job = self._job_on(self._column("professional")[before], days)
        goes = (staff.left[old_job] == TRANSFERRED) & (new_job != NONE) & (days < self.last[rows])
        goes &= self.rng.random(len(rows)) < self.settings.follows
        rows, new_job = rows[goes], new_job[goes]
        self.body[rows], self.keeps[rows], self.first[rows] = staff.organisation[new_job], 1.0, days[goes]
        self.group[rows] = self.of_position[staff.position[new_job]]

    def _begin(self, rows: Ints) -> Walk:
        """The first worker of each stay: the one who came along, or someone of the team."""
        days = self.first[rows]
        job = np.full(len(rows), NONE, dtype=np.int64)
        before = self.final[self.stay.helping[rows]]
        asks = np.flatnonzero((before != NONE) & (self.rng.random(len(rows)) < self.keeps[rows]))
        if len(asks):
            job[asks] = self._same_person(before[asks], rows[asks], days[asks])
            self._mark_continued(before[asks[job[asks] != NONE]])
        return Walk(rows, days, job, np.ones(len(rows), dtype=bool))

    def _job_on(self, professional: Ints, days: Ints) -> Ints:
        """The job that a person has on a day; NONE if none."""
        staff = self.roster.staff
        order = np.lexsort((staff.first, staff.person))
        keys = staff.person[order] * (4 * FAR) + staff.first[order]
        place = np.searchsorted(keys, professional * (4 * FAR) + days, side="right") - 1
        job = order[np.maximum(place, 0)]
        fits = (staff.person[job] == professional) & (staff.first[job] <= days) & (staff.last[job] >= days)
        return np.where(fits, job, NONE)

    def _same_person(self, before: Ints, rows: Ints, days: Ints) -> Ints:
        """The job at the new place of the worker of the relationship before; NONE if not there."""
        job = self._job_on(self._column("professional")[before], days)
        there = self.roster.staff.organisation[job] == self.body[rows]
        return np.where((job != NONE) & there, job, NONE)

    def _column(self, name: str) -> Ints:
        """One column of all relationships made so far."""
        return np.concatenate([getattr(part, name) for part in self.parts])

    def _mark_continued(self, relations: Ints) -> None:
        """The same worker goes on in another structure: the relationship did not end."""
        offset = 0
        for part in self.parts:
            mine = relations[(relations >= offset) & (relations < offset + len(part.stay))] - offset
            part.cause[mine] = CODE["continues"]
            offset += len(part.stay)

    def _round(self, walk: Walk) -> Walk:
        """One worker for each open stay, until the end of the stay or of the relationship."""
        group = self.group[walk.stay]
        empty = np.flatnonzero(walk.job == NONE)
        walk.job[empty] = self.roster.someone(
            self.rng, self.start[group[empty]], self.size[group[empty]], walk.day[empty]
        )
        found = walk.job != NONE
        waits = Walk(walk.stay[~found], walk.day[~found] + 21, walk.job[~found], walk.is_first[~found])
        waits = _some(waits, waits.day <= np.minimum(self.last[waits.stay], LAST))
        walk = _some(walk, found)
        self._bring_forward(walk)
        made = self._relation(walk)
        self.parts.append(made)
        self._finish(walk, made)
        return _joined(waits, self._next(walk, made))

    def _bring_forward(self, walk: Walk) -> None:
        """Some good endings are brought forward to just before the worker leaves."""
        leaves = self.roster.staff.last[walk.job]
        soon = (
            (self.last[walk.stay] > leaves) & (self.last[walk.stay] < leaves + 150) & (leaves > walk.day + 60)
        )
        soon &= np.isin(self.cause[walk.stay], GOOD) & (
            self.rng.random(len(leaves)) < self.settings.anticipates
        )
        self.last[walk.stay[soon]] = leaves[soon] - self.rng.integers(0, 30, int(soon.sum()))

    def _relation(self, walk: Walk) -> Relations:
        """The relationship of each open stay with its worker, ended by what comes first."""
        ends, causes, events = self._ways_to_end(walk)
        way = np.argmin(ends, axis=0)
        rows = np.arange(len(way))
        last = np.maximum(ends[way, rows], walk.day)
        runs = last > LAST
        last = np.where(runs, FAR, last)
        left = (causes[way, rows] == CODE["worker_left"]) & ~runs
        dropped = left & (last > walk.day + 30) & (self.rng.random(len(rows)) < self.settings.drops_out)
        professional = self.roster.staff.person[walk.job]
        return Relations(
            walk.stay, walk.job, professional, walk.day, last, np.where(runs, 0, causes[way, rows]),
            np.where(runs, NONE, events[way, rows]), walk.is_first, dropped,
        )  # fmt: skip

    def _ways_to_end(self, walk: Walk) -> tuple[Ints, Ints, Ints]:
        """Days on which each relationship could end: with the stay, the job, or between the two."""
        n, staff, rng = len(walk.stay), self.roster.staff, self.rng
        wish = walk.day + 20 + waiting_days(rng, n, self.settings.wish_a_year)
        shuffle = walk.day + 20 + waiting_days(rng, n, self.settings.caseload_a_year)
        away = staff.away_first[walk.job]
        away = np.where(
            (away > walk.day) & (rng.random(n) < self.settings.stays_with_stand_in), away, FAR + 9
        )
        ends = np.stack(
            [self.last[walk.stay], staff.last[walk.job], wish, shuffle, away, self._process(walk)]
        )
        lost = staff.left[walk.job] == CONTRACT_LOST
        worker = np.where(lost, CODE["contract_change"], CODE["worker_left"])
        wished = np.where(rng.random(n) < 0.8, CODE["client_asked"], CODE["carer_asked"])
        others = [np.full(n, CODE[name]) for name in ("caseload", "worker_absent", "transfer_by_process")]
        none = np.full(n, NONE, dtype=np.int64)
        leaving = np.where(lost, staff.event[walk.job], OF_EMPLOYMENT + walk.job)
        events = [self.event[walk.stay], leaving, none, none, OF_LEAVE + walk.job, none]
        return ends, np.stack([self.cause[walk.stay], worker, wished, *others]), np.stack(events)

    def _process(self, walk: Walk) -> Ints:
        """Some first workers only do the intake."""
        market = self.market[self.group[walk.stay]]
        passes = walk.is_first & np.isin(market, ("team", "jeugd")) & (self.stay.nth[walk.stay] == 0)
        passes &= self.rng.random(len(market)) < self.settings.process_handover
        return np.where(passes, walk.day + self.rng.integers(14, 75, len(market)), FAR + 9)

    def _finish(self, walk: Walk, made: Relations) -> None:
        """What the end of a relationship does to the stay: dropping out ends all."""
        out = made.dropped
        self.last[walk.stay[out]] = made.last[out]
        self.cause[walk.stay[out]], self.event[walk.stay[out]] = made.cause[out], made.event[out]
        self.gone[self.stay.helping[walk.stay[out]]] = True
        self.final[self.stay.helping[walk.stay]] = self.n_made + np.arange(len(made.stay))
        self.n_made += len(made.stay)

    def _next(self, walk: Walk, made: Relations) -> Walk:
        """Where the next worker of each stay begins: before the end (warm), at once, or after some weeks."""
        n = len(made.stay)
        warm = self.rng.random(n) < self.settings.warm
        gap = np.where(warm, -self.rng.integers(0, 21, n), self.rng.integers(1, 60, n))
        gap = np.where(made.cause == CODE["worker_absent"], 1, gap)
        day = np.maximum(made.last + gap, made.first + 1)
        goes_on = (made.last < self.last[walk.stay]) & ~made.dropped
        goes_on &= (day <= self.last[walk.stay]) & (day <= LAST)
        return _some(Walk(walk.stay, day, np.full(n, NONE, dtype=np.int64), np.zeros(n, dtype=bool)), goes_on)


def _some(walk: Walk, rows: Flags) -> Walk:
    """Some of the open stays."""
    return Walk(walk.stay[rows], walk.day[rows], walk.job[rows], walk.is_first[rows])


def _joined(one: Walk, other: Walk) -> Walk:
    """Two walks as one."""
    names = [field.name for field in fields(Walk)]
    return Walk(*(np.concatenate([getattr(one, name), getattr(other, name)]) for name in names))


def _of_position(groups: tuple[Group, ...]) -> Ints:
    """For each position the latest team it belongs to."""
    belongs = np.full(max(group.start + group.n for group in groups), NONE, dtype=np.int64)
    for number, group in enumerate(groups):
        belongs[group.start : group.start + group.n] = number
    return belongs
