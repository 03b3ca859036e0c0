"""Days that exist: from year, month and day to a day number or a fault."""

from datetime import date

from bestendig.model.period import EPOCH

FIRST_YEAR, LAST_YEAR = 1900, 2199

SENTINELS = frozenset(
    date(*parts).toordinal()
    for parts in (
        (1, 1, 1),
        (1753, 1, 1),
        (1899, 12, 30),
        (1899, 12, 31),
        (1900, 1, 1),
        (1970, 1, 1),
        (2079, 6, 6),
        (2099, 12, 31),
        (2999, 12, 31),
        (9999, 1, 1),
        (9999, 12, 30),
        (9999, 12, 31),
    )
)
"""Ordinals of dates that systems write for "no date": begins and ends of their calendars."""

EXCEL_DAY_ZERO = date(1899, 12, 30).toordinal()
_MONTHS = {
    "jan": 1, "feb": 2, "mrt": 3, "maa": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

Day = tuple[int | None, str | None]
"""A day number or None, and a fault code or None."""


def day_from_ordinal(ordinal: int, year: int) -> Day:
    """The day number of a proleptic ordinal, unless it is a sentinel or too far away."""
    if ordinal in SENTINELS:
        return None, "date_sentinel"
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None, "date_out_of_range"
    return ordinal - EPOCH, None


def day_from_parts(year: int, month: int, day: int) -> Day:
    """The day number of year, month and day, or what is wrong with them."""
    if year == month == day == 0:
        return None, "date_sentinel"
    try:
        return day_from_ordinal(date(year, month, day).toordinal(), year)
    except ValueError:
        return None, "date_does_not_exist"


def day_from_serial(serial: int) -> Day:
    """The day number of an Excel serial day (1900 system, as Excel counts from 1 March 1900)."""
    try:
        day = date.fromordinal(serial + EXCEL_DAY_ZERO)
    except (ValueError, OverflowError):
        return None, "date_out_of_range"
    if serial <= 1:  # 0 and 1 are what an empty cell becomes
        return None, "date_sentinel"
    return day_from_ordinal(day.toordinal(), day.year)


def month_of(word: str) -> int | None:
    """1 to 12 for a Dutch or English name of a month, whole or short."""
    return _MONTHS.get(word[:3].lower())
