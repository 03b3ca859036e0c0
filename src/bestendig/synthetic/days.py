"""Days, times and numbers as source systems write them."""

from datetime import date
from functools import cache

import numpy as np

from bestendig.model.period import day_of
from bestendig.synthetic.arrays import Ints, Words, words
from bestendig.synthetic.calendar import day

EARLIEST, LATEST = day(1890), day(2060)
EXCEL_EPOCH = date(1899, 12, 30).toordinal() - date(1970, 1, 1).toordinal()


@cache
def _dutch_days() -> Words:
    """Every day from the earliest to the latest, as written."""
    return words([day_of(number).strftime("%d-%m-%Y") for number in range(EARLIEST, LATEST)])


@cache
def _times() -> Words:
    """Every minute of a day, as written."""
    return words([f"{minute // 60:02}:{minute % 60:02}" for minute in range(24 * 60)])


@cache
def _small() -> Words:
    """The numbers below ten thousand, as written."""
    return words([str(number) for number in range(10_000)])


def dutch(days: Ints) -> Words:
    """09-01-2024; empty for a day that never comes."""
    known = (days >= EARLIEST) & (days < LATEST)
    return np.where(known, _dutch_days()[np.where(known, days - EARLIEST, 0)], "")


def iso(days: Ints) -> Words:
    """2024-01-09."""
    return words([day_of(number).isoformat() for number in days.tolist()])


def loose(days: Ints) -> Words:
    """9-1-2024 and 09/01/2024 in turn."""
    both = [(day_of(number), nth % 2) for nth, number in enumerate(days.tolist())]
    return words([f"{d.day}-{d.month}-{d.year}" if turn else d.strftime("%d/%m/%Y") for d, turn in both])


def excel(days: Ints) -> Words:
    """45300: days as a spreadsheet counts them."""
    return words([str(number - EXCEL_EPOCH) for number in days.tolist()])


def times(minutes: Ints) -> Words:
    """09:15."""
    return _times()[minutes]


def small(numbers: Ints) -> Words:
    """Whole numbers below ten thousand as text."""
    return _small()[numbers]
