"""What the values of one header look like: days, times, numbers, how many different ones."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bestendig.sources.citizen_numbers import are_citizen_numbers
from bestendig.sources.reading.moments import MomentReader
from bestendig.sources.reading.numbers import decimal_sign, read_minutes, read_number
from bestendig.sources.reading.times import read_time

_CLOCK = re.compile(r"\d{1,2}[:.uh]\d{2}")
_SERIAL = re.compile(r"[2-6]\d{4}(?:[.,]\d+)?")
_ONLY_DIGITS = re.compile(r"\d{1,7}(?:[.,]\d+)?|\d{9,}")
_LIKE_A_DAY = (None, "date_ambiguous", "date_sentinel", "date_two_digit_year")
MOST_VALUES = 400
"""So many distinct values are looked at."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Shares (0 to 1) of the distinct values of a header, and of rows that are filled or different."""

    values: tuple[str, ...]
    filled: float
    different: float
    day: float = 0.0
    serial: float = 0.0
    clock: float = 0.0
    number: float = 0.0
    minutes: float = 0.0
    year: float = 0.0
    length: float = 0.0
    is_citizen_number: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the sample holds no value at all."""
        return not self.values


def shape_of(column: Sequence[str]) -> Shape:
    """The shape of the sampled values of one header."""
    filled = [value.strip() for value in column if value and value.strip()]
    every = tuple(dict.fromkeys(filled))
    distinct = every[:MOST_VALUES]
    if not distinct:
        return Shape((), 0.0, 0.0)
    reader, sign = MomentReader(distinct, (), "UTC"), decimal_sign(distinct)
    return Shape(
        values=distinct,
        filled=len(filled) / len(column),
        different=len(every) / len(filled),
        day=_share(distinct, lambda value: _is_day(value, reader)),
        serial=_share(distinct, lambda value: bool(_SERIAL.fullmatch(value))),
        clock=_share(distinct, lambda value: _has_clock(value, reader)),
        number=_share(distinct, lambda value: read_number(value, sign)[1] is None),
        minutes=_share(distinct, lambda value: 0 <= (read_minutes(value, sign)[0] or 0) <= 600),
        year=_share(
            distinct, lambda value: value.isdecimal() and 1900 <= int(value[:4]) <= 2100 >= int(value)
        ),
        length=sum(map(len, distinct)) / len(distinct),
        is_citizen_number=are_citizen_numbers(every),
    )


def _share(values: Sequence[str], holds: Callable[[str], bool]) -> float:
    """The share of values for which it holds."""
    return sum(map(holds, values)) / len(values)


def _is_day(value: str, reader: MomentReader) -> bool:
    """Whether it is a day or a moment, also an ambiguous one; bare numbers are too often something else."""
    if _ONLY_DIGITS.fullmatch(value):
        return False
    return reader.read(value)[2] in _LIKE_A_DAY


def _has_clock(value: str, reader: MomentReader) -> bool:
    """Whether it has a time of day."""
    if _CLOCK.fullmatch(value):
        return read_time(value) is not None
    return not _ONLY_DIGITS.fullmatch(value) and bool(reader.read(value)[1])
