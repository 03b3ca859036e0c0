"""Months from day numbers by whole-number arithmetic, the same on every engine."""

import narwhals.stable.v2 as nw

from bestendig.sources.shape import Frame

DAYS_FROM_1600_MARCH = 135_080
"""Days from 1600-03-01 to 1970-01-01: years are counted from March, so that the leap day comes last."""
_FOUR_CENTURIES = 146_097
_ERA, _DAYS, _YEAR = "four centuries", "days in them", "year in them"


def quotient(value: nw.Expr, by: int) -> nw.Expr:
    """Whole times that `by` goes into a value of zero or more.

    Without `//`: that repeats its left side six times in SQL, and nested it grows beyond bounds. Rounded,
    because an engine may multiply by 1 / `by` and come out just below the whole number.
    """
    return ((value - value % by) / by).round(0).cast(nw.Int64())


def with_month(rows: Frame, day: str) -> Frame:
    """The rows with `month`, 12 · year + month − 1, of a day number from the year 1600 on."""
    since = nw.col(day).cast(nw.Int64()) + DAYS_FROM_1600_MARCH
    days, year = nw.col(_DAYS), nw.col(_YEAR)
    in_era = days - quotient(days, 1460) + quotient(days, 36_524) - quotient(days, 146_096)
    before = 365 * year + quotient(year, 4) - quotient(year, 100)
    from_march = quotient(5 * (days - before) + 2, 153)
    month = 12 * (1600 + 400 * nw.col(_ERA) + year) + from_march + 2
    return (
        rows.with_columns(
            quotient(since, _FOUR_CENTURIES).alias(_ERA), (since % _FOUR_CENTURIES).alias(_DAYS)
        )
        .with_columns(quotient(in_era, 365).alias(_YEAR))
        .with_columns(month.cast(nw.Int32()).alias("month"))
        .drop(_ERA, _DAYS, _YEAR)
    )
