"""How each time of help would end if no organisation or worker came between: with which true cause."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Floats, Ints
from bestendig.synthetic.book import OF_LIFE
from bestendig.synthetic.calendar import LAST, day
from bestendig.synthetic.causes import CODE
from bestendig.synthetic.chance import DAYS_A_YEAR, pick
from bestendig.synthetic.people.demand import Demand
from bestendig.synthetic.people.residents import Residents
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.lines import LINES, WMO, YOUTH

NATURAL = (
    "goal_reached",
    "client_initiated",
    "mutual",
    "organisation_initiated",
    "carer_asked",
    "reassessment_shorter",
)
WEIGHTS: dict[str, Floats] = {
    "": np.array([0.6, 0.16, 0.12, 0.06, 0.02, 0.04]),
    "huishouden": np.array([0.3, 0.3, 0.14, 0.06, 0.08, 0.12]),
    "inkomen": np.array([0.62, 0.2, 0.04, 0.0, 0.0, 0.14]),
}


RESIDENCE_DAY = day(2022)


@dataclass(frozen=True, slots=True)
class Helping:
    """One row per time of help: line, person, first and last day, true cause and event of the end."""

    line: Ints
    person: Ints
    first: Ints
    last: Ints
    cause: Ints
    event: Ints


def make_helping(settings: Settings, demand: Demand, residents: Residents, residence_event: int) -> Helping:
    """Demand cut off by life: death, leaving the town, long-term care, the eighteenth birthday."""
    rng = settings.stream("helping")
    ends, causes, events = _ways_to_end(rng, demand, residents, residence_event)
    first_way = np.argmin(ends, axis=0)
    rows = np.arange(len(demand.line))
    last = ends[first_way, rows]
    runs = (last >= demand.first + 1) & (last > day(2015))
    return Helping(
        demand.line[runs],
        demand.person[runs],
        demand.first[runs],
        np.where(last > LAST, FAR, last)[runs],
        np.where(last > LAST, 0, causes[first_way, rows])[runs],
        np.where(last > LAST, NONE, events[first_way, rows])[runs],
    )


def _ways_to_end(
    rng: np.random.Generator, demand: Demand, residents: Residents, residence_event: int
) -> tuple[Ints, Ints, Ints]:
    """For each time of help the days on which it could end, with the cause and the event."""
    who = demand.person
    natural = _natural_causes(rng, demand.line)
    to_wlz = np.where(_is_law(demand.line, WMO), residents.to_wlz[who], FAR)
    leaves_youth = np.where(_is_law(demand.line, YOUTH), _youth_ends(rng, demand, residents), FAR)
    ends = [
        demand.last,
        residents.died[who],
        residents.moved[who],
        to_wlz,
        leaves_youth,
        _elsewhere(rng, demand),
    ]
    one = np.ones(len(who), dtype=np.int64)
    causes = ("death", "moved", "other_domain", "turned_18", "municipality_initiated")
    life = [OF_LIFE + 10 * who + kind for kind in range(1, 5)]
    events = [NONE * one, *life, residence_event * one]
    return np.stack(ends), np.stack([natural, *(CODE[name] * one for name in causes)]), np.stack(events)


def _elsewhere(rng: np.random.Generator, demand: Demand) -> Ints:
    """Since the residence principle of 2022 another municipality answers for some young people in care."""
    lines = [number for number, line in enumerate(LINES) if line.name in ("jeugd verblijf", "bescherming")]
    runs = np.isin(demand.line, lines) & (demand.first < RESIDENCE_DAY) & (demand.last >= RESIDENCE_DAY)
    return np.where(runs & (rng.random(len(runs)) < 0.18), RESIDENCE_DAY - 1, FAR)


def _is_law(line: Ints, law: str) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Whether each line falls under the law."""
    return np.array([one.law == law for one in LINES])[line]


def _natural_causes(rng: np.random.Generator, line: Ints) -> Ints:
    """Causes of endings that come from the help itself."""
    codes = np.array([CODE[name] for name in NATURAL], dtype=np.int64)
    cause = np.zeros(len(line), dtype=np.int64)
    for number, one in enumerate(LINES):
        rows = np.flatnonzero(line == number)
        cause[rows] = codes[pick(rng, WEIGHTS.get(one.name, WEIGHTS[""]), len(rows))]
    return cause


def _youth_ends(rng: np.random.Generator, demand: Demand, residents: Residents) -> Ints:
    """The eighteenth birthday; one in five goes on for at most three years."""
    birthday = residents.turned_18[demand.person]
    goes_on = rng.random(len(birthday)) < 0.2
    extra = (rng.uniform(0.3, 3, len(birthday)) * DAYS_A_YEAR).astype(np.int64)
    day_it_ends = birthday + np.where(goes_on, extra, 0)
    return np.where(day_it_ends <= demand.first, demand.first + 60, day_it_ends)
