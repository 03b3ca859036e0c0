"""Recognising a citizen service number (BSN) by its eleven-test, so that it is never kept as it is."""

from collections.abc import Iterable

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
ENOUGH = 5
"""From so many nine-digit numbers on a column is judged; one in eleven passes by chance."""
MOST = 0.5


def passes_eleven_test(written: str) -> bool:
    """Whether nine digits (or eight, the zero in front lost) form a possible BSN."""
    if not written.isdecimal() or not 8 <= len(written) <= 9 or not int(written):
        return False
    digits = map(int, written.zfill(9))
    return sum(weight * digit for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11 == 0


def are_citizen_numbers(values: Iterable[str]) -> bool:
    """Whether most of these distinct values pass the eleven-test: then the column holds BSNs."""
    written = [value.strip() for value in values if value.strip()]
    passed = sum(map(passes_eleven_test, written))
    return passed >= ENOUGH and passed > MOST * len(written)
