"""Periods: how they are written, read and numbered."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bestendig.errors import RequestError
from bestendig.model.period import Period, day_number, day_of, month_number

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-Q1", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024q4", date(2024, 10, 1), date(2024, 12, 31)),
        (" 2024-02 ", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-01-05..2024-01-05", date(2024, 1, 5), date(2024, 1, 5)),
    ],
)
def test_a_period_is_read(written: str, first: date, last: date) -> None:
    assert Period.parse(written) == Period(first, last)


@pytest.mark.parametrize(
    "written", ["", "24", "2024-Q5", "2024-13", "zomer", "2024-02-01..2024-01-01", "2024-01-01..", "0000"]
)
def test_what_is_no_period_is_refused_with_examples(written: str) -> None:
    with pytest.raises(RequestError, match="2024-Q1") as caught:
        Period.parse(written)
    assert (caught.value.code, caught.value.exit_code) == ("period_unknown", 11)


@given(DAYS, DAYS)
def test_what_is_written_is_read_back(one: date, other: date) -> None:
    period = Period(min(one, other), max(one, other))
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize("written", ["2024", "2024-Q2", "2024-07", "2024-01-01..2024-06-30"])
def test_the_shortest_spelling_is_written(written: str) -> None:
    assert str(Period.parse(written)) == written


def test_whole_months_are_known() -> None:
    assert Period.parse("2024-Q1").is_whole_months
    assert not Period.parse("2024-01-01..2024-02-28").is_whole_months


@given(DAYS)
def test_days_and_numbers_are_each_others_inverse(day: date) -> None:
    assert day_of(day_number(day)) == day
    assert month_number(day) == 12 * day.year + day.month - 1


def test_the_epoch_is_day_nought() -> None:
    assert day_number(date(1970, 1, 1)) == 0
    assert (Period.parse("1970").first_number, Period.parse("1970").last_number) == (0, 364)
