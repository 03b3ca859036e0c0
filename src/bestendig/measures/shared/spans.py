"""Over which days a register is looked at: the period, each year of it, or the last year in the data."""

from datetime import date, timedelta

import narwhals.stable.v2 as nw

from bestendig.measures.view import Frame, View
from bestendig.model.period import day_number

DAYS_IN_A_YEAR = 365
OF_A_YEAR, BY_FOUR = 1461, 4
"""Four years have so many days: years are days · 4 / 1461."""


def spanned(view: View, rows: Frame, like: Frame | None = None) -> Frame:
    """The rows beside the days from `begin` up to and including `end`, and the day a year `before` that.

    By year with their `year`.

    By year: once for each year of the period, cut off where the period ends; without a period up to the
    year in which the last row begins. Without a period: the year up to the day on which the last row begins.
    `like` are the rows that tell that day, where it is not these themselves.
    """
    told = rows if like is None else like
    period = view.request.period
    if "year" in view.unit_dims:
        return rows.join(_years(view, told), how="cross")
    if period is not None:
        return rows.with_columns(
            begin=nw.lit(period.first_number),
            end=nw.lit(period.last_number),
            before=nw.lit(a_year_before(period.last_day)),
        )
    last = told.select(end=nw.col("first_day").max())
    return rows.join(last, how="cross").with_columns(
        begin=nw.col("end") - (DAYS_IN_A_YEAR - 1), before=nw.col("end") - DAYS_IN_A_YEAR
    )


def _years(view: View, rows: Frame) -> Frame:
    """The years to look at, with their first and last day."""
    years = view.table("years").select(
        "year", begin=nw.col("first_day"), end=nw.col("last_day"), before=nw.col("first_day") - 1
    )
    period = view.request.period
    if period is None:
        last = rows.select(latest=nw.col("first_day").max())
        earliest = rows.select(earliest=nw.col("first_day").min())
        years = years.join(last, how="cross").join(earliest, how="cross")
        years = years.filter(nw.col("begin") <= nw.col("latest"), nw.col("end") >= nw.col("earliest"))
        return years.select("year", "begin", "end", "before")
    years = years.filter(nw.col("begin") <= period.last_number, nw.col("end") >= period.first_number)
    is_cut = nw.col("end") > period.last_number
    return years.with_columns(
        before=nw.when(is_cut).then(a_year_before(period.last_day)).otherwise(nw.col("before")),
        begin=nw.max_horizontal("begin", nw.lit(period.first_number)),
        end=nw.min_horizontal("end", nw.lit(period.last_number)),
    )


def ran_on(day: nw.Expr) -> nw.Expr:
    """Whether a row ran on a day, its first and last day included."""
    return (nw.col("first_day") <= day) & (nw.col("last_day") >= day)


def a_year_before(day: date) -> int:
    """The number of the day before the same date a year earlier: 31 December 2023 for 31 December 2024."""
    after = day + timedelta(days=1)
    first = after.replace(year=after.year - 1, day=1)
    return day_number(first) + after.day - 2


def flag(condition: nw.Expr) -> nw.Expr:
    """1 where it holds, 0 where it does not or cannot be told."""
    return condition.fill_null(value=False).cast(nw.Int64)
