"""Reading numbers: decimal commas and points, thousands, currency, hours and minutes, yes and no."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial

COMMA, POINT = "decimal_comma", "decimal_point"
HOURS_PER_WEEK = "hours_per_week:"
"""A format for fte: hours_per_week:36 reads 18 as 0.5."""

Number = tuple[float | None, str | None]
Whole = tuple[int | None, str | None]
_UNREADABLE: Number = (None, "number_unreadable")
_AROUND = re.compile(r"[\s€'’]|EUR|%$|,-+$|min(?:uten|uut|\.)?$", re.IGNORECASE)
_PLAIN = re.compile(r"[+-]?\d+")
_ONE_SIGN = re.compile(r"[+-]?(\d+)([.,])(\d+)")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})+(?:(?!\1)[.,]\d+)?")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::[0-5]\d)?")
_HOURS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:uur|uren|u|h|hours?)", re.IGNORECASE)
_ISO_DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?")
_YES = frozenset(("ja", "j", "yes", "y", "true", "waar", "1", "x"))
_NO = frozenset(("nee", "n", "no", "false", "onwaar", "0"))
MOST_DIGITS = 15


def decimal_sign(values: Iterable[str], formats: Sequence[str] = ()) -> str:
    """The decimal sign of a column: named by the profile, else betrayed by its values, else the comma."""
    for name, sign in ((COMMA, ","), (POINT, ".")):
        if name in formats:
            return sign
    votes = [_betrayed(_AROUND.sub("", value)) for value in values]
    commas, points = votes.count(","), votes.count(".")
    return "." if points > commas else ","


def _betrayed(written: str) -> str:
    """The sign that must be the decimal one in this value, empty when it could be either."""
    found = _GROUPED.fullmatch(written)
    if found and not written.startswith("0"):
        last = max(written.rfind("."), written.rfind(","))
        if written[last] != found[1]:
            return written[last]
        several = written.count(found[1]) > 1
        return ("," if found[1] == "." else ".") if several else ""
    found = _ONE_SIGN.fullmatch(written)
    return found[2] if found else ""


def read_number(written: str, sign: str) -> Number:
    """A number written with this decimal sign; a value that can only have the other sign is read so."""
    bare = _AROUND.sub("", written).replace("−", "-")
    negative = bare.endswith("-") or (bare.startswith("(") and bare.endswith(")"))
    bare = bare.strip("()").rstrip("-")
    if len(bare) > MOST_DIGITS + 10:
        return _UNREADABLE
    value = _value(bare, _betrayed(bare) or sign)
    if value is None:
        return _UNREADABLE
    return (-value if negative else value), None


def _value(bare: str, sign: str) -> float | None:
    """The value of digits with signs, None when they form no number."""
    if _PLAIN.fullmatch(bare):
        return float(bare)
    if _SCIENTIFIC.fullmatch(bare):
        return float(bare.replace(",", "."))
    if not (_GROUPED.fullmatch(bare) or _ONE_SIGN.fullmatch(bare)):
        return None
    thousands = "." if sign == "," else ","
    return float(bare.replace(thousands, "").replace(sign, "."))


def read_whole(written: str, sign: str) -> Whole:
    """A whole number; a fraction is rounded, halves to even, and said to be."""
    value, fault = read_number(written, sign)
    if value is None:
        return None, fault
    whole = round(value)
    if abs(whole) >= 2**31:
        return None, "number_unreadable"
    return whole, None if whole == value else "number_rounded"


def read_minutes(written: str, sign: str) -> Whole:
    """Minutes, also written as 1:30, 1,5 uur, 45 min or PT1H30M."""
    bare = written.strip()
    if found := _CLOCK.fullmatch(bare):
        return int(found[1]) * 60 + int(found[2]), None
    if (found := _ISO_DURATION.fullmatch(bare)) and bare != "PT":
        return int(found[1] or 0) * 60 + int(found[2] or 0), None
    if found := _HOURS.fullmatch(bare):
        return round(float(found[1].replace(",", ".")) * 60), None
    return read_whole(bare, sign)


def read_boolean(written: str) -> tuple[bool | None, str | None]:
    """Yes or no in Dutch or English."""
    word = written.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES, None
    return None, "boolean_unreadable"


def number_reader(values: Sequence[str], formats: Sequence[str]) -> Callable[[str], Number]:
    """What reads one number of this column; a format hours_per_week:36 divides by 36."""
    sign = decimal_sign(values, formats)
    per_week = [name.removeprefix(HOURS_PER_WEEK) for name in formats if name.startswith(HOURS_PER_WEEK)]
    if not per_week:
        return partial(read_number, sign=sign)
    hours, _ = read_number(per_week[0], ".")
    return partial(_share_of_week, sign=sign, hours=hours or 36.0)


def _share_of_week(written: str, sign: str, hours: float) -> Number:
    """Hours a week as a share of a full week."""
    value, fault = read_number(written, sign)
    return (None, fault) if value is None else (round(value / hours, 4), None)
