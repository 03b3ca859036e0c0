"""A plan about one recorded departure: rows for those who hand over, and nothing for the table."""

from datetime import date

import narwhals.stable.v2 as nw

from bestendig.analyses.course import TRAIL
from bestendig.analyses.coursing.looking import last_day_of
from bestendig.analyses.impacts.numbers import known_names, known_numbers
from bestendig.analyses.impacts.standing import Standing, stand
from bestendig.analyses.impacts.testing import reference_day
from bestendig.analyses.opening import Data
from bestendig.analyses.tabulate import Row
from bestendig.disclosure import Seen, entrust, write_seen
from bestendig.errors import RequestError
from bestendig.impact.plans import check_against, resolve
from bestendig.language import Text
from bestendig.model.period import day_of
from bestendig.model.plan import Plan
from bestendig.model.result import Entrusted

ROWS = "impact_leaving"
MARKS = ("has_second_face", "household_change", "handed_over")


def leaving_rows(
    data: Data, plan: Plan, *, permission: str, purpose: str, on: date, as_of: date | None = None
) -> Entrusted[list[Row]]:
    """The people of a colleague whose departure was recorded, those without a second known face first.

    People are the numbers that the data folder gave them. NotAllowed without a permission and a purpose; who
    asked and what for is written down before a row leaves, on day `on`.
    """
    if plan.touches.professional is None:
        raise RequestError(
            Text(
                nl="Dit plan gaat niet over het vertrek van één collega.",
                en="This plan is not about one colleague who leaves.",
            ),
            Text(nl="Toets het met bestendig impact run.", en="Test it with bestendig impact run."),
            code="plan_kind",
        )
    entrust((), permission, purpose)  # refused before anything is looked at
    with data.opened() as (engine, tables):
        names = known_names(data.version, engine, tables)
        targets = resolve(plan, names, known_numbers(data.version))
        day = reference_day(as_of, last_day_of(engine, tables))
        stood = stand(engine, tables, targets, day)
        first_day = day_of(data.first_day("contacts") or 0)
        check_against(plan, first_day=first_day, last_day=day_of(day), n_touched=stood.n_touched)
        rows = _rows(stood, names["team"])
    entrusted = entrust(rows, permission, purpose)
    write_seen(data.folder / TRAIL, Seen(on, ROWS, len(rows), permission, purpose, data.version.id))
    return entrusted


def _rows(stood: Standing, teams: object) -> list[Row]:
    """One row per relationship that the departure touches."""
    columns = ("client_id", "team_id", "first_day", "is_start_known", *MARKS)
    touched = stood.cohort.filter(nw.col("is_touched")).select(*columns)
    fetched = stood.engine.fetch(touched.sort("has_second_face", "first_day", "client_id"))
    return [_row(row, teams if isinstance(teams, dict) else {}) for row in fetched.rows(named=True)]


def _row(row: dict[str, object], teams: dict[str, str]) -> Row:
    """One person: since when, and what makes the change heavier or lighter."""
    return {
        "client_id": int(str(row["client_id"])),
        "team": teams.get(str(row["team_id"]), ""),
        "first_day": day_of(int(str(row["first_day"]))).isoformat() if row["is_start_known"] else None,
        **{name: int(bool(row[name])) for name in MARKS},
    }
