"""Forecasts for many made-up towns, held against what happened there later, and against plain base rates.

Each town is looked at on the last day of one year with what was known then; who loses the tender of 2020 is
given where it falls within two years, as a plan gives it. Base rates are what a sensible person would do
without a model: the share of earlier years in the same town, with a range.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import narwhals.stable.v2 as nw

from bestendig.analyses.impacts import history, scoring
from bestendig.analyses.impacts.foreseeing import foresee, past
from bestendig.analyses.impacts.looking_back import happened, share_running
from bestendig.analyses.impacts.scoring import Judged, judged
from bestendig.analyses.impacts.standing import Standing, stand
from bestendig.model.impact import Outlook, Range
from bestendig.model.period import day_number
from bestendig.model.plan import Lot, Plan, Targets, Touches
from bestendig.model.progress import Silent
from bestendig.store import Engine, open_engine
from bestendig.synthetic.complete import complete_tables
from bestendig.synthetic.world.organisations import LINDE, TENDER_DAY

YEARS = (2017, 2018, 2019, 2020, 2021, 2022)
"""At the end of one of these each town is looked at; before, too little is known to have a base rate."""
MONTHS = (12, 24)
WITHIN = 2
"""The tender counts where it falls within so many years."""
LEAST = 10
"""People that a figure rests on at least, as in what is released."""
SIZE, RUNS = 5_000, 200
TENDER = Plan(
    "tender", "Begeleiding 2021", date(2021, 1, 1), "Eén aanspreekpunt per wijk.",
    touches=Touches(organisations=("Stichting De Linde",), law="wmo"),
    lots=(Lot("begeleiding", Touches(organisations=("Stichting De Linde",), law="wmo"), 0.0),),
    announced_on=date(2020, 9, 1), horizon=24,
)  # fmt: skip
TENDER_TARGETS = Targets(lots=((Targets(organisations=(LINDE,), law="wmo"), 0.0),))
AS_USUAL = Plan(
    "turnover_rises", "Zoals het gaat", date(2030, 1, 1), "Niets verandert.", rate=0.15, horizon=24
)
"""A plan of which only the alternative in which nothing is done is looked at."""
BASES = ("last_year", "all_years", "between_years")


@dataclass(frozen=True, slots=True)
class Forecast:
    """One range for one town: who it is about, how far ahead, what happened, what base rates said.

    `about`: everybody, those behind the tender that was lost, or the others there; `n` relationships.
    """

    seed: int
    year: int
    about: str
    month: int
    band: Range
    happened: float
    n: int
    bases: Mapping[str, Range]


@dataclass(frozen=True, slots=True)
class Proof:
    """How the ranges did beside each base rate, on the figures for which that base rate exists."""

    ours: Judged
    by_about: Mapping[str, Judged]
    against: Mapping[str, tuple[Judged, Judged]]


def forecasts(seeds: Iterable[int], *, size: int = SIZE, n_runs: int = RUNS) -> Iterator[Forecast]:
    """All forecasts of the towns with these seeds, town by town."""
    for seed in seeds:
        yield from forecasts_of(seed, size=size, n_runs=n_runs)


def forecasts_of(seed: int, *, size: int = SIZE, n_runs: int = RUNS) -> list[Forecast]:
    """The forecasts of one town, on the last day of the year that its seed gives."""
    town, year = complete_tables(seed, size), YEARS[seed % len(YEARS)]
    on = day_number(date(year, 12, 31))
    has_tender = on <= TENDER_DAY <= on + 366 * WITHIN
    plan, targets = (TENDER, TENDER_TARGETS) if has_tender else (AS_USUAL, Targets())
    with open_engine("duckdb", threads=1) as engine:
        tables = {name: engine.take(table) for name, table in town.tables.items()}
        stood = stand(engine, tables, targets, on)
        told = happened(engine, tables, stood, town.extract, MONTHS)
        before = past(stood)
        lives = _lives(engine, stood, targets)
    expected = foresee(before, plan, n_runs=n_runs, seed=seed, progress=Silent())
    outlook = _chosen(expected.outlooks, "plan" if has_tender else "do_nothing")
    found = []
    for row in told:
        about = ("tender lost" if row["is_touched"] else "beside a tender") if has_tender else "as usual"
        bands = outlook.running if row["is_touched"] else outlook.untouched
        running, helped = share_running(row)
        if row["n"] >= LEAST and helped and row["month"] in bands:
            bases = _bases(lives[bool(row["is_touched"])], on, row["month"], helped)
            found.append(
                Forecast(
                    seed, year, about, row["month"], bands[row["month"]], running / helped, helped, bases
                )
            )
    return sorted(found, key=lambda each: (each.about, each.month))


def prove(found: Iterable[Forecast]) -> Proof:
    """Coverage and scores over all forecasts, by whom they are about, and beside base rates.

    Beside base rates stand only figures in which no tender was lost: base rates know of none.
    """
    everything = list(found)
    kinds = sorted({each.about for each in everything})
    usual = [each for each in everything if each.about != "tender lost"]
    return Proof(
        ours=judged((each.band, each.happened) for each in everything),
        by_about={
            kind: judged((each.band, each.happened) for each in everything if each.about == kind)
            for kind in kinds
        },
        against={name: _beside(name, [each for each in usual if name in each.bases]) for name in BASES},
    )


def _beside(base: str, found: list[Forecast]) -> tuple[Judged, Judged]:
    """How our ranges and those of a base rate did on the same figures."""
    return (
        judged((each.band, each.happened) for each in found),
        judged((each.bases[base], each.happened) for each in found),
    )


def _chosen(outlooks: Iterable[Outlook], alternative: str) -> Outlook:
    """The outlook under one alternative."""
    return next(each for each in outlooks if each.alternative == alternative)


def _lives(engine: Engine, stood: Standing, targets: Targets) -> dict[bool, list[history.Life]]:
    """The relationships as they were known, of what is touched and of what is not."""
    columns = (
        "client_id",
        "other_id",
        "organisation_id",
        "law",
        "first_day",
        "last_day",
        "is_ended",
        "root_level",
    )
    rows = engine.fetch(stood.rows.filter(~nw.col("is_passing")).select(*columns)).rows(named=True)
    everything = [history.life(row) for row in rows]
    if not targets.lots:
        return {True: history.with_next(everything), False: []}
    whole = history.with_next(everything)
    touched = {id(one) for one in whole if one.organisation == LINDE and one.law == "wmo"}
    return {is_in: [one for one in whole if (id(one) in touched) == is_in] for is_in in (True, False)}


def _bases(lives: list[history.Life], on: int, month: int, n: int) -> dict[str, Range]:
    """What base rates say, where there is enough of a past."""
    years = history.shares(lives, on, month)
    bands = {
        "last_year": scoring.last_year(years, n),
        "all_years": scoring.all_years(years, n),
        "between_years": scoring.between_years(years),
    }
    return {name: band for name, band in bands.items() if band is not None}
