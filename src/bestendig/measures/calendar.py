"""Months and days as whole-number arithmetic, alike on every engine: no engine's date functions are needed.

After Howard Hinnant's "chrono-compatible low-level date algorithms": years begin in March, so that the odd
month comes last.
"""

import narwhals.stable.v2 as nw

_DAYS_TO_EPOCH = 719_468
_DAYS_IN_400_YEARS = 146_097


def month_of(day: nw.Expr) -> nw.Expr:
    """The month number (12 · year + month − 1) of a day number (days since 1970-01-01)."""
    moved = day + _DAYS_TO_EPOCH
    era = moved // _DAYS_IN_400_YEARS
    day_of_era = moved - era * _DAYS_IN_400_YEARS
    leap_days = day_of_era // 1460 - day_of_era // 36_524 + day_of_era // 146_096
    year_of_era = (day_of_era - leap_days) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    months_since_march = (5 * day_of_year + 2) // 153
    return 12 * (year_of_era + 400 * era) + months_since_march + 2


def first_day_of(month: nw.Expr) -> nw.Expr:
    """The day number of the first day of a month number."""
    moved = month - 2
    year = moved // 12
    era = year // 400
    year_of_era = year - 400 * era
    day_of_year = (153 * (moved - 12 * year) + 2) // 5
    day_of_era = 365 * year_of_era + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _DAYS_IN_400_YEARS + day_of_era - _DAYS_TO_EPOCH
