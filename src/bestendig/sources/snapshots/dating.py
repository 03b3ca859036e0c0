"""On which day a snapshot was taken: by a column, by the name of its file, or the day it was delivered."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final, Literal

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.profile import Profile

FROM_SNAPSHOTS = "from_snapshots"
FILE_NAME: Final = "file_name"
DELIVERED_ON: Final = "delivered_on"
DatedBy = Literal["", "column", "file_name", "delivered_on"]
_DAY = r"(0[1-9]|[12]\d|3[01])"
_MONTH = r"(0[1-9]|1[0-2])"
_YEAR = r"((?:19|20)\d\d)"
_SPELLINGS = tuple(
    (re.compile(rf"(?<!\d){pattern}(?!\d)"), order)
    for pattern, order in (
        (rf"{_YEAR}[-_. ]?{_MONTH}[-_. ]?{_DAY}", (1, 2, 3)),
        (rf"{_DAY}[-_. ]{_MONTH}[-_. ]{_YEAR}", (3, 2, 1)),
        (rf"{_DAY}{_MONTH}{_YEAR}", (3, 2, 1)),
        (rf"{_YEAR}[-_. ]?{_MONTH}", (1, 2, 0)),
    )
)
"""Spellings of a day in a file name, with the places of year, month and day; without day: the first."""


def dated_by(profile: Profile) -> DatedBy:
    """How the snapshots of a profile are dated; empty when it reads none."""
    basis, first = profile.columns.get("basis"), profile.columns.get("first_day")
    if profile.table != "assignments" or not basis or basis.constant != FROM_SNAPSHOTS or not first:
        return ""
    if first.constant == FILE_NAME:
        return FILE_NAME
    return DELIVERED_ON if first.constant == DELIVERED_ON else "column"


def with_reference_day(profile: Profile, name: str, delivered_on: date | None) -> Profile:
    """The profile with the day of this snapshot as its first day; InputError when it has none."""
    how = dated_by(profile)
    if how not in (FILE_NAME, DELIVERED_ON):
        return profile
    day = day_in(name) if how == FILE_NAME else delivered_on
    if day is None:
        raise _no_day(name)
    first = replace(profile.columns["first_day"], constant=day.isoformat())
    return replace(profile, columns={**profile.columns, "first_day": first})


def day_in(name: str) -> date | None:
    """The last day in the name of a file; of a month its first day; None for none, or one that is no day."""
    for spelling, places in _SPELLINGS:
        if spelling.search(name):
            return max(enumerate(_days(spelling, places, name)), default=(0, None))[1]
    return None


def _days(spelling: re.Pattern[str], places: tuple[int, int, int], name: str) -> Iterator[date]:
    """The days that exist among those spelled in this way."""
    for found in spelling.finditer(name):
        year, month, day = (int(found[place]) if place else 1 for place in places)
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _no_day(name: str) -> InputError:
    """The refusal of a snapshot of which the day is not known."""
    return InputError(
        Text(
            nl="Van deze momentopname is niet duidelijk van welke dag hij is.",
            en="It is not clear of which day this snapshot is.",
        ),
        Text(
            nl="Zet de dag in de naam (caseload-2024-03-01.csv), of een kolom peildatum in het bestand.",
            en="Put the day in the name (caseload-2024-03-01.csv), or a column with the day in the file.",
        ),
        where=name,
        code="snapshot_without_day",
    )
