"""A day as a source gives it: 2021-09-30, 2015-11 or 2021; empty where it gives none."""

import re
from calendar import monthrange
from datetime import date

SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
EARLIEST, LATEST = 1900, 2100


def is_moment(words: str) -> bool:
    """Whether these words are a year, a month or a day that exists."""
    try:
        return not words or EARLIEST <= first_day(words).year <= LATEST
    except ValueError:
        return False


def first_day(moment: str) -> date:
    """The first day that it can be; ValueError for no moment."""
    year, month, day = _parts(moment)
    return date(year, month or 1, day or 1)


def last_day(moment: str) -> date:
    """The last day that it can be; ValueError for no moment."""
    year, month, day = _parts(moment)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _parts(moment: str) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not said."""
    found = SHAPE.fullmatch(moment)
    if found is None:
        raise ValueError(moment[:10])
    year, month, day = (int(each or 0) for each in found.groups())
    return year, month, day
