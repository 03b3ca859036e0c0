"""A period with a first and a last day, both included.

Written as 2024, 2024-Q1, 2024-03 or 2024-01-01..2024-06-30.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from bestendig.errors import RequestError
from bestendig.language import Text

EPOCH = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Days since 1970-01-01: how days are written inside the store."""
    return day.toordinal() - EPOCH


def day_of(number: int) -> date:
    """The date of a day number."""
    return date.fromordinal(number + EPOCH)


def month_number(day: date) -> int:
    """12 · year + month − 1: how months are written inside the store."""
    return 12 * day.year + day.month - 1


@dataclass(frozen=True, slots=True)
class Period:
    """From `first_day` up to and including `last_day`."""

    first_day: date
    last_day: date

    @classmethod
    def parse(cls, written: str) -> "Period":
        """Read 2024, 2024-Q1, 2024-03 or 2024-01-01..2024-06-30; RequestError for anything else."""
        try:
            return _parse(written.strip())
        except ValueError:
            raise RequestError(
                Text(nl=f"Onbekende periode: {written}.", en=f"Unknown period: {written}."),
                Text(
                    nl="Schrijf een jaar (2024), kwartaal (2024-Q1), maand (2024-03) "
                    "of 2024-01-01..2024-06-30.",
                    en="Write a year (2024), quarter (2024-Q1), month (2024-03) or 2024-01-01..2024-06-30.",
                ),
                code="period_unknown",
            ) from None

    @property
    def first_number(self) -> int:
        """Day number of the first day."""
        return day_number(self.first_day)

    @property
    def last_number(self) -> int:
        """Day number of the last day."""
        return day_number(self.last_day)

    @property
    def is_whole_months(self) -> bool:
        """Whether it starts on a first and ends on a last day of a month."""
        end = monthrange(self.last_day.year, self.last_day.month)[1]
        return self.first_day.day == 1 and self.last_day.day == end

    def __str__(self) -> str:
        return _written(self)


def quarters_from(day: date, n: int) -> tuple[Period, ...]:
    """The quarter that this day is in and those after it, `n` together."""
    first = day.year * 4 + (day.month - 1) // 3
    return tuple(Period.parse(f"{each // 4}-Q{each % 4 + 1}") for each in range(first, first + n))


def _months(year: int, first: int, last: int) -> Period:
    """Whole months `first` to `last` of a year."""
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _parse(written: str) -> Period:
    """The period, or ValueError."""
    if found := re.fullmatch(r"(\d{4})", written):
        return _months(int(found[1]), 1, 12)
    if found := re.fullmatch(r"(\d{4})-?[Qq]([1-4])", written):
        return _months(int(found[1]), 3 * int(found[2]) - 2, 3 * int(found[2]))
    if found := re.fullmatch(r"(\d{4})-(\d{2})", written):
        return _months(int(found[1]), int(found[2]), int(found[2]))
    first, _, last = written.partition("..")
    period = Period(date.fromisoformat(first), date.fromisoformat(last))
    if period.last_day < period.first_day:
        raise ValueError(written)
    return period


def _written(period: Period) -> str:
    """The shortest spelling that `parse` reads back."""
    year = period.first_day.year
    for spelling in (f"{year}", *(f"{year}-Q{q}" for q in range(1, 5)), f"{period.first_day:%Y-%m}"):
        if _parse(spelling) == period:
            return spelling
    return f"{period.first_day.isoformat()}..{period.last_day.isoformat()}"
