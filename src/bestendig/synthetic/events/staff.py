"""The workers: who fills which position from day to day, how they are employed, why and when they leave."""

from dataclasses import dataclass, fields, replace

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Floats, Ints, ints
from bestendig.synthetic.calendar import FIRST, LAST, day, years_of
from bestendig.synthetic.chance import DAYS_A_YEAR, pick, waiting_days, weibull_years
from bestendig.synthetic.events.groups import Group
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.organisations import ANKER, LINDE, TENDER_DAY

OPENED = day(1992)
"""Positions are filled from here on, so that in 2015 people of every tenure are in place."""
LEAVES_A_YEAR = {"team": 0.145, "begeleiding": 0.145, "jeugd": 0.17, "huishouden": 0.14}
FORMS = ("permanent", "temporary", "self_employed", "agency", "on_call")
PERMANENT, TEMPORARY, SELF_EMPLOYED, AGENCY, ON_CALL = range(5)
LEFT = ("", "Eigen verzoek", "Einde tijdelijk contract", "Pensioen", "Einde inhuur", "Contract verloren",
        "Overgang naar andere werkgever", "Einde vervanging")  # fmt: skip
OWN_WISH, TEMPORARY_ENDED, PENSION, HIRE_ENDED, CONTRACT_LOST, TRANSFERRED, STAND_IN_ENDED = range(1, 8)
PACE = ((2015, 0.9), (2018, 1.0), (2020, 0.8), (2021, 1.1), (2022, 1.25), (2023, 1.1), (2024, 1.0))
"""How fast people leave by calendar year: slower in corona, faster in the tight labour market after it."""
ENFORCEMENT_DAY = day(2025)


@dataclass(frozen=True, slots=True)
class Staff:
    """One row per job of a person in a position, sorted by position and day.

    `last` is FAR where the job runs on; `left` why it ended (place in LEFT); `event` what stands behind it
    where that is more than the person's own story; `away_first`, `away_last` a long absence (FAR is none) and
    `stand_in` the person who then stands in (NONE is nobody).
    """

    person: Ints
    position: Ints
    organisation: Ints
    first: Ints
    last: Ints
    form: Ints
    hours: Ints
    left: Ints
    event: Ints
    away_first: Ints
    away_last: Ints
    stand_in: Ints

    @property
    def n_people(self) -> int:
        """Workers and stand-ins together."""
        return 1 + int(max(self.person.max(), self.stand_in.max()))

    def where(self, rows: Ints) -> "Staff":
        """Some of the rows."""
        return Staff(*(getattr(self, field.name)[rows] for field in fields(self)))


def make_staff(settings: Settings, groups: tuple[Group, ...], n_positions: int, tender_event: int) -> Staff:
    """Everyone who works in the teams between 2015 and the extract."""
    position_group = _group_of(groups, n_positions)
    staff = _renewed(settings, groups, position_group, n_positions)
    staff = _tender_lost(settings, staff, groups, position_group, tender_event)
    staff = staff.where(np.flatnonzero((staff.last >= FIRST) & (staff.first <= LAST)))
    staff = _employed(settings, staff)
    staff = staff.where(np.lexsort((staff.first, staff.position)))
    staff = _enforced(settings, staff)
    staff = _away(settings, staff)
    return _numbered(staff)


def _group_of(groups: tuple[Group, ...], n_positions: int) -> Ints:
    """For each position the team it belongs to at first."""
    belongs = np.full(n_positions, NONE, dtype=np.int64)
    for number, group in enumerate(groups):
        mine = slice(group.start, group.start + group.n)
        belongs[mine] = np.where(belongs[mine] == NONE, number, belongs[mine])
    return belongs


def _clock() -> tuple[Ints, Floats]:
    """Calendar days and the pace-weighted days gone by until then."""
    days = np.arange(OPENED, LAST + 20 * 366)
    pace = np.ones(len(days))
    years = years_of(days)
    for since, value in PACE:
        pace[years >= since] = value
    return days, np.cumsum(pace)


def _renewed(settings: Settings, groups: tuple[Group, ...], position_group: Ints, n_positions: int) -> Staff:
    """One person after another in every position, with some empty weeks between."""
    rng = settings.stream("staff")
    days, gone_by = _clock()
    rates = np.array([LEAVES_A_YEAR[groups[number].market] for number in position_group])
    means = 1 / (rates * rng.uniform(0.95, 1.08, n_positions)) - 0.12
    opens = np.maximum(ints([groups[number].opens for number in position_group]), OPENED)
    now, parts = opens + rng.integers(0, 40, n_positions), []
    while (now <= LAST).any():
        open_places = np.flatnonzero(now <= LAST)
        stay = _stays(settings, rng, means[open_places])
        at = np.interp(now[open_places], days, gone_by) + stay * DAYS_A_YEAR
        until = np.interp(at, gone_by, days, right=FAR).astype(np.int64)
        parts.append((open_places, now[open_places], until))
        now = now.copy()
        now[open_places] = np.minimum(until + rng.integers(1, 120, len(open_places)), FAR)
    position, first, last = (np.concatenate([part[nth] for part in parts]) for nth in range(3))
    return _blank(
        position, first, last, ints([group.organisation for group in groups])[position_group[position]]
    )


