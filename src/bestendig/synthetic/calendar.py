"""Days of the made-up town: first and last day, weekdays, holidays, the days of corona."""

from datetime import date

import numpy as np

from bestendig.model.period import day_number
from bestendig.synthetic.arrays import Flags, Floats, Ints

FIRST_YEAR, LAST_YEAR = 2015, 2026


def day(year: int, month: int = 1, day_of_month: int = 1) -> int:
    """The number of a day: days since 1970-01-01."""
    return day_number(date(year, month, day_of_month))


FIRST = day(2015)
LAST = day(2026, 6, 30)
EXTRACT = LAST
"""The last day that the files know of."""

CORONA = ((day(2020, 3, 16), day(2020, 6, 14), 0.25), (day(2020, 10, 14), day(2021, 5, 31), 0.6))
"""From, until, and what is left of visits and groups in those days."""


def years_of(days: Ints) -> Ints:
    """The calendar year of each day."""
    return np.asarray(days).astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970


def weekday(days: Ints) -> Ints:
    """0 for Monday to 6 for Sunday."""
    return (np.asarray(days) + 3) % 7


def day_of_year(days: Ints) -> Ints:
    """0 for 1 January."""
    first = np.asarray(days).astype("datetime64[D]").astype("datetime64[Y]").astype("datetime64[D]")
    return np.asarray(days) - first.astype(np.int64)


def is_closed(days: Ints) -> Flags:
    """Whether a day is a public holiday on a fixed date: nobody works."""
    months = np.asarray(days).astype("datetime64[D]").astype("datetime64[M]")
    in_month = np.asarray(days) - months.astype("datetime64[D]").astype(np.int64) + 1
    month = months.astype(np.int64) % 12 + 1
    date_number = 100 * month + in_month
    return np.isin(date_number, (101, 427, 1225, 1226))


def is_quiet(days: Ints) -> Flags:
    """Whether a day lies in the summer or Christmas holidays, when much of the work stands still."""
    nth = day_of_year(days)
    return ((nth >= 200) & (nth <= 235)) | (nth >= 356) | (nth <= 4)


def nearness(days: Ints) -> Floats:
    """Which share of visits goes on that day: 1, or less in the days of corona."""
    left = np.ones(len(days))
    for first, last, share in CORONA:
        left[(days >= first) & (days <= last)] = share
    return left
