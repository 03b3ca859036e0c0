"""Relationships as rows for a task: dated, with gaps and returns, and how each one ended."""

import narwhals.stable.v2 as nw

from bestendig.analyses.coursing.looking import Look
from bestendig.analyses.tabulate import Row
from bestendig.model.period import day_of

ROWS = "relationships"
DAYS = ("first_day", "entry_day", "last_day", "event_day", "root_event_day")
BODIES = {"team_id": "team", "organisation_id": "organisation"}
COLUMNS = (
    "client_id", "professional_id", "team_id", "organisation_id", "law", "first_day", "last_day", "is_ended",
    "is_start_known", "n_days", "n_returns", "longest_gap", "is_passing", "basis", "level", "cause",
    "confidence", "event_day", "root_level", "root_cause", "root_event_day",
)  # fmt: skip


def written(look: Look) -> list[Row]:
    """One row per relationship, people as the numbers that the data folder gave them, days as dates."""
    rows = look.rows if look.request.law is None else look.rows.filter(nw.col("law") == look.request.law)
    fetched = look.engine.fetch(rows.select(*COLUMNS).sort("client_id", "first_day", "professional_id"))
    return [_row(look, row) for row in fetched.rows(named=True)]


def _row(look: Look, row: dict[str, object]) -> Row:
    """One relationship in words and dates."""
    told: Row = {}
    for name, value in row.items():
        if value is None:
            told[BODIES.get(name, name)] = None
        elif name in DAYS:
            told[name] = day_of(int(str(value))).isoformat()
        elif name in BODIES:
            told[BODIES[name]] = look.names[BODIES[name]].get(str(value), str(value))
        else:
            told[name] = value if isinstance(value, str | int | float) else str(value)
    return told
