"""Reading a time of day: microseconds since midnight, and the offset from UTC where it is written."""

import re

MINUTE = 60_000_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
OFFSETS = {"Z": 0, "UTC": 0, "GMT": 0, "CET": 60, "MET": 60, "CEST": 120, "MEST": 120}

TIME = re.compile(
    r"(\d{1,2})[:.uh](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?"
    r"(?:\s*([ap])\.?m\.?|\s*(?:uur|u))?"
    r"\s*([A-Z]{1,4}|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
_FOUR_DIGITS = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_FRACTION = re.compile(r"0?[.,]\d+|0|0[.,]0+")

Time = tuple[int, int | None]
"""Microseconds since midnight, and minutes of offset from UTC or None."""


def read_time(written: str) -> Time | None:
    """A time of day as it is written, None when it is none; 24:00 is the last microsecond of the day."""
    if found := TIME.fullmatch(written):
        return _from_match(found)
    if found := _FOUR_DIGITS.fullmatch(written):
        return int(found[1]) * HOUR + int(found[2]) * MINUTE, None
    if _FRACTION.fullmatch(written):
        return day_fraction(written), None
    return None


def day_fraction(written: str) -> int:
    """Microseconds since midnight of a spreadsheet's fraction of a day, to the nearest second."""
    share = float("0" + written[written.replace(",", ".").index(".") :].replace(",", "."))
    return min(round(share * 86_400), 86_399) * 1_000_000


def _from_match(found: re.Match[str]) -> Time | None:
    """The time in a match, None when hour, minute, second or zone cannot be."""
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[5]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[5] in "pP" else 0)
    offset = _offset(found[6])
    if hour > 24 or minute > 59 or second > 60 or (found[6] and offset is None):
        return None
    micro = int((found[4] or "0").ljust(6, "0")[:6])
    passed = hour * HOUR + minute * MINUTE + second * 1_000_000 + micro
    return None if passed > DAY else (min(passed, DAY - 1), offset)


def _offset(written: str | None) -> int | None:
    """Minutes from UTC of +02:00, +0200, +02, Z or CET."""
    if not written:
        return None
    if written[0] not in "+-":
        return OFFSETS.get(written.upper())
    digits = written[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if written[0] == "-" else minutes
