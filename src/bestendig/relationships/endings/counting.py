"""Endings counted on any engine: a few rows per group and cause, and what they rest on."""

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.counting import apart, clients, people
from bestendig.relationships.durations.rows import RUNNING, Frame, asked


def count(rows: Frame, request: CourseRequest) -> dict[str, Frame]:
    """The lazy count tables of explained relationships, to be run by the store and handed to `endings`.

    exits: n per root level (in `cause`), root cause and confidence; people: per professional and organisation
    how many relationships, ended ones, registered ones; clients, clients.all: distinct clients; apart:
    passing faces and unknown starts. A split adds the column `group` to all.
    """
    within = [] if request.by is None else ["group"]
    inside = _in_period(asked(rows, request), request)
    lasting = inside.filter(~nw.col("is_passing"))
    counted = {
        "exits": _ended(lasting, within),
        "people": people(_marked(lasting), within),
        "clients": clients(lasting, within),
        "apart": apart(inside, within),
    }
    return counted | ({"clients.all": clients(lasting, [])} if within else {})


def _in_period(rows: Frame, request: CourseRequest) -> Frame:
    """Relationships that ran in the period; one that ended after it still ran."""
    if request.period is None:
        return rows
    first, last = request.period.first_number, request.period.last_number
    ran = rows.filter(nw.col("first_day") <= last, nw.col("last_day") >= first)
    return ran.with_columns(is_ended=nw.col("is_ended") & (nw.col("last_day") <= last))


def _marked(rows: Frame) -> Frame:
    """The rows with a cause that tells at least whether they ended."""
    return rows.with_columns(
        cause=nw.when(nw.col("is_ended")).then(nw.col("root_cause")).otherwise(nw.lit(RUNNING))
    )


def _ended(rows: Frame, within: list[str]) -> Frame:
    """Per cause and confidence how many ended."""
    ended = rows.filter(nw.col("is_ended")).select(
        *within, "confidence", level=nw.col("root_level"), cause=nw.col("root_cause")
    )
    return ended.group_by(*within, "level", "cause", "confidence").agg(n=nw.len())
