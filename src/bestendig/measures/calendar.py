"""Months and days as whole-number arithmetic, alike on every engine: no engine's date functions are needed.

Years begin in March, so that the odd month comes last (after Howard Hinnant's date algorithms). Expressions
are kept short, without //: on DuckDB it is written out as a case over both signs, and nested it grows past
planning.
"""

import narwhals.stable.v2 as nw

_DAYS_TO_EPOCH = 719_468
"""Days from 1 March of the year 0 to 1 January 1970."""
_DAYS_IN_400_YEARS, _MONTHS_IN_400_YEARS = 146_097, 4_800
_LATEST_START = 3
"""No month starts more than so many days later than months of equal length would."""


def times(number: nw.Expr, size: int) -> nw.Expr:
    """How many whole times a size goes into a whole number, downwards also below zero."""
    return (number / size).floor().cast(nw.Int64)


def month_of(day: nw.Expr) -> nw.Expr:
    """The month number (12 · year + month − 1) of a day number (days since 1970-01-01)."""
    moved = day.cast(nw.Int64) + _DAYS_TO_EPOCH
    guess = times((moved - _LATEST_START) * _MONTHS_IN_400_YEARS, _DAYS_IN_400_YEARS)
    return guess + 2 + nw.when(moved >= _start(guess + 1)).then(1).otherwise(0)


def first_day_of(month: nw.Expr) -> nw.Expr:
    """The day number of the first day of a month number."""
    return _start(month.cast(nw.Int64) - 2) - _DAYS_TO_EPOCH


def _start(months: nw.Expr) -> nw.Expr:
    """Days from 1 March of the year 0 to the start of the month that is so many months later."""
    year = times(months, 12)
    leap_days = times(year, 4) - times(year, 100) + times(year, 400)
    return 365 * year + leap_days + times(153 * (months - 12 * year) + 2, 5)
