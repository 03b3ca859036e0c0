"""Reading one written day, in every usual spelling."""

import re

from bestendig.sources.reading.day_order import TWELVE, DayOrder
from bestendig.sources.reading.days import FIRST_YEAR, Day, day_from_parts, day_from_serial, month_of

_YEAR_FIRST = re.compile(r"(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})")
_IN_WORDS = re.compile(r"(?:[A-Za-z]{2,9}\.?,?\s+)?(\d{1,2})[-. ]*([A-Za-z]{3,9})[-., ]*(\d{4}|\d{2})")
_MONTH_FIRST_WORDS = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_ZEROES = re.compile(r"0+(?:[-/. ]0+)*")
_LATEST_COMPACT_YEAR = 2199
_UNREADABLE: Day = (None, "date_unreadable")


def read_day(written: str, order: DayOrder) -> Day:
    """The day number of a written day without a time, or a fault code."""
    if _ZEROES.fullmatch(written):
        return None, "date_sentinel"
    if written.isdecimal():
        return _from_digits(written)
    if found := _YEAR_FIRST.fullmatch(written):
        return day_from_parts(int(found[1]), int(found[3]), int(found[4]))
    if found := _YEAR_LAST.fullmatch(written):
        return _year_last(found, order)
    return _in_words(written)


def _from_digits(written: str) -> Day:
    """Eight digits are a date, five an Excel serial day, six a date with a short year."""
    if len(written) == 8:
        return _compact(written)
    if len(written) == 5:
        return day_from_serial(int(written))
    return (None, "date_two_digit_year") if len(written) == 6 else _UNREADABLE


def _compact(written: str) -> Day:
    """20240109 or 09012024; both at once cannot be: the century would be a month."""
    if FIRST_YEAR <= int(written[:4]) <= _LATEST_COMPACT_YEAR or written[:4] == "9999":
        found = day_from_parts(int(written[:4]), int(written[4:6]), int(written[6:]))
        if found[1] != "date_does_not_exist":
            return found
    return day_from_parts(int(written[4:]), int(written[2:4]), int(written[:2]))


def _year_last(found: re.Match[str], order: DayOrder) -> Day:
    """03-04-2024 in the order of its column."""
    first, second, year = int(found[1]), int(found[3]), found[4]
    if len(year) == 2:
        return None, "date_two_digit_year"
    decided = _own_order(first, second) or order.of(found[2])
    if decided is None and first != second:
        return None, "date_ambiguous"
    day, month = (second, first) if decided == "month_first" else (first, second)
    return day_from_parts(int(year), month, day)


def _own_order(first: int, second: int) -> str | None:
    """The order that the value itself betrays by a number above twelve."""
    if first > TWELVE >= second:
        return "day_first"
    return "month_first" if second > TWELVE >= first else None


def _in_words(written: str) -> Day:
    """9 januari 2024, di 9 jan. 2024, 09-JAN-2024, January 9, 2024."""
    if found := _IN_WORDS.fullmatch(written):
        day, word, year = found[1], found[2], found[3]
    elif found := _MONTH_FIRST_WORDS.fullmatch(written):
        word, day, year = found[1], found[2], found[3]
    else:
        return _UNREADABLE
    month = month_of(word)
    if month is None:
        return _UNREADABLE
    return day_from_parts(int(year), month, int(day)) if len(year) == 4 else (None, "date_two_digit_year")
