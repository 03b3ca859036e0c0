"""The look back (nameting): did what a kept test expected come true, also when it did not."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bestendig.analyses.coursing.looking import last_day_of
from bestendig.analyses.impacts.numbers import known_names, known_numbers
from bestendig.analyses.impacts.standing import Standing, stand
from bestendig.analyses.impacts.testing import reference_day
from bestendig.analyses.opening import LEDGER, Data
from bestendig.disclosure import Ledger, release_look_back
from bestendig.errors import RequestError, did_you_mean
from bestendig.impact.exposing import known_on, outcome
from bestendig.impact.exposing.outcomes import day_after
from bestendig.impact.plans import resolve
from bestendig.language import Text
from bestendig.language.writing import day as written
from bestendig.model.course import CourseRequest, Windows
from bestendig.model.impact import Compared, ImpactTest, LookBack, Outlook, Range
from bestendig.model.period import day_number, day_of
from bestendig.model.plan import Targets
from bestendig.model.result import Released
from bestendig.relationships.found import find
from bestendig.relationships.why import why_ended
from bestendig.store import Engine, Frame

LEVELS = ("policy", "organisational", "relational", "concluded", "left", "unknown")
"""On what touched relationships ended since, in the order in which it is told."""
WITH_HELP = ("n_running", "n_other_face", "n_dropped")
"""Of what became of relationships: those whose client still had, or needed, help."""
NOBODY = Text(
    nl="Van de geraakte relaties was er niemand meer met hulp.",
    en="Of the relationships touched nobody had help any more.",
)
Row = Mapping[str, int]


def look_back(
    data: Data, test: ImpactTest, *, decided: str = "plan", as_of: date | None = None
) -> Released[LookBack]:
    """What a kept test expected under the alternative that was decided, beside what the data show since.

    The touched relationships are those that ran on the test's own reference day, as it was known then.
    RequestError for an alternative that the test does not hold, or when no time has passed.
    """
    back, targets = compare(data, test, decided=decided, as_of=as_of)
    return release_look_back(back, rule=data.rule, ledger=Ledger(data.folder / LEDGER), targets=targets)


def compare(data: Data, test: ImpactTest, *, decided: str, as_of: date | None) -> tuple[LookBack, Targets]:
    """The look back, not yet for eyes, and what the plan touches in numbers."""
    outlook = _outlook(test, decided)
    on = day_number(test.exposure.reference_day)
    with data.opened() as (engine, tables):
        until = reference_day(as_of, last_day_of(engine, tables))
        _check_passed(on, until)
        names = known_names(data.version, engine, tables)
        targets = resolve(test.plan, names, known_numbers(data.version))
        then = stand(engine, tables, targets, on, test.with_whom)
        told = happened(engine, tables, then, until, tuple(outlook.running))
    touched = {row["month"]: row for row in told if row["is_touched"]}
    compared = tuple(_compared(outlook, month, touched.get(month), on) for month in sorted(outlook.running))
    back = LookBack(
        test=test,
        decided=decided,
        looked_on=day_of(until),
        data_version=data.version.id,
        compared=compared,
        touched_since=_since(touched),
    )
    return back, targets


def happened(
    engine: Engine, tables: Mapping[str, Frame], then: Standing, until: int, months: tuple[int, ...]
) -> list[dict[str, Any]]:
    """What became of the relationships that ran then, with what is known on day `until`."""
    request = CourseRequest(then.with_whom)
    now = known_on(tables, until)
    found = engine.keep(find(now, request, until))
    rows = engine.keep(why_ended(found, now, request, until, engine.keep))
    counted = outcome(then.cohort, rows, then.on, until, months, keep=engine.keep)
    return engine.fetch(counted).rows(named=True)


def share_running(row: Row) -> tuple[int, int]:
    """How many of the relationships still ran, of how many whose client still had help."""
    return row["n_running"], sum(row[name] for name in WITH_HELP)


def _compared(outlook: Outlook, month: int, row: Row | None, on: int) -> Compared:
    """One figure of the test against what happened."""
    forecast = outlook.running[month]
    if row is None:
        return Compared(month, forecast, None, None, None, _too_early(on, month))
    running, helped = share_running(row)
    if not helped:
        return Compared(month, forecast, None, None, row["n_clients"], NOBODY)
    share = running / helped
    return Compared(month, forecast, share, _is_inside(forecast, share), row["n_clients"])


def _is_inside(forecast: Range, share: float) -> bool:
    """Whether a share fell between the bounds, both included."""
    return forecast.low <= share <= forecast.high


def _since(touched: Mapping[int, Row]) -> tuple[tuple[str, int | None], ...]:
    """By level how many touched relationships ended by the last month that is known."""
    if not touched:
        return ()
    last = touched[max(touched)]
    return tuple((level, last[f"n_{level}"]) for level in LEVELS)


def _outlook(test: ImpactTest, decided: str) -> Outlook:
    """The outlook under the alternative that was decided."""
    found = {each.alternative: each for each in test.outlooks}
    if decided in found:
        return found[decided]
    if not found:
        raise RequestError(
            Text(nl="Deze toets toonde geen cijfers.", en="This test showed no figures."),
            Text(
                nl="Er is niets om op terug te kijken. Maak een toets over een grotere groep.",
                en="There is nothing to look back on. Make a test of a larger group.",
            ),
            code="test_hidden",
        )
    listed = ", ".join(found)
    raise RequestError(
        Text(nl=f"Onbekende variant: {decided}.", en=f"Unknown alternative: {decided}."),
        did_you_mean(decided, found) + Text(nl=f" Mogelijk: {listed}.", en=f" Possible: {listed}."),
        code="alternative_unknown",
    )


def _check_passed(on: int, until: int) -> None:
    """Refuse to look back on a day that is still to come."""
    if until > on:
        return
    day = day_of(on)
    raise RequestError(
        Text(
            nl=f"Na de peildag van de toets ({written(day, 'nl')}) zijn er nog geen gegevens.",
            en=f"There are no data yet after the reference day of the test ({written(day, 'en')}).",
        ),
        Text(nl="Lees eerst nieuwere gegevens in.", en="Import newer data first."),
        code="nothing_passed",
    )


def _too_early(on: int, month: int) -> Text:
    """Why a month cannot be told yet: from which day on it can."""
    day = day_of(day_after(on, month) + Windows().gap)
    return Text(
        nl=f"Nog niet te zeggen: daarvoor zijn gegevens nodig tot en met {written(day, 'nl')}.",
        en=f"Cannot be told yet: that takes data up to {written(day, 'en')}.",
    )