def _stays(settings: Settings, rng: np.random.Generator, means: Floats) -> Floats:
    """Years that each new person stays."""
    unit = weibull_years(rng, len(means), 1.0, settings.tenure_shape, settings.frailty)
    return np.maximum(means * unit, 0.06)


def _blank(position: Ints, first: Ints, last: Ints, organisation: Ints) -> Staff:
    """Jobs of new people of whom nothing else is known yet."""
    n = len(position)
    none, far, zero = (np.full(n, value, dtype=np.int64) for value in (NONE, FAR, 0))
    return Staff(np.arange(n), position, organisation, first, last, zero, zero, zero, none, far, far, none)


def _tender_lost(
    settings: Settings, staff: Staff, groups: tuple[Group, ...], position_group: Ints, event: int
) -> Staff:
    """De Linde loses its Wmo work: a third of its people goes over to the winner, the others have to go."""
    rng = settings.stream("tender")
    market = np.array([groups[number].market for number in position_group])[staff.position]
    hit = (staff.organisation == LINDE) & (market == "begeleiding")
    here = np.flatnonzero(hit & (staff.first < TENDER_DAY) & (staff.last >= TENDER_DAY))
    staff = staff.where(np.flatnonzero(~(hit & (staff.first >= TENDER_DAY))))
    here = np.flatnonzero(np.isin(staff.person, here))
    goes_over = rng.permutation(here)[: round(settings.staff_transfer * len(here))]
    free = [group for group in groups if group.organisation == ANKER and group.opens == TENDER_DAY]
    places = np.concatenate([np.arange(group.start, group.start + group.n) for group in free])[
        : len(goes_over)
    ]
    goes_over = goes_over[: len(places)]
    moved = staff.where(goes_over)
    new = replace(moved, position=places, organisation=np.full(len(places), ANKER),
                  first=np.full(len(places), TENDER_DAY), event=np.full(len(places), NONE))  # fmt: skip
    last, left, events = staff.last.copy(), staff.left.copy(), staff.event.copy()
    last[here] = np.where(
        rng.random(len(here)) < 0.3, TENDER_DAY - 1 - rng.integers(0, 90, len(here)), TENDER_DAY - 1
    )
    last[goes_over] = TENDER_DAY - 1
    left[here], left[goes_over], events[here] = CONTRACT_LOST, TRANSFERRED, event
    staff = replace(staff, last=np.maximum(last, staff.first + 1), left=left, event=events)
    return _put_first(staff, new)


def _put_first(staff: Staff, new: Staff) -> Staff:
    """The people who come over fill their positions; others begin there later or not at all."""
    until = np.full(int(max(staff.position.max(), new.position.max(initial=NONE))) + 1, -FAR)
    until[new.position] = new.last
    first = np.maximum(staff.first, np.where(until[staff.position] > -FAR, until[staff.position] + 30, 0))
    kept = replace(staff, first=first).where(np.flatnonzero(first < staff.last))
    joined = (np.concatenate([getattr(kept, f.name), getattr(new, f.name)]) for f in fields(Staff))
    return Staff(*joined)


def _employed(settings: Settings, staff: Staff) -> Staff:
    """Contract forms, hours and reasons of leaving."""
    rng = settings.stream("employed")
    n = len(staff.person)
    tenure = (staff.last - staff.first) / DAYS_A_YEAR
    hired_share = np.where(tenure < 2.5, 0.4, 0.06) * np.where(staff.first >= ENFORCEMENT_DAY, 0.5, 1.0)
    hired_share = np.where(staff.left == TRANSFERRED, 0.0, hired_share)
    form = np.where(tenure < 1.2, np.where(rng.random(n) < 0.7, TEMPORARY, PERMANENT), PERMANENT)
    hired = pick(rng, np.array([0.55, 0.3, 0.15]), n) + SELF_EMPLOYED
    form = np.where(rng.random(n) < hired_share, hired, form)
    hours = pick(rng, np.array([0.06, 0.08, 0.12, 0.22, 0.2, 0.17, 0.15]), n)
    hours = ints([16, 20, 24, 28, 30, 32, 36])[hours]
    own = np.where(rng.random(n) < np.where(tenure > 15, 0.45, 0.06), PENSION, OWN_WISH)
    left = np.where(form == TEMPORARY, TEMPORARY_ENDED, np.where(form >= SELF_EMPLOYED, HIRE_ENDED, own))
    left = np.where(staff.left > 0, staff.left, left)
    runs = staff.last > LAST
    return replace(
        staff, form=form, hours=hours, left=np.where(runs, 0, left), last=np.where(runs, FAR, staff.last)
    )


