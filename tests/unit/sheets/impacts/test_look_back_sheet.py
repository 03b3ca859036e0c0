"""Terugblik: kwam het uit? Inside, lower or higher in words, also when it was wrong."""

import re
from dataclasses import replace

import pymupdf
import pytest
from tests.unit.sheets.impacts.toetsen import TEST, hidden, looked_back, share

from bestendig.model.impact import Compared, Range
from bestendig.sheets.impacts.look_back import compared_table, how_it_fell, look_back
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.writers.document_page import document_page
from bestendig.sheets.writers.document_paper import document_paper


def said(language="nl", **others) -> str:
    """All words of the page."""
    released = looked_back(**others)
    page = document_page(look_back(released.value, Setting(language, "Voorbeeldstad", released.rule)))
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.split("<body>")[1]))


@pytest.mark.parametrize(
    ("happened", "is_inside", "words"),
    [
        (0.7, True, "binnen de grenzen"),
        (0.4, False, "lager dan verwacht"),
        (0.9, False, "hoger dan verwacht"),
        (None, None, "daar is nog niets van te zeggen"),
    ],
)
def test_how_it_fell_is_said_in_words(happened, is_inside, words):
    assert how_it_fell(Compared(12, Range(0.7, 0.6, 0.8), happened, is_inside, 40)).nl == words


def test_a_wrong_forecast_is_told_as_plainly_as_a_right_one():
    words = said()
    assert "1 van de 2 uitkomsten viel binnen de grenzen." in words
    assert "Kijk samen welke aanname niet klopte." in words
    assert "Lager dan verwacht" in words
    assert "Dat is nog niet zo ver." in words


def test_when_all_came_true_nobody_is_told_that_it_went_otherwise():
    words = said(compared=(Compared(12, share("plan", 12), 0.71, True, 604),))
    assert "1 van de 1 uitkomsten viel binnen de grenzen." in words
    assert "anders liep" not in words


def test_nothing_to_compare_with_yet_is_an_answer():
    words = said(compared=(Compared(12, share("plan", 12), None, None, None),))
    assert "Er is nog niets om mee te vergelijken." in words


def test_a_level_with_a_few_is_hidden():
    assert re.search(r"Weten we niet te weinig inwoners om te tonen", said())


def test_a_hidden_test_shows_no_figure_afterwards_either():
    words = said(test=hidden().value)
    assert "geen cijfers te tonen" in words
    assert not re.search(r"\d%", words)
    assert "212" not in words


def test_what_has_no_number_stays_empty_in_the_table():
    rows = compared_table(looked_back().value).rows
    assert [row[2].nl for row in rows] == ["73%", "38%", ""]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_one_page(language):
    released = looked_back(test=replace(TEST, with_whom="organisation"))
    made = document_paper(look_back(released.value, Setting(language, "Voorbeeldstad", released.rule)))
    with pymupdf.open(stream=made) as pages:
        assert pages.page_count == 1
