"""Days and moments in every usual spelling."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bestendig.errors import ConfigError
from bestendig.model.period import day_number, day_of
from bestendig.sources.reading.moments import MomentReader, read_clock, read_days

AMSTERDAM = "Europe/Amsterdam"
HOUR = 3_600_000_000
NINTH = date(2024, 1, 9)


def day(
    written: str, *others: str, formats: tuple[str, ...] = (), zone: str = AMSTERDAM
) -> date | str | None:
    number, fault = read_days([written, *others], formats, zone)[0]
    return fault if number is None else day_of(number)


@pytest.mark.parametrize(
    "written",
    [
        "2024-01-09", "2024/01/09", "2024-1-9", "20240109", "09012024", "9 januari 2024",
        "dinsdag 9 januari 2024",
        "di 9 jan. 2024", "09-JAN-2024", "09jan2024", "January 9, 2024", "Jan 9 2024", "9 mrt 2024",
        "45300", "45300.75",
        "2024-01-09T10:00:00", "2024-01-09 10:00", "2024-01-09T10:00:00Z", "2024-01-09T10:00:00.123456+01:00",
        "2024-01-09 10:00:00.5+0100", "9 jan 2024 14u30", "2024-01-09 2:30 PM", " 2024-01-09 ",
        "2024-01-09 24:00:00",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    assert day(written) == (date(2024, 3, 9) if "mrt" in written else NINTH)


@pytest.mark.parametrize("written", ["09-01-2024", "9-1-2024", "09/01/2024", "9.1.2024", "9-1-2024 14:30"])
def test_day_and_month_follow_the_column_as_a_whole(written: str) -> None:
    assert day(written) == "date_ambiguous"
    assert day(written, "13-01-2024") == NINTH
    assert day(written, "01-13-2024") == date(2024, 9, 1)
    assert day(written, formats=("%d-%m-%Y",)) == NINTH
    assert day(written, formats=("%m/%d/%Y",)) == date(2024, 9, 1)


def test_each_separator_decides_for_itself() -> None:
    read = read_days(["03-04-2024", "03/04/2024", "13-04-2024", "04/13/2024"], (), AMSTERDAM)
    assert [day_of(number).month for number, _ in read if number] == [4, 3, 4, 4]


def test_a_mixed_column_stays_undecided_where_it_matters() -> None:
    read = read_days(["03-04-2024", "05-05-2024", "13-04-2024", "04-13-2024"], (), AMSTERDAM)
    assert [fault for _, fault in read] == ["date_ambiguous", None, None, None]


def test_one_slip_does_not_undo_a_whole_column() -> None:
    dutch = [(date(2023, 1, 1) + timedelta(days)).strftime("%d-%m-%Y") for days in range(700)]
    assert day("03-04-2024", *dutch, "04-13-2024") == date(2024, 4, 3)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("31-02-2024", "date_does_not_exist"),
        ("2023-02-29", "date_does_not_exist"),
        ("13-13-2024", "date_does_not_exist"),
        ("0000-05-05", "date_does_not_exist"),
        ("09-01-24", "date_two_digit_year"),
        ("9 jan 24", "date_two_digit_year"),
        ("240109", "date_two_digit_year"),
        ("1900-01-01", "date_sentinel"),
        ("01-01-1900 00:00", "date_sentinel"),
        ("9999-12-31", "date_sentinel"),
        ("31-12-9999", "date_sentinel"),
        ("99991231", "date_sentinel"),
        ("9999-12-31T23:59:59Z", "date_sentinel"),
        ("1970-01-01T00:00:00.000+01:00", "date_sentinel"),
        ("0000-00-00", "date_sentinel"),
        ("0", "date_sentinel"),
        ("0024-01-09", "date_out_of_range"),
        ("2300-01-01", "date_out_of_range"),
        ("gisteren", "date_unreadable"),
        ("12345678901", "date_unreadable"),
        ("2024-01-09 quarter past", "date_unreadable"),
        ("-1", "date_unreadable"),
    ],
)
def test_what_is_no_day_says_why(written: str, fault: str) -> None:
    assert day(written) == fault


def test_a_short_year_is_read_where_the_profile_names_it() -> None:
    assert day("09-01-24", formats=("%d-%m-%y",)) == NINTH


def test_unusual_spellings_can_be_named() -> None:
    assert day("D2024W1-240109", formats=("D%YW1-%y%m%d",)) == NINTH
    assert day("1704794400", formats=("epoch",)) == NINTH
    assert day("1704794400000", formats=("epoch_ms",)) == NINTH
    assert day("1", formats=("excel",)) == "date_sentinel"


def test_a_named_spelling_beats_the_usual_reading() -> None:
    assert day("20240109", formats=("%Y%d%m",)) == date(2024, 9, 1)


def test_a_spelling_we_cannot_read_is_refused() -> None:
    with pytest.raises(ConfigError):
        read_days(["x"], ("%Q",), AMSTERDAM)


def test_empty_is_empty_and_no_fault() -> None:
    assert read_days(["", "  "], (), AMSTERDAM) == [(None, None), (None, None)]


@pytest.mark.parametrize(
    ("written", "local"),
    [
        ("2024-01-09T23:30:00Z", datetime(2024, 1, 10, 0, 30)),
        ("2024-03-31T00:59:59Z", datetime(2024, 3, 31, 1, 59, 59)),
        ("2024-03-31T01:00:00Z", datetime(2024, 3, 31, 3)),
        ("2024-10-27T00:30:00Z", datetime(2024, 10, 27, 2, 30)),
        ("2024-10-27T01:30:00Z", datetime(2024, 10, 27, 2, 30)),
        ("2024-07-01T23:00:00-05:30", datetime(2024, 7, 2, 6, 30)),
        ("2024-07-01T10:00:00", datetime(2024, 7, 1, 10)),
    ],
)
def test_a_moment_with_an_offset_is_brought_to_local_time(written: str, local: datetime) -> None:
    number, micro, _ = MomentReader([written], (), AMSTERDAM).read(written)
    assert number == day_number(local.date())
    assert micro == (local.hour * 60 + local.minute) * 60_000_000 + local.second * 1_000_000


LATEST = datetime(2079, 1, 1)  # 2079-06-06 is the last day of an old date type: it stands for no date


@given(st.datetimes(datetime(1990, 1, 1), LATEST), st.integers(-14 * 4, 14 * 4))
def test_any_moment_agrees_with_the_standard_library(moment: datetime, quarters: int) -> None:
    from datetime import timezone
    from zoneinfo import ZoneInfo

    aware = moment.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    local = aware.astimezone(ZoneInfo(AMSTERDAM))
    number, micro, fault = MomentReader([aware.isoformat()], (), AMSTERDAM).read(aware.isoformat())
    assert (fault, number) == (None, day_number(local.date()))
    since = local.replace(tzinfo=None) - datetime.combine(local.date(), datetime.min.time())
    assert micro == since // timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("written", "hours"),
    [("14:30", 14.5), ("9:15", 9.25), ("14.30", 14.5), ("14u30", 14.5), ("1430", 14.5), ("0.5", 12),
     ("2:30 pm", 14.5),
     ("14:30:00", 14.5), ("14:30 uur", 14.5), ("2024-01-09 14:30", 14.5), ("45300.5", 12)],
)  # fmt: skip
def test_a_time_of_day_is_read_alone_or_behind_a_day(written: str, hours: float) -> None:
    assert read_clock([written], (), AMSTERDAM) == [(hours * HOUR, None)]


@pytest.mark.parametrize("written", ["25:00", "14:75", "middag", "24:01"])
def test_what_is_no_time_says_so(written: str) -> None:
    assert read_clock([written], (), AMSTERDAM) == [(None, "time_unreadable")]


def test_a_column_of_midnights_knows_no_times() -> None:
    assert read_clock(["2024-01-09 00:00:00", "2024-01-10T00:00:00"], (), AMSTERDAM) == [(None, None)] * 2


def test_a_day_alone_has_no_time_and_no_fault() -> None:
    assert read_clock(["2024-01-09", "2024-01-10 11:00"], (), AMSTERDAM) == [(None, None), (11 * HOUR, None)]


def test_many_moments_all_give_a_day_and_rise_with_time() -> None:
    first = datetime(2011, 1, 1)
    moments = [(first + timedelta(seconds=37 * n)).isoformat() + ".250+02:00" for n in range(20_000)]
    found = read_days(moments, (), AMSTERDAM)
    days = [day for day, _ in found if isinstance(day, int)]
    assert {fault for _, fault in found} == {None}
    assert (len(days), days) == (20_000, sorted(days))
