"""Numbers, shares and days as each language writes them."""

from datetime import date

import pytest

from bestendig.language import Text, plain
from bestendig.language.writing import day, month, number, share


@pytest.mark.parametrize(
    ("value", "decimals", "nl", "en"),
    [
        (1234.5, 1, "1.234,5", "1,234.5"),
        (1_404, 0, "1.404", "1,404"),
        (1 / 3, 2, "0,33", "0.33"),
        (-2.5, 1, "−2,5", "−2.5"),
        (-0.001, 2, "0,00", "0.00"),
        (0, 0, "0", "0"),
        (2.5, 0, "2", "2"),
    ],
)
def test_a_number_is_written_in_each_language(value: float, decimals: int, nl: str, en: str) -> None:
    assert (number(value, "nl", decimals), number(value, "en", decimals)) == (nl, en)


def test_a_share_is_a_percentage() -> None:
    assert share(0.634, "nl") == "63%"
    assert share(0.6347, "nl", 1) == "63,5%"


def test_days_and_months_have_names() -> None:
    assert day(date(2024, 1, 9), "nl") == "9 januari 2024"
    assert day(date(2024, 1, 9), "en") == "9 January 2024"
    assert (month(2024, 5, "nl"), month(2024, 5, "en")) == ("mei 2024", "May 2024")


def test_what_is_not_english_is_dutch() -> None:
    assert Text(nl="ja", en="yes").into("fr") == "ja"
    assert day(date(2024, 3, 1), "fr") == "1 maart 2024"
    assert number(1.5, "fr", 1) == "1,5"


def test_texts_are_filled_and_joined_in_both_languages() -> None:
    text = Text(nl="{n} mensen", en="{n} people").filled(n=3) + plain("!")
    assert (text.nl, text.en) == ("3 mensen!", "3 people!")
