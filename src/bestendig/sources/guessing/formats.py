"""The spellings of days in a sample, for the profile: so a later, smaller file is read in the same way."""

import re
from collections.abc import Sequence

from bestendig.sources.reading.day_order import Order, decide

_NUMBERS = re.compile(r"\d{1,2}([-/. ])\d{1,2}\1\d{4}(?!\d)")
_SERIAL = re.compile(r"[2-6]\d{4}(?:[.,]\d+)?")
_MOST = 0.9
_DIRECTIVES = {"day_first": "%d{0}%m{0}%Y", "month_first": "%m{0}%d{0}%Y"}


def guess_formats(values: Sequence[str], others: Sequence[str] = ()) -> tuple[str, ...]:
    """Where day and month stand, or Excel serial days: by the sample, else by the `others` of the file.

    Undecidable numbers with - or . between them are taken for day first, as is usual in the Netherlands: a
    guess is shown to a person before it is used. With / between them nothing is said.
    """
    if values and sum(map(bool, map(_SERIAL.fullmatch, values))) > _MOST * len(values):
        return ("excel",)
    separators = dict.fromkeys(found[1] for value in values if (found := _NUMBERS.match(value)))
    own, whole = decide(values), decide([*values, *others])
    named = [
        _DIRECTIVES[order].format(separator)
        for separator in separators
        if (order := own.of(separator) or whole.of(separator) or _usual(separator, own.mixed))
    ]
    return tuple(named) if len({each[:2] for each in named}) == 1 else ()


def _usual(separator: str, mixed: frozenset[str]) -> Order | None:
    """Day first, unless the column itself has both orders or looks English."""
    return "day_first" if separator in "-." and separator not in mixed else None
