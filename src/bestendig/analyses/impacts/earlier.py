"""What happened here before: earlier ends of contracts and teams, and what became of relationships then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.analyses.naming import Names
from bestendig.model.impact import Earlier
from bestendig.model.period import day_of
from bestendig.model.plan import PlanKind, Targets
from bestendig.store import Engine, Frame

YEAR, BEFORE = 365, 62
"""Relationships that ran so many days before an end are looked at again a year after it."""
MOST = 3
"""So many earlier events are shown, the latest first."""
ABOUT_TEAMS: tuple[PlanKind, ...] = ("team_merged", "team_split", "area_redrawn")
HELP_ENDED = ("concluded", "left")
CONTRACT, TEAM = "contract", "team"


@dataclass(frozen=True, slots=True)
class _Event:
    """Something that ended before: the body it was of, the last day, what it is called; law None is all."""

    kind: str
    body: int
    day: int
    what: str
    law: str | None = None


def earlier(
    engine: Engine,
    tables: Mapping[str, Frame],
    rows: Frame,
    targets: Targets,
    kind: PlanKind,
    on: int,
    names: Names,
) -> tuple[Earlier, ...]:
    """The latest similar events whose year had passed on a day, with the relationships that went on.

    Similar is: an end of a contract of any organisation for a plan about contracts (those touched first),
    an end of a team for a plan about teams. Of the relationships that ran two months before, the share that
    ran a year after, among those whose help was not concluded.
    """
    events = (
        _team_ends(engine, tables, names) if kind in ABOUT_TEAMS else _contract_ends(engine, tables, names)
    )
    known = [event for event in events if event.day + YEAR <= on]
    first = _bodies(targets, kind)
    ordered = sorted(known, key=lambda event: (event.body not in first, -event.day, event.what))
    found = [told for event in ordered[: 4 * MOST] if (told := _told(engine, rows, event))]
    return tuple(sorted(found[:MOST], key=lambda told: (told.day, told.what)))


def _bodies(targets: Targets, kind: PlanKind) -> Sequence[int]:
    """The organisations or teams that the plan touches, its lots included."""
    parts = (targets, *(part for part, _ in targets.lots))
    return [body for part in parts for body in (part.teams if kind in ABOUT_TEAMS else part.organisations)]


def _contract_ends(engine: Engine, tables: Mapping[str, Frame], names: Names) -> list[_Event]:
    """Contracts that ended and were not followed by another of the same organisation and law."""
    if "contracts" not in tables:
        return []
    frame = tables["contracts"]
    law = nw.col("law") if "law" in frame.collect_schema() else nw.lit(None).cast(nw.String)
    told = engine.fetch(frame.select("organisation_id", "first_day", "last_day", law=law)).rows(named=True)
    ends = [row for row in told if row["last_day"] is not None]
    lost = {
        (row["organisation_id"], int(row["last_day"]), row["law"])
        for row in ends
        if not any(_follows(other, row) for other in told)
    }
    return [
        _Event(CONTRACT, body, day, f"Contract {_name(names, 'organisation', body)}", law)
        for body, day, law in lost
    ]


def _follows(other: Mapping[str, object], row: Mapping[str, object]) -> bool:
    """Whether one contract goes on where another ends."""
    first, last = other["first_day"], other["last_day"]
    ended = int(str(row["last_day"]))
    same = other["organisation_id"] == row["organisation_id"] and other["law"] == row["law"]
    lasts = last is None or int(str(last)) > ended
    return same and lasts and first is not None and int(str(first)) <= ended + BEFORE


def _team_ends(engine: Engine, tables: Mapping[str, Frame], names: Names) -> list[_Event]:
    """Teams that ended."""
    if "teams" not in tables:
        return []
    rows = engine.fetch(tables["teams"].select("team_id", "last_day")).rows()
    return [
        _Event(TEAM, team, int(day), f"Team {_name(names, 'team', team)}")
        for team, day in rows
        if day is not None
    ]


def _name(names: Names, kind: str, body: int) -> str:
    """The name of an organisation or team."""
    name = names.get(kind, {}).get(str(body), str(body))
    return name.removeprefix("Team ")


def _told(engine: Engine, rows: Frame, event: _Event) -> Earlier | None:
    """What became of the relationships around one event; None where there were none."""
    column = "team_id" if event.kind == TEAM else "organisation_id"
    then, later = event.day - BEFORE, event.day + YEAR
    running = rows.filter(
        nw.col(column) == event.body,
        ~nw.col("is_passing"),
        nw.col("first_day") <= then,
        ~nw.col("is_ended") | (nw.col("last_day") >= then),
    )
    if event.law is not None:
        running = running.filter((nw.col("law") == event.law) | nw.col("law").is_null())
    stays = ~nw.col("is_ended") | (nw.col("last_day") >= later)
    helped = running.filter(stays | ~nw.col("level").is_in(HELP_ENDED).fill_null(value=False))
    each = (
        helped.with_columns(stays=stays.cast(nw.Int64))
        .group_by("client_id")
        .agg(n=nw.len(), stays=nw.col("stays").sum())
    )
    counted = engine.fetch(each.select(nw.len(), nw.col("n").sum(), nw.col("stays").sum().alias("on"))).rows()
    n_clients, n, n_on = counted[0]
    return Earlier(event.what, day_of(event.day), int(n_on) / int(n), int(n_clients)) if n_clients else None
