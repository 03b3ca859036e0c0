"""Tempo: how long professionals, managers, aldermen, contracts and programmes stay, on one axis."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.model.course import About, Course, CourseRequest
from bestendig.relationships.durations.counting import ALL, count_observed
from bestendig.relationships.durations.courses import durations
from bestendig.relationships.durations.rows import NOBODY, Frame
from bestendig.relationships.durations.tallying import tally
from bestendig.relationships.rows import FAR_BACK, OPEN, number

CONTRACT, PROGRAMME = "contract", "programme"
BRIDGED_DAYS = 31
"""So short a pause in a job, or between two rows about one job, is none."""
_COLUMNS = ("group", "who", "body", "first", "last")


def spells(tables: Mapping[str, Frame]) -> Frame:
    """One row per stay: `group` (role, contract or programme), `who`, `body`, `first`, `last` day.

    `tables` holds any of `employments`, `contracts`, `programmes`. Rows about one person in one role in one
    organisation that follow each other are one stay. `last` is OPEN where it runs.
    """
    made = {"employments": _jobs, "contracts": _contracts, "programmes": _programmes}
    return nw.concat([make(tables[name]) for name, make in made.items() if name in tables])


def count_tempo(tables: Mapping[str, Frame], extract: int, horizon: int) -> dict[str, Frame]:
    """The count tables of stays per kind, for `courses_of_tempo`; `extract` is the last day of the data.

    A register seldom knows who left before it began: a kind is under observation from the first end that it
    holds (delayed entry).
    """
    rows = spells(tables)
    rows = rows.filter(nw.col("first") <= extract)
    is_ended = nw.col("last") <= extract
    ended = rows.filter(is_ended).group_by("group").agg(since=nw.col("last").min())
    rows = rows.join(ended, on="group", how="left")
    rows = rows.with_columns(
        came=nw.max_horizontal(nw.col("since").fill_null(FAR_BACK) - nw.col("first"), nw.lit(0)),
        lasted=nw.min_horizontal(nw.col("last"), nw.lit(extract)) - nw.col("first") + 1,
        is_over=is_ended,
        cause=nw.lit("ended"),
        client_id=nw.col("who"),
        professional_id=nw.col("who"),
        organisation_id=nw.col("body"),
        basis=nw.lit("registered"),
    )
    seen = rows.filter(nw.col("lasted") > nw.col("came"))
    apart = rows.filter(nw.col("lasted") <= nw.col("came")).with_columns(none=nw.lit(0))
    told = apart.group_by("group").agg(n_passing=nw.col("none").sum(), n_unknown_start=nw.len())
    return {"apart": told, **count_observed(seen, ["group"], {ALL: "body"}, horizon)}


def courses_of_tempo(fetched: Mapping[str, nw.DataFrame[Any]], horizon: int) -> tuple[Course, ...]:
    """One course per kind; clusters of the intervals are the organisations."""
    counted = tally(fetched, CourseRequest(horizon=horizon), by="kind")
    return tuple(_about(course) for course in durations(counted, horizon)[1:])


def _about(course: Course) -> Course:
    """The course, saying whom it tells of: staff, or what stands in a register."""
    about: About = "register" if course.group[0][1] in (CONTRACT, PROGRAMME) else "staff"
    return replace(course, basis=replace(course.basis, about=about))


def _jobs(employments: Frame) -> Frame:
    """People in a role in an organisation."""
    rows = employments.select(
        group=nw.col("role").fill_null("other"),
        who=number("professional_id"),
        body=number("organisation_id").fill_null(NOBODY),
        first=number("first_day"),
        last=number("last_day").fill_null(OPEN),
    )
    keys, order = ("group", "who", "body"), ["first", "last"]
    rows = rows.with_columns(reach=nw.col("last").cum_max().over(*keys, order_by=order))
    rows = rows.with_columns(before=nw.col("reach").shift(1).over(*keys, order_by=order))
    is_new = (nw.col("first") - nw.col("before") > BRIDGED_DAYS).fill_null(value=True)
    rows = rows.with_columns(start=nw.when(is_new).then(nw.col("first")).otherwise(FAR_BACK))
    rows = rows.with_columns(start=nw.col("start").cum_max().over(*keys, order_by=order))
    stays = rows.group_by(*keys, "start").agg(last=nw.col("last").max())
    return stays.rename({"start": "first"}).select(*_COLUMNS)


def _contracts(contracts: Frame) -> Frame:
    """Agreements with an organisation."""
    return _register(contracts, CONTRACT, "contract_id", "organisation_id")


def _programmes(programmes: Frame) -> Frame:
    """Policies, programmes, pilots and projects."""
    return _register(programmes, PROGRAMME, "programme_id", "programme_id")


def _register(rows: Frame, kind: str, who: str, body: str) -> Frame:
    """Rows of a register as stays."""
    return rows.select(
        group=nw.lit(kind),
        who=number(who),
        body=number(body).fill_null(NOBODY),
        first=number("first_day"),
        last=number("last_day").fill_null(OPEN),
    ).select(*_COLUMNS)
