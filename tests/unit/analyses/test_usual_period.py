"""Which period a sheet is about when nobody says so."""

from dataclasses import dataclass
from datetime import date

import pytest

from bestendig.analyses.gathering import usual_period
from bestendig.errors import RequestError
from bestendig.model.period import day_number


@dataclass
class Days:
    """Data of which only the first and last day matter."""

    first: date | None
    last: date | None

    def first_day(self, table: str) -> int | None:
        return day_number(self.first) if self.first else None

    def last_day(self, table: str) -> int | None:
        return day_number(self.last) if self.last else None


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2015, 1, 2), date(2026, 6, 30), "2025"),
        (date(2015, 1, 2), date(2025, 12, 31), "2025"),
        (date(2024, 1, 8), date(2024, 11, 15), "2024"),
    ],
)
def test_it_is_the_last_whole_year_and_never_before_the_data(first: date, last: date, expected: str) -> None:
    assert str(usual_period(Days(first, last), "contacts")) == expected  # type: ignore[arg-type]


def test_without_data_there_is_no_period() -> None:
    with pytest.raises(RequestError, match="There is no table contacts"):
        usual_period(Days(None, None), "contacts")  # type: ignore[arg-type]
