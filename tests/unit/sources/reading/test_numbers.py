"""Numbers, codes, texts and nobodies."""

import pytest

from bestendig.sources.reading.nobody import nobodies
from bestendig.sources.reading.numbers import (
    decimal_sign,
    number_reader,
    read_boolean,
    read_minutes,
    read_number,
    read_whole,
)
from bestendig.sources.reading.texts import read_code, read_staff_reason, read_text
from bestendig.sources.reading.years import read_months_of_18, read_years


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1234", 1234), ("1234,5", 1234.5), ("1.234,50", 1234.5), ("1,234.50", 1234.5),
        ("1.234.567", 1234567),
        ("1.234", 1234), ("0.875", 0.875), ("€ 1.234,50", 1234.5), ("1 234,5", 1234.5),
        ("-12", -12), ("−12", -12),
        ("12-", -12), ("(12)", -12), ("1e3", 1000), ("25,-", 25), ("0,75", 0.75), ("12.50", 12.5),
    ],
)  # fmt: skip
def test_a_number_is_read_in_any_dress(written: str, value: float) -> None:
    assert read_number(written, ",") == (value, None)


@pytest.mark.parametrize("written", ["twaalf", "1,2,3", "12a", "", "--", "1.23.4", "9" * 40])
def test_what_is_no_number_says_so(written: str) -> None:
    assert read_number(written, ",") == (None, "number_unreadable")


def test_the_column_decides_what_a_lonely_sign_means() -> None:
    assert decimal_sign(["1.234", "12.5"]) == "."
    assert decimal_sign(["1.234", "12,5"]) == ","
    assert number_reader(["1.234", "12.5"], ())("1.234") == (1.234, None)
    assert number_reader(["1.234"], ("decimal_point",))("1.234") == (1.234, None)


def test_hours_a_week_become_a_share() -> None:
    assert number_reader(["18", "36"], ("hours_per_week:36",))("18") == (0.5, None)


def test_a_fraction_of_a_whole_number_is_rounded_and_said_to_be() -> None:
    assert read_whole("45,0", ",") == (45, None)
    assert read_whole("45,6", ",") == (46, "number_rounded")
    assert read_whole("99999999999", ",") == (None, "number_unreadable")


@pytest.mark.parametrize(
    "written", ["90", "90,0", "1:30", "1:30:00", "1,5 uur", "1.5u", "PT1H30M", "90 min", "90 minuten"]
)
def test_minutes_are_read_in_any_dress(written: str) -> None:
    assert read_minutes(written, ",") == (90, None)


@pytest.mark.parametrize(("written", "value"), [("ja", True), ("N", False), ("1", True), ("onwaar", False)])
def test_yes_and_no(written: str, value: bool) -> None:
    assert read_boolean(written) == (value, None)


def test_maybe_is_neither_yes_nor_no() -> None:
    assert read_boolean("misschien") == (None, "boolean_unreadable")


def test_a_code_comes_through_the_map_or_is_the_code_itself() -> None:
    mapping = {"huisbezoek": "visit"}
    assert read_code(" Huisbezoek ", mapping, ("visit", "talk")) == ("visit", None)
    assert read_code("TALK", mapping, ("visit", "talk")) == ("talk", None)
    assert read_code("koffie", mapping, ("visit", "talk")) == (None, "code_unknown")


@pytest.mark.parametrize(
    "written", ["mail jan@voorbeeld.nl", "bel 06-12345678", "BSN 111222333", "+31 6 12345678"]
)
def test_a_text_with_a_personal_detail_is_not_kept(written: str) -> None:
    assert read_text(written) == (None, "text_about_person")


def test_free_text_is_not_kept() -> None:
    assert read_text("a" * 121) == (None, "text_too_long")
    assert read_text("  Samen  aan tafel ") == ("Samen aan tafel", None)


@pytest.mark.parametrize(
    "written", ["Langdurig ziek", "WIA", "burn-out", "arbeidsongeschikt", "Zwangerschap"]
)
def test_illness_of_staff_is_never_read(written: str) -> None:
    assert read_staff_reason(written) == (None, "health_not_kept")


def test_other_reasons_of_leaving_are() -> None:
    assert read_staff_reason("Eigen verzoek") == ("Eigen verzoek", None)


def test_only_the_year_of_a_birth_is_kept() -> None:
    assert read_years(["1987", "31-12-1987", "1987.0", "", "jong"], (), "UTC") == [
        (1987, None),
        (1987, None),
        (1987, None),
        (None, None),
        (None, "date_unreadable"),
    ]


def test_the_month_of_turning_eighteen_comes_from_the_birth() -> None:
    assert read_months_of_18(["2004-02-29", "2022-02"], (), "UTC") == [("2022-02", None), ("2022-02", None)]


def test_a_profile_adds_to_the_list_of_nobodies_and_takes_away() -> None:
    listed = nobodies(("Team X",), ("EMPTY",), is_person=True)
    assert {"-1", "wachtlijst", "team x"} <= listed
    assert "empty" not in listed


def test_a_team_may_be_called_system_a_person_not() -> None:
    assert "systeem" in nobodies(is_person=True)
    assert "systeem" not in nobodies(is_person=False)
