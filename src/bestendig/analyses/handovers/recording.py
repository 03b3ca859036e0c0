"""Whether a departure or change was recorded: without that there is no what-if on a named colleague."""

from dataclasses import replace
from datetime import date, timedelta

import narwhals.stable.v2 as nw

from bestendig.analyses.handovers.asking import ABOUT_PERSON, DAYS_AROUND, Ask
from bestendig.analyses.handovers.scope import Scope
from bestendig.analyses.handovers.world import World
from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.model.period import day_of

IN_EMPLOYMENTS, IN_REPLACEMENTS, IN_CONTRACTS, IN_TEAMS = (
    "dienstverbanden",
    "vervanging",
    "contractenregister",
    "teamregister",
)
A_YEAR = 366


def recorded(world: World, ask: Ask, scope: Scope) -> Ask:
    """The question with who recorded the departure or change, and its first day.

    What stands in the data was recorded by their last day.
    NotAllowed when it is neither in the data nor told; RequestError when no day can be found.
    """
    where, first_day = _in_data(world, ask, scope)
    if not where and not ask.is_recorded:
        raise not_recorded(ask)
    in_data = replace(ask, recorded_by=where, recorded_on=day_of(world.last_day))
    told = ask if ask.is_recorded else in_data
    from_day = ask.from_day or first_day
    if from_day is None:
        raise _no_day()
    return replace(told, from_day=from_day)


def not_recorded(ask: Ask) -> NotAllowed:
    """The refusal of a handover that nobody recorded."""
    happened = (
        Text(
            nl="Van deze collega is geen vertrek of vervanging vastgelegd.",
            en="No departure or replacement of this colleague is recorded.",
        )
        if ask.occasion in ABOUT_PERSON
        else Text(nl="Deze verandering is niet vastgelegd.", en="This change is not recorded.")
    )
    return NotAllowed(
        happened,
        Text(
            nl="Wij rekenen niet met 'stel dat'. Ligt het vast? Zeg door wie en wanneer: --recorded-by HR "
            "--recorded-on 2026-06-12 (in een lijst: op het blad Over).",
            en="We do not reckon with 'what if'. Is it on record? Say by whom and when: --recorded-by HR "
            "--recorded-on 2026-06-12 (in a list: on the sheet About).",
        ),
        code="departure_not_recorded",
    )


def _in_data(world: World, ask: Ask, scope: Scope) -> tuple[str, date | None]:
    """Where in the data the departure or change stands, and the first day after it."""
    if ask.occasion in ABOUT_PERSON:
        return _departure(world, scope) or _replacement(world, scope) or ("", None)
    if ask.occasion == "contract":
        return _end(world, "contracts", "contract_id", scope, IN_CONTRACTS)
    if ask.occasion in ("team_merge", "team_split"):
        return _end(world, "teams", "team_id", scope, IN_TEAMS)
    return "", None


def _departure(world: World, scope: Scope) -> tuple[str, date | None] | None:
    """The last day of the last job, when none is open and it is not long past."""
    if "employments" not in world.tables:
        return None
    jobs = world.tables["employments"].filter(nw.col("professional_id").is_in(scope.subject))
    ends = [row["last_day"] for row in world.fetch(jobs.select("last_day"))]
    if not ends or None in ends or max(ends) < world.last_day - DAYS_AROUND:
        return None
    return IN_EMPLOYMENTS, day_of(max(ends)) + timedelta(days=1)


def _replacement(world: World, scope: Scope) -> tuple[str, date | None] | None:
    """The first day of a replacement that runs or is agreed."""
    if "replacements" not in world.tables:
        return None
    rows = world.tables["replacements"].filter(nw.col("replaced_id").is_in(scope.subject))
    runs = nw.col("last_day").is_null() | (nw.col("last_day") >= world.last_day - DAYS_AROUND)
    recent = nw.col("first_day") >= world.last_day - A_YEAR
    days = [row["first_day"] for row in world.fetch(rows.filter(runs, recent).select("first_day"))]
    return (IN_REPLACEMENTS, day_of(max(days))) if days else None


def _end(world: World, table: str, key: str, scope: Scope, where: str) -> tuple[str, date | None]:
    """The end of a contract or of teams, when it is on file and not long past."""
    if table not in world.tables:
        return "", None
    rows = world.tables[table].filter(nw.col(key).is_in(scope.subject), ~nw.col("last_day").is_null())
    ends = [row["last_day"] for row in world.fetch(rows.select("last_day"))]
    if not ends or max(ends) < world.last_day - DAYS_AROUND:
        return "", None
    return where, day_of(max(ends)) + timedelta(days=1)


def _no_day() -> RequestError:
    """The error for a handover without a day."""
    return RequestError(
        Text(nl="Vanaf welke dag?", en="From which day?"),
        Text(nl="Geef de dag met --from 2026-07-01.", en="Give the day with --from 2026-07-01."),
        code="day_missing",
    )
