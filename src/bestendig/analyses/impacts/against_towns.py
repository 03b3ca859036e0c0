"""Forecasts for many made-up towns, held against what happened there later, and against plain base rates.

Each town is looked at on one day with what was known then; who loses the tender of 2020 is
given where it falls within two years, as a plan gives it. Base rates are what a sensible person would do
without a model: the share of earlier years in the same town, with a range.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import narwhals.stable.v2 as nw

from bestendig.analyses.impacts import history, scoring
from bestendig.analyses.impacts.foreseeing import Past, foresee, past
from bestendig.analyses.impacts.looking_back import happened, share_running
from bestendig.analyses.impacts.scoring import Judged, judged
from bestendig.analyses.impacts.standing import Standing, stand
from bestendig.impact.exposing.outcomes import day_after
from bestendig.model.impact import Range
from bestendig.model.period import day_number
from bestendig.model.plan import Lot, Plan, Targets, Touches
from bestendig.model.progress import Silent
from bestendig.store import open_engine
from bestendig.synthetic.complete import complete_tables
from bestendig.synthetic.world.organisations import LINDE, TENDER_DAY

DAYS = (
    date(2017, 9, 30), date(2018, 6, 30), date(2019, 6, 30), date(2020, 3, 31), date(2021, 9, 30),
    date(2022, 12, 31),
)  # fmt: skip
"""On one of these each town is looked at: from where on enough is known, and so that no figure falls just
before or after the end of the contracts that are tendered, when some have left and nobody is counted out."""
MONTHS = (12, 24)
LEAST = 10
"""People that a figure rests on at least, as in what is released."""
SIZE, RUNS = 8_000, 200
TENDER = Plan(
    "tender", "Begeleiding 2021", date(2021, 1, 1), "Eén aanspreekpunt per wijk.",
    touches=Touches(organisations=("Stichting De Linde",), law="wmo"),
    lots=(Lot("begeleiding", Touches(organisations=("Stichting De Linde",), law="wmo"), 0.0),),
    announced_on=date(2020, 9, 1), assumptions={"transition_months": 0.0}, horizon=24,
)  # fmt: skip
TENDER_TARGETS = Targets(lots=((Targets(organisations=(LINDE,), law="wmo"), 0.0),))
AS_USUAL = Plan(
    "turnover_rises", "Zoals het gaat", date(2030, 1, 1), "Niets verandert.", rate=0.15, horizon=24
)
"""A plan of which only the alternative in which nothing is done is looked at."""
BASES = ("last_year", "all_years", "between_years")


About = Literal["as usual", "tender lost", "beside a tender"]
"""Everybody in a town without a tender; those behind the tender that was lost, and the others there."""


@dataclass(frozen=True, slots=True)
class Came:
    """What came of `n` relationships: so many ran on after `month` months, of so many with help."""

    about: About
    month: int
    n: int
    running: int
    helped: int
    bases: Mapping[str, Range]


@dataclass(frozen=True)
class Case:
    """One town on one day: what was known, and what came of it."""

    day: date
    has_tender: bool
    before: Past
    came: tuple[Came, ...]


@dataclass(frozen=True, slots=True)
class Forecast:
    """One range for one town: who it is about, how far ahead, what happened, what base rates said."""

    seed: int
    day: date
    about: About
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
    """The forecasts of one town, on the day that its seed gives."""
    case = case_of(seed, size)
    plan, alternative = (TENDER, "plan") if case.has_tender else (AS_USUAL, "do_nothing")
    expected = foresee(case.before, plan, n_runs=n_runs, seed=seed, progress=Silent())
    outlook = next(each for each in expected.outlooks if each.alternative == alternative)
    found = []
    for what in case.came:
        bands = outlook.untouched if what.about == "beside a tender" else outlook.running
        if what.month in bands:
            share = what.running / what.helped
            found.append(
                Forecast(
                    seed, case.day, what.about, what.month, bands[what.month], share, what.helped, what.bases
                )
            )
    return found


def case_of(seed: int, size: int = SIZE) -> Case:
    """What was known in one town on a day, and what came of it."""
    town, day = complete_tables(seed, size), DAYS[seed % len(DAYS)]
    on = day_number(day)
    has_tender = on < TENDER_DAY <= day_after(on, max(MONTHS))
    with open_engine("polars") as engine:
        tables = {name: engine.take(table) for name, table in town.tables.items()}
        stood = stand(engine, tables, TENDER_TARGETS if has_tender else Targets(), on)
        told = happened(engine, tables, stood, town.extract, MONTHS)
        before, lives = past(stood), _lives(stood)
    came = [_came(row, lives, on, has_tender=has_tender) for row in told]
    enough = [what for what in came if what.n >= LEAST and what.helped]
    return Case(day, has_tender, before, tuple(sorted(enough, key=lambda what: (what.about, what.month))))


def _came(row: Mapping[str, Any], lives: history.Lives, on: int, *, has_tender: bool) -> Came:
    """What became of some relationships of a town, with what base rates said of it."""
    about: About = "as usual"
    if has_tender:
        about = "tender lost" if row["is_touched"] else "beside a tender"
    running, helped = share_running(row)
    return Came(
        about, row["month"], row["n"], running, helped, _bases(lives, on, row["month"], about, helped)
    )


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


def _lives(stood: Standing) -> history.Lives:
    """The relationships as they were known on the day, by client."""
    columns = (
        "client_id",
        "other_id",
        "organisation_id",
        "law",
        "first_day",
        "entry_day",
        "last_day",
        "is_ended",
        "n_days",
        "root_level",
    )
    rows = stood.engine.fetch(stood.rows.filter(~nw.col("is_passing")).select(*columns)).rows(named=True)
    return history.by_client(history.life(row, stood.on) for row in rows)


def _is_of_lot(one: history.Life) -> bool:
    """Whether a relationship hangs on the tender."""
    return one.organisation == LINDE and one.law == "wmo"


def _bases(lives: history.Lives, on: int, month: int, about: About, n: int) -> dict[str, Range]:
    """What base rates say, where there is enough of a past."""
    is_asked = {"tender lost": _is_of_lot, "beside a tender": _is_beside}.get(about, bool)
    years = history.shares(lives, on, month, is_asked)
    bands = {
        "last_year": scoring.last_year(years, n),
        "all_years": scoring.all_years(years, n),
        "between_years": scoring.between_years(years),
    }
    return {name: band for name, band in bands.items() if band is not None}


def _is_beside(one: history.Life) -> bool:
    """Whether a relationship does not hang on the tender."""
    return not _is_of_lot(one)
