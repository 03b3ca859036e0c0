"""The spellings a profile names: strptime directives as patterns, quicker than strptime."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.sources.reading.day_order import Order
from bestendig.sources.reading.days import month_of

EXCEL, EPOCH_SECONDS, EPOCH_MILLISECONDS = "excel", "epoch", "epoch_ms"
SPECIAL = (EXCEL, EPOCH_SECONDS, EPOCH_MILLISECONDS)
_DIRECTIVES = {
    "Y": r"(?P<year>\d{4})",
    "y": r"(?P<short_year>\d{2})",
    "m": r"(?P<month>\d{1,2})",
    "d": r"(?P<day>\d{1,2})",
    "b": r"(?P<word>[A-Za-z]{3,9})\.?",
    "B": r"(?P<word>[A-Za-z]{3,9})",
    "a": r"[A-Za-z]{2,3}\.?",
    "A": r"[A-Za-z]{3,9}",
    "H": r"(?P<hour>\d{1,2})",
    "M": r"(?P<minute>\d{2})",
    "S": r"(?P<second>\d{2})",
    "f": r"(?P<fraction>\d{1,9})",
    "z": r"(?P<zone>Z|[+-]\d{2}:?\d{2})",
    "%": "%",
}
_USUAL = re.compile(
    r"(%d([-/. ])%m\2%Y|%m([-/. ])%d\3%Y|%Y([-/. ])%m\4%d|%d[- ]%[bB][- ]%Y)"
    r"([ T]%H:%M(:%S(\.%f)?)?(%z)?)?"
)
_PIVOT = 69
"""Short years from 69 on are of the twentieth century, as in POSIX."""


@dataclass(frozen=True, slots=True)
class NamedFormat:
    """One spelling: its name and, unless special, its pattern."""

    name: str
    pattern: re.Pattern[str] | None = None


def compile_formats(names: Iterable[str]) -> tuple[NamedFormat, ...]:
    """The spellings a profile names, in its order; ConfigError for a directive we do not read.

    Usual spellings are left out: they only say whether day or month comes first (`named_order`).
    """
    compiled = (NamedFormat(name, None if name in SPECIAL else _pattern(name)) for name in names)
    return tuple(named for named in compiled if not _USUAL.fullmatch(named.name))


def named_order(names: Iterable[str]) -> Order | None:
    """Whether the named spellings put day or month first; None when they say nothing or both."""
    orders: set[Order] = set()
    for name in names:
        day, month, year = (name.find(f"%{directive}") for directive in "dmY")
        if min(day, month) > -1 and (year == -1 or year > min(day, month)):
            orders.add("day_first" if day < month else "month_first")
    return orders.pop() if len(orders) == 1 else None


def matched(found: re.Match[str]) -> datetime | None:
    """The moment in a match of a named spelling; ValueError when it does not exist, None for no month."""
    parts = found.groupdict()
    month = month_of(parts["word"]) if parts.get("word") else int(parts.get("month") or 1)
    if month is None:
        return None
    fraction = (parts.get("fraction") or "0").ljust(6, "0")[:6]
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    day, zone = int(parts.get("day") or 1), _zone(parts.get("zone"))
    return datetime(_year(parts), month, day, hour, minute, second, int(fraction), zone)


def _pattern(name: str) -> re.Pattern[str]:
    """The pattern of strptime directives."""
    pieces = re.split(r"%(.)", name)
    for directive in pieces[1::2]:
        if directive not in _DIRECTIVES:
            raise _unknown_directive(name)
    written = [
        re.escape(piece) if place % 2 == 0 else _DIRECTIVES[piece] for place, piece in enumerate(pieces)
    ]
    try:
        return re.compile("".join(written))
    except re.error:  # the same directive twice
        raise _unknown_directive(name) from None


def _unknown_directive(name: str) -> ConfigError:
    """The refusal of a spelling that cannot be read."""
    return ConfigError(
        Text(
            nl=f"De schrijfwijze '{name}' kunnen we niet lezen.", en=f"We cannot read the spelling '{name}'."
        ),
        Text(
            nl="Gebruik bijvoorbeeld %d-%m-%Y, %Y-%m-%d %H:%M:%S, excel of epoch.",
            en="Use for example %d-%m-%Y, %Y-%m-%d %H:%M:%S, excel or epoch.",
        ),
        code="profile_format",
    )


def _year(parts: dict[str, str | None]) -> int:
    """The year in four digits."""
    if parts.get("year"):
        return int(parts["year"] or 0)
    short = int(parts.get("short_year") or 0)
    return short + (1900 if short >= _PIVOT else 2000)


def _zone(written: str | None) -> timezone | None:
    """The offset of %z."""
    if not written:
        return None
    if written == "Z":
        return UTC
    digits = written[1:].replace(":", "")
    away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-away if written[0] == "-" else away)
