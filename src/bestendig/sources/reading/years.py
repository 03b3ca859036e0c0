"""From a date of birth only what is kept: the year, and the month of turning eighteen."""

import re
from collections.abc import Sequence

from bestendig.model.period import day_of
from bestendig.sources.reading.days import FIRST_YEAR, LAST_YEAR
from bestendig.sources.reading.moments import read_days

_YEAR = re.compile(r"\d{4}(?:\.0)?")
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
ADULT = 18


def read_years(
    values: Sequence[str], formats: tuple[str, ...], zone: str
) -> list[tuple[int | None, str | None]]:
    """The year of each year or date, in order."""
    dated = read_days([value if not _is_year(value) else "" for value in values], formats, zone)
    return [_year(value, found) for value, found in zip(values, dated, strict=True)]


def read_months_of_18(
    values: Sequence[str], formats: tuple[str, ...], zone: str
) -> list[tuple[str | None, str | None]]:
    """The month (2024-05) in which someone born on each date turned eighteen; a month itself stays."""
    dated = read_days(
        [value if not _MONTH.fullmatch(value.strip()) else "" for value in values], formats, zone
    )
    return [_month(value, found) for value, found in zip(values, dated, strict=True)]


def _is_year(value: str) -> bool:
    """Whether it is a year and nothing more."""
    return bool(_YEAR.fullmatch(value.strip()))


def _year(value: str, found: tuple[int | None, str | None]) -> tuple[int | None, str | None]:
    """The year as written, or that of the date."""
    if not _is_year(value):
        return (day_of(found[0]).year, None) if found[0] is not None else found
    year = int(value.strip()[:4])
    return (year, None) if FIRST_YEAR <= year <= LAST_YEAR else (None, "number_unreadable")


def _month(value: str, found: tuple[int | None, str | None]) -> tuple[str | None, str | None]:
    """The month as written, or eighteen years after the date."""
    if _MONTH.fullmatch(value.strip()):
        return value.strip(), None
    if found[0] is None:
        return None, found[1]
    born = day_of(found[0])
    return f"{born.year + ADULT}-{born.month:02d}", None
