"""Contracts in words, on a line of time, in a spreadsheet: the same days and numbers everywhere."""

import io
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from zipfile import ZipFile

import altair as alt
import pytest
from tests.unit.sheets.test_pictures import boxes

from bestendig.model.agreements import Agreement, Agreements, Behind
from bestendig.sheets.agreements.files import as_csv, as_xlsx
from bestendig.sheets.agreements.shown import building_blocks, drawn, law_asks
from bestendig.sheets.agreements.spans import MOST_LINES, alternative, picture_of
from bestendig.sheets.agreements.words import (
    half_year,
    length_words,
    notice_words,
    option_words,
    people_words,
)
from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw, size

ON = date(2026, 6, 30)
LINDE = Agreement(
    "aaa", "C-1", "Stichting De Linde in de Grote Stad aan het Lange Water", date(2023, 1, 1),
    date(2026, 12, 31), date(2030, 12, 31), date(2026, 7, 1), "tender", "wmo",
)  # fmt: skip
OPEN = Agreement("bbb", "C-2", "Sociaal Team", date(2015, 1, 1), instrument="in_house")
FOUND = Agreements(
    (LINDE, OPEN), ON, "0001", is_counted=True,
    behind={"aaa": Behind(430, 420, "shown"), "bbb": Behind()},
    rounds={LINDE.round_key: Behind(13_400, 12_900, "shown"), OPEN.round_key: Behind()},
)  # fmt: skip


def many(n: int) -> Agreements:
    """A register in which so many contracts end together."""
    own = tuple(replace(LINDE, key=f"k{place}", organisation=f"Organisatie {place}") for place in range(n))
    return replace(FOUND, agreements=(*own, OPEN))


@pytest.mark.parametrize("found", [FOUND, many(MOST_LINES + 3)], ids=["each", "rounds"])
@pytest.mark.parametrize(
    ("width", "language"), [(theme.WIDE, "nl"), (theme.NARROW, "nl"), (theme.NARROW, "en")]
)
def test_words_stay_on_the_paper_and_off_each_other(found, width, language):
    svg = draw(picture_of(found, found.running), language, width)
    words = [each for each in boxes(svg) if not each[0].isdigit()]
    assert all(left > -3 and right < size(svg)[0] + 3 for _, left, _, right, _ in words)
    for one, other in combinations(words, 2):
        assert one[1] >= other[3] or other[1] >= one[3] or one[2] >= other[4] or other[2] >= one[4]


def test_the_specification_is_valid():
    assert alt.Chart.from_dict(picture_of(FOUND, FOUND.running).chart("nl", theme.WIDE), validate=True)


def test_a_few_contracts_are_drawn_one_by_one_and_many_as_rounds():
    assert len(picture_of(FOUND, FOUND.running).spans) == 2
    found = many(MOST_LINES + 3)
    first, last = picture_of(found, found.running).spans
    assert first.name.nl == f"Wmo, aanbesteding: {MOST_LINES + 3} contracten"
    assert first.number.nl == "ongeveer 12.900 inwoners"
    assert last.last_day is None


def test_a_part_of_a_round_has_no_number_of_its_own():
    found = many(MOST_LINES + 3)
    part = found.running[: MOST_LINES + 1]
    assert [span.number.nl for span in picture_of(found, part).spans] == [""]


def test_the_words_beside_the_picture_tell_the_same_days_and_numbers():
    said = alternative(picture_of(FOUND, FOUND.running))
    for words in ("31 december 2026", "31 december 2030", "420 inwoners", "geen einddatum in het register"):
        assert words in said.nl
    assert "with options until 31 December 2030" in said.en
    shown = drawn(FOUND, FOUND.running, "nl")
    assert said.nl in shown.wide
    assert said.nl in shown.narrow
    assert drawn(FOUND, (), "nl") is None


def test_counts_are_about_so_many_or_too_few_or_not_counted():
    assert people_words(Behind(430, 420, "shown")).en == "about 430 relationships of 420 residents"
    assert people_words(Behind()).nl == "te weinig inwoners om te tonen"
    assert people_words(Behind(), "subsidy").nl.endswith("of hier niet bekend")
    assert people_words(None).nl == "nog niet geteld"


@pytest.mark.parametrize(
    ("first", "last", "nl"),
    [
        (date(2023, 1, 1), date(2026, 12, 31), "4 jaar"),
        (date(2023, 1, 15), date(2024, 1, 13), "11 maanden"),
        (date(2023, 1, 15), date(2024, 1, 14), "1 jaar"),
        (date(2015, 1, 1), date(2026, 6, 30), "11 jaar"),
        (date(2026, 1, 1), date(2025, 1, 1), "niet bekend"),
        (None, date(2025, 1, 1), "niet bekend"),
    ],
)
def test_lengths_are_whole_years_or_months(first, last, nl):
    assert length_words(first, last).nl == nl


def test_halves_of_a_year_have_names():
    assert half_year(date(2026, 6, 30)).nl == "eerste helft van 2026"
    assert half_year(date(2026, 7, 1)).en == "second half of 2026"


def test_a_notice_day_that_has_passed_asks_what_was_decided():
    before, after = (notice_words(LINDE, LINDE.notice_by + timedelta(days)) for days in (0, 1))
    assert "is volgens het register 1 juli 2026" in before.nl
    assert "Is er al besloten?" in after.nl
    assert notice_words(OPEN, ON).en.startswith("The register names no day")
    assert option_words(OPEN).nl == "Het register noemt geen optie om te verlengen."


def test_a_table_to_take_along_has_numbers_only_where_they_are_shown():
    lines = as_csv(FOUND, FOUND.running, "nl").decode("utf-8-sig").splitlines()
    assert lines[1].endswith(",430,420,")
    assert lines[2].endswith(',,,"te weinig inwoners om te tonen, of hier niet bekend"')


def test_a_workbook_says_what_its_counts_are_and_is_the_same_each_time():
    book = as_xlsx(FOUND, FOUND.running, "nl")
    assert book == as_xlsx(FOUND, FOUND.running, "nl")
    words = ZipFile(io.BytesIO(book)).read("xl/sharedStrings.xml").decode()
    assert "afwijking die door toeval is bepaald" in words
    assert "Opzeggen of verlengen uiterlijk" in words


def test_what_the_law_asks_is_told_with_its_article():
    assert "artikel 2.13" in law_asks("jeugdwet").nl
    assert law_asks("") is None
    assert all(name and words for name, words in building_blocks("en"))