def _enforced(settings: Settings, staff: Staff) -> Staff:
    """Around 2025 some self-employed people stop, now that the tax office enforces."""
    rng = settings.stream("enforced")
    hit = (
        (staff.form == SELF_EMPLOYED)
        & (staff.first < ENFORCEMENT_DAY - 60)
        & (staff.last > ENFORCEMENT_DAY + 60)
    )
    stops = np.flatnonzero(hit & (rng.random(len(hit)) < 0.45))
    last, left, first, event = staff.last.copy(), staff.left.copy(), staff.first.copy(), staff.event.copy()
    last[stops] = ENFORCEMENT_DAY + rng.integers(-31, 60, len(stops))
    left[stops], event[stops] = HIRE_ENDED, -2
    follows = stops[stops + 1 < len(first)] + 1
    follows = follows[(staff.position[follows] == staff.position[follows - 1])]
    first[follows] = last[follows - 1] + 30
    return replace(staff, last=last, left=left, first=first, event=event)


def _away(settings: Settings, staff: Staff) -> Staff:
    """Maternity and other long leave, half of the time with someone hired to stand in."""
    rng = settings.stream("away")
    n = len(staff.person)
    since = np.maximum(staff.first, FIRST)
    first = since + 60 + waiting_days(rng, n, 0.045)
    last = first + rng.integers(112, 200, n)
    fits = last < np.minimum(staff.last, LAST) - 30
    first, last = np.where(fits, first, FAR), np.where(fits, last, FAR)
    stands_in = np.flatnonzero(fits & (rng.random(n) < 0.5))
    stand_in = np.full(n, NONE, dtype=np.int64)
    newcomers = int(staff.person.max(initial=0)) + 1 + np.arange(len(stands_in))
    stand_in[stands_in] = newcomers
    return replace(staff, away_first=first, away_last=last, stand_in=stand_in)


def _numbered(staff: Staff) -> Staff:
    """People numbered from 0 without holes."""
    everyone = np.unique(np.concatenate([staff.person, staff.stand_in[staff.stand_in != NONE]]))
    stand_in = np.where(staff.stand_in == NONE, NONE, np.searchsorted(everyone, staff.stand_in))
    return replace(staff, person=ints(np.searchsorted(everyone, staff.person)), stand_in=ints(stand_in))


@dataclass(frozen=True, slots=True)
class Roster:
    """Finds who sits in a position on a day."""

    staff: Staff
    keys: Ints

    @classmethod
    def of(cls, staff: Staff) -> "Roster":
        """The roster of people who fill positions."""
        return cls(staff, staff.position * (4 * FAR) + staff.first)

    def on(self, position: Ints, days: Ints) -> Ints:
        """The row of whoever fills each position on each day; NONE where it is empty."""
        row = np.searchsorted(self.keys, position * (4 * FAR) + days, side="right") - 1
        row = np.maximum(row, 0)
        fits = (
            (self.staff.position[row] == position)
            & (self.staff.first[row] <= days)
            & (self.staff.last[row] >= days)
        )
        return np.where(fits, row, NONE)

    def someone(self, rng: np.random.Generator, start: Ints, n: Ints, days: Ints) -> Ints:
        """The row of someone at work in the team with these positions on each day; NONE if all are empty."""
        found = np.full(len(days), NONE, dtype=np.int64)
        for _ in range(10):
            places = np.flatnonzero(found == NONE)
            position = start[places] + (rng.random(len(places)) * n[places]).astype(np.int64)
            found[places] = self.on(position, days[places])
        return found


def stand_in_jobs(staff: Staff) -> Staff:
    """The jobs of those who were hired to stand in."""
    rows = np.flatnonzero(staff.stand_in != NONE)
    hired = staff.where(rows)
    n = len(rows)
    none, far = np.full(n, NONE, dtype=np.int64), np.full(n, FAR, dtype=np.int64)
    return replace(
        hired, person=hired.stand_in, first=hired.away_first - 7, last=hired.away_last, stand_in=none,
        form=np.where(np.arange(n) % 3 == 0, AGENCY, TEMPORARY), left=np.full(n, STAND_IN_ENDED),
        event=none, away_first=far, away_last=far,
    )  # fmt: skip
