"""The people with help: born when, living where and with whom, leaving the town or this life."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import FAR, Floats, Ints, ints
from bestendig.synthetic.calendar import day
from bestendig.synthetic.chance import DAYS_A_YEAR, waiting_days
from bestendig.synthetic.people.demand import Demand
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import LINE, LINES, WMO, WORK, YOUTH

LAWS = (WMO, YOUTH, WORK)
N_NEIGHBOURHOODS = 20
WLZ_FOR_GGZ_DAY = day(2021)
"""From this day people with a psychiatric illness can have long-term care."""


@dataclass(frozen=True, slots=True)
class Residents:
    """One row per person: birth, household, neighbourhood, law of first help, days of leaving (or FAR)."""

    born: Ints
    household: Ints
    neighbourhood: Ints
    law: Ints
    died: Ints
    moved: Ints
    to_wlz: Ints

    @property
    def turned_18(self) -> Ints:
        """The day of the eighteenth birthday."""
        return ints(self.born + round(18 * DAYS_A_YEAR))


def make_residents(settings: Settings, demand: Demand) -> Residents:
    """The people behind the demand."""
    rng = settings.stream("residents")
    n = demand.n_people
    first_row = _first_rows(demand)
    line = demand.line[first_row]
    law = _laws(rng, line)
    since = demand.first[first_row]
    age = _ages(rng, line, law)
    household = _households(rng, n, law)
    age_now = np.where(law == 1, age.clip(0.5, 17.2), age.clip(18, 99))
    return Residents(
        born=ints(since - (age_now * DAYS_A_YEAR)),
        household=household,
        neighbourhood=_neighbourhoods(rng, n)[household],
        law=law,
        died=ints((since + waiting_days(rng, n, _death_rate(age_now))).clip(0, FAR)),
        moved=ints((since + waiting_days(rng, n, np.where(age_now < 30, 0.04, 0.018))).clip(0, FAR)),
        to_wlz=_to_wlz(rng, demand, ints(since + waiting_days(rng, n, _wlz_rate(age_now)))),
    )


def _first_rows(demand: Demand) -> Ints:
    """For each person the row of the first help."""
    order = np.lexsort((demand.first, demand.person))
    people = demand.person[order]
    starts = np.flatnonzero(np.r_[True, people[1:] != people[:-1]])
    return order[starts]


def _laws(rng: np.random.Generator, line: Ints) -> Ints:
    """0 Wmo, 1 Jeugdwet, 2 Participatiewet; at the neighbourhood team all three."""
    by_line = ints([LAWS.index(one.law) if one.law else -1 for one in LINES])[line]
    drawn = np.searchsorted(np.array([0.52, 0.71, 1.0]), rng.random(len(line)))
    return np.where(by_line < 0, drawn, by_line)


def _ages(rng: np.random.Generator, line: Ints, law: Ints) -> Floats:
    """Ages in years at the first help."""
    means = np.array([one.ages[0] for one in LINES])[line]
    spreads = np.array([one.ages[1] for one in LINES])[line]
    team_youth = np.array([not one.law for one in LINES])[line] & (law == 1)
    means, spreads = np.where(team_youth, 10.0, means), np.where(team_youth, 4.5, spreads)
    return np.asarray(rng.normal(means, spreads))


def _death_rate(age: Floats) -> Floats:
    """Chance a year of dying, rising with age as life tables do."""
    return 0.00002 + 0.000045 * np.exp(0.094 * age)


def _wlz_rate(age: Floats) -> Floats:
    """Chance a year of going on to long-term care."""
    return np.where(age > 70, 0.05, np.where(age > 18, 0.008, 0.002))


def _to_wlz(rng: np.random.Generator, demand: Demand, usual: Ints) -> Ints:
    """Days of going on to long-term care; in 2021 many with a psychiatric illness at once."""
    days = usual.clip(0, FAR)
    helped = (demand.line == LINE["begeleiding"]) & (demand.first < WLZ_FOR_GGZ_DAY)
    who = np.unique(demand.person[helped & (demand.last > WLZ_FOR_GGZ_DAY)])
    goes = who[rng.random(len(who)) < 0.09]
    days[goes] = np.minimum(days[goes], WLZ_FOR_GGZ_DAY + rng.integers(0, 240, len(goes)))
    return days


def _households(rng: np.random.Generator, n: int, law: Ints) -> Ints:
    """Households: some people live with the one before them of the same law."""
    with_previous = (rng.random(n) < np.where(law == 1, 0.42, 0.12)) & (np.r_[-1, law[:-1]] == law)
    return np.cumsum(~with_previous) - 1


def _neighbourhoods(rng: np.random.Generator, n: int) -> Ints:
    """A neighbourhood per household, of unequal size."""
    weights = np.linspace(0.6, 1.4, N_NEIGHBOURHOODS)
    return rng.choice(N_NEIGHBOURHOODS, n, p=weights / weights.sum()).astype(np.int64)
