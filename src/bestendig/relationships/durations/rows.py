"""From rows of relationships to what was observed of each: from which age, up to which age, how it ended."""

from collections.abc import Callable
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest, SplitBy

Frame: TypeAlias = nw.LazyFrame[Any]
Keep: TypeAlias = Callable[[Frame], Frame]
NOBODY = -1
"""How an unknown team, organisation or professional is written while counting."""
RUNNING = ""
"""The cause of a relationship that still ran when follow-up ended."""
COLUMN_OF: dict[SplitBy, str] = {
    "team": "team_id",
    "organisation": "organisation_id",
    "law": "law",
    "start_year": "start_year",
}


def as_is(frame: Frame) -> Frame:
    """The frame itself: what happens to an intermediate table when the store keeps none."""
    return frame


def asked(rows: Frame, request: CourseRequest) -> Frame:
    """Relationships of the law asked for, with the group in `group` when a split was asked for."""
    own = rows if request.law is None else rows.filter(nw.col("law") == request.law)
    if request.by is None:
        return own
    if request.by == "start_year":
        return own.with_columns(group=year_of(nw.col("first_day")))
    unknown = "" if request.by == "law" else NOBODY
    return own.with_columns(group=nw.col(COLUMN_OF[request.by]).fill_null(unknown))


def lasting(rows: Frame) -> Frame:
    """Relationships that have a duration: no passing faces, a known start."""
    return rows.filter(~nw.col("is_passing"), nw.col("is_start_known"))


def _starts(rows: Frame) -> Frame:
    """Relationships that started: who comes back to a known face makes a return, not a start."""
    has_returns = "n_returns" in rows.collect_schema().names()
    return rows.filter(nw.col("n_returns") == 0) if has_returns else rows


def observed(rows: Frame, request: CourseRequest, cause: str) -> Frame:
    """Lasting relationships with `came` and `lasted` (days of age), `is_over` and its `cause`.

    Duration is last day minus first day plus one. At risk at age t when `came` < t <= `lasted`. A period cuts
    off what was before (delayed entry) and what came after (still running then). What was never under
    observation falls out.
    """
    rows = _starts(rows)
    seen, until = nw.col("entry_day"), nw.col("last_day")
    is_ended = nw.col("is_ended")
    if request.period is not None:
        first, last = request.period.first_number, request.period.last_number
        is_ended = is_ended & (until <= last)
        seen = nw.when(seen < first).then(first).otherwise(seen)
        until = nw.when(until > last).then(last).otherwise(until)
    # A row that came into view before it began is at risk from its first day.
    seen = nw.when(seen < nw.col("first_day")).then(nw.col("first_day")).otherwise(seen)
    return (
        lasting(rows)
        .with_columns(
            came=(seen - nw.col("first_day")).cast(nw.Int64),
            lasted=(until - nw.col("first_day")).cast(nw.Int64) + 1,
            is_over=is_ended,
            cause=nw.col(cause),
        )
        .filter(nw.col("lasted") > nw.col("came"))
    )


def cause_of() -> nw.Expr:
    """The cause of what is over; texts are compared after counting where that can be, for speed."""
    return nw.when(nw.col("is_over")).then(nw.col("cause").fill_null("unknown")).otherwise(nw.lit(RUNNING))


def year_of(day: nw.Expr) -> nw.Expr:
    """The calendar year of a day number, in plain arithmetic: engines differ in their date functions."""
    guess = (day.cast(nw.Int64) / 365.2425).floor().cast(nw.Int64) + 1970
    late = nw.when(day >= _new_year(guess + 1)).then(1).otherwise(0)
    early = nw.when(day < _new_year(guess)).then(1).otherwise(0)
    return guess + late - early


def _new_year(year: nw.Expr) -> nw.Expr:
    """The day number of 1 January."""
    before = year - 1
    leap_days = _times(before, 4) - _times(before, 100) + _times(before, 400)
    return 365 * (year - 1970) + leap_days - _LEAP_DAYS_TO_1970


def _times(number: nw.Expr, size: int) -> nw.Expr:
    """How many whole times a size goes into a whole number."""
    return (number / size).floor().cast(nw.Int64)


_LEAP_DAYS_TO_1970 = 1969 // 4 - 1969 // 100 + 1969 // 400
