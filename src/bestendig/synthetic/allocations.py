"""How the administration cuts stays into allocations, each with its own number, again and again."""

from dataclasses import dataclass, fields

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Flags, Floats, Ints, spread
from bestendig.synthetic.calendar import EXTRACT, FIRST
from bestendig.synthetic.chance import DAYS_A_YEAR, pick
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.contracts import ContractFinder
from bestendig.synthetic.world.lines import LINES, WORK, YOUTH
from bestendig.synthetic.world.organisations import TEAMS, TENDER_DAY

REFERRERS = ("Gemeente", "Huisarts", "Jeugdarts", "Gecertificeerde instelling", "Medisch specialist")
YOUTH_REFERRERS = np.array([0.42, 0.36, 0.06, 0.09, 0.07])


@dataclass(frozen=True, slots=True)
class Allocations:
    """One row per allocation: stay, product, days, whether the last of its stay, whether recoded."""

    stay: Ints
    product: Ints
    is_recoded: Flags
    first: Ints
    last: Ints
    planned: Ints
    allocated: Ints
    is_last: Flags
    was_recoded: Flags
    number: Ints
    contract: Ints
    referrer: Ints
    is_budget: Flags

    def where(self, rows: Flags | Ints) -> "Allocations":
        """Some of the rows."""
        return Allocations(*(getattr(self, field.name)[rows] for field in fields(self)))


def make_allocations(town: Town) -> Allocations:
    """All allocations of the town, in order of the day on which they were made."""
    rng = town.settings.stream("allocations")
    stays = town.stays
    begins = np.maximum(stays.first, FIRST - 8 * 366)
    mine = np.flatnonzero(town.stay_happens & (stays.organisation != TEAMS) & (stays.last >= FIRST))
    mine = mine[stays.last[mine] >= begins[mine]]
    stay, first, last, cut = _cut(rng, town, mine)
    years = _term(rng, stays.line[stay])
    planned = first + (years * DAYS_A_YEAR).astype(np.int64) - 1
    is_last = np.r_[stay[1:] != stay[:-1], True] if len(stay) else np.zeros(0, dtype=bool)
    last = np.where(is_last, np.where(stays.last[stay] > EXTRACT, FAR, stays.last[stay]), last)
    planned = np.where(is_last & (last < FAR), np.maximum(planned, last), np.where(is_last, planned, last))
    planned = np.where(
        is_last & (last == FAR), np.maximum(planned, EXTRACT + rng.integers(1, 700, len(stay))), planned
    )
    allocated = first - rng.integers(0, 45, len(stay))
    order = np.lexsort((stay, allocated))
    number = np.empty(len(stay), dtype=np.int64)
    number[order] = 100_001 + np.arange(len(stay))
    made = Allocations(
        stay, _products(rng, town, stay), first >= TENDER_DAY, first, last, planned, allocated,
        is_last, cut & ~is_last, number, _contracts(town, stay, last), _referrers(rng, stays.line[stay]),
        (rng.random(len(town.stays.first)) < 0.05)[stay],
    )  # fmt: skip
    return made.where(order)


def _cut(rng: np.random.Generator, town: Town, mine: Ints) -> tuple[Ints, Ints, Ints, Flags]:
    """Stays cut at every re-allocation, and where all products were recoded."""
    stays = town.stays
    until = np.minimum(stays.last[mine], EXTRACT)
    term = (_term(rng, stays.line[mine]) * DAYS_A_YEAR).astype(np.int64)
    n = np.minimum((until - stays.first[mine]) // term + 1, 30)
    owner, nth = spread(n)
    stay = mine[owner]
    first = stays.first[stay] + nth * term[owner]
    recodes = np.isin(stays.line, [number for number, line in enumerate(LINES) if _is_recoded(number)])[mine]
    runs = recodes & (stays.first[mine] < TENDER_DAY) & (until >= TENDER_DAY)
    stay = np.concatenate([stay, mine[runs]])
    first = np.concatenate([first, np.full(int(runs.sum()), TENDER_DAY)])
    cut = np.concatenate([np.zeros(len(owner), dtype=bool), np.ones(int(runs.sum()), dtype=bool)])
    keep = ~((first == TENDER_DAY) & ~cut & np.isin(stay, mine[runs]))
    order = np.lexsort((first[keep], stay[keep]))
    stay, first, cut = stay[keep][order], first[keep][order], cut[keep][order]
    last = np.r_[first[1:] - 1, 0]
    return stay, first, last, np.r_[cut[1:], False]


def _is_recoded(line: int) -> bool:
    """Whether the line's products got other codes at the tender."""
    return any(product.code != product.new_code for product in LINES[line].products)


def _term(rng: np.random.Generator, line: Ints) -> Floats:
    """For how many years help is allocated at once."""
    usual = np.array([one.allocation_years for one in LINES])[line]
    return np.asarray(usual * rng.choice([0.5, 1.0, 1.0, 1.0], len(line)))


def _products(rng: np.random.Generator, town: Town, stay: Ints) -> Ints:
    """Which product of its line each stay has."""
    product = np.zeros(len(town.stays.first), dtype=np.int64)
    for number, line in enumerate(LINES):
        rows = np.flatnonzero(town.stays.line == number)
        if line.products:
            product[rows] = pick(rng, np.array([one.share for one in line.products]), len(rows))
    return product[stay]


def _contracts(town: Town, stay: Ints, last: Ints) -> Ints:
    """The contract under which each allocation falls on its last day, or at the extract."""
    finder, contract = ContractFinder(town.contracts), np.full(len(stay), NONE, dtype=np.int64)
    markets = np.array([line.market for line in LINES])[town.stays.line[stay]]
    for market in sorted(set(markets.tolist())):
        rows = np.flatnonzero(markets == market)
        contract[rows] = finder.on(
            town.stays.organisation[stay[rows]], market, np.minimum(last[rows], EXTRACT)
        )
    return contract


def _referrers(rng: np.random.Generator, line: Ints) -> Ints:
    """Who sent the person: the municipality, for young people often a doctor."""
    is_youth = np.array([one.law == YOUTH for one in LINES])[line]
    is_work = np.array([one.law == WORK for one in LINES])[line]
    drawn = pick(rng, YOUTH_REFERRERS, len(line))
    return np.where(is_youth & ~is_work, drawn, 0)
