"""Numbers, shares, moments and values in words."""

from datetime import date

import pytest
from tests.unit.sheets.examples import figure

from bestendig.language import Text
from bestendig.model.period import Period
from bestendig.model.result import OTHER, Interval, Support
from bestendig.sheets.words.classes import class_words, span_of
from bestendig.sheets.words.counting import count, listed, sentence
from bestendig.sheets.words.groups import group_name, not_shown, why_not
from bestendig.sheets.words.rests_on import CONTACT, who_and_how_many
from bestendig.sheets.words.shares import WERE, share_of
from bestendig.sheets.words.times import in_words, moment, period_words
from bestendig.sheets.words.values import between, certainty, value_in

SHARES = [
    (0.0, "geen contacten waren", "no contacts were"),
    (0.01, "bijna geen contacten waren", "hardly any contacts were"),
    (0.05, "een op de twintig contacten was", "one in twenty contacts was"),
    (0.10, "een op de tien contacten was", "one in ten contacts was"),
    (0.145, "ruim een op de acht contacten was", "just over one in eight contacts was"),
    (0.20, "een op de vijf contacten was", "one in five contacts was"),
    (0.25, "een kwart van de contacten was", "a quarter of the contacts were"),
    (0.30, "drie van de tien contacten waren", "three in ten contacts were"),
    (0.333, "een derde van de contacten was", "a third of the contacts were"),
    (0.43, "ruim vier van de tien contacten waren", "just over four in ten contacts were"),
    (0.46, "bijna de helft van de contacten was", "almost half of the contacts were"),
    (0.50, "de helft van de contacten was", "half of the contacts were"),
    (0.54, "ruim de helft van de contacten was", "just over half of the contacts were"),
    (0.58, "bijna zes van de tien contacten waren", "almost six in ten contacts were"),
    (0.60, "zes van de tien contacten waren", "six in ten contacts were"),
    (0.67, "twee derde van de contacten was", "two thirds of the contacts were"),
    (0.77, "ruim driekwart van de contacten was", "just over three quarters of the contacts were"),
    (0.80, "acht van de tien contacten waren", "eight in ten contacts were"),
    (0.93, "ruim negen van de tien contacten waren", "just over nine in ten contacts were"),
    (0.97, "bijna alle contacten waren", "nearly all contacts were"),
    (1.0, "alle contacten waren", "all contacts were"),
]


@pytest.mark.parametrize(("value", "dutch", "english"), SHARES)
def test_a_share_is_said_as_people_say_it(value, dutch, english):
    assert share_of(value, CONTACT[1]).did(*WERE) == Text(nl=dutch, en=english)


@pytest.mark.parametrize("thousandth", range(0, 1001, 7))
def test_words_are_never_further_off_than_three_points(thousandth):
    value = thousandth / 1000
    said = share_of(value, CONTACT[1]).words.nl
    if said.startswith("ruim"):
        assert share_of(min(value + 0.08, 1), CONTACT[1]).words.nl != said
    assert said


def test_small_numbers_are_words_and_large_ones_are_figures():
    assert count(1) == Text(nl="één", en="one")
    assert count(12) == Text(nl="twaalf", en="twelve")
    assert count(1240) == Text(nl="1.240", en="1,240")


def test_a_sentence_begins_with_a_capital_and_one_loses_an_accent():
    assert sentence(Text(nl="één team", en="one team")) == Text(nl="Eén team", en="One team")


def test_things_are_listed_with_and():
    names = tuple(Text(nl=each, en=each) for each in "abc")
    assert listed(names) == Text(nl="a, b en c", en="a, b and c")
    assert listed(names[:1]).nl == "a"


@pytest.mark.parametrize(
    ("written", "dutch", "english"),
    [
        ("2024-Q1", "1e kwartaal 2024", "Q1 2024"),
        ("2024-03", "maart 2024", "March 2024"),
        ("2024", "2024", "2024"),
    ],
)
def test_moments_are_said_in_full(written, dutch, english):
    assert moment(written) == Text(nl=dutch, en=english)


def test_a_quarter_stands_in_a_sentence():
    assert in_words("2026-Q4") == Text(nl="het 4e kwartaal 2026", en="the fourth quarter of 2026")


def test_a_period_without_a_name_runs_from_day_to_day():
    odd = Period(date(2024, 1, 15), date(2024, 6, 30))
    assert period_words(odd).nl == "15 januari 2024 tot en met 30 juni 2024"
    assert period_words(Period.parse("2024")).en == "2024"
    assert period_words(None).nl == "alle jaren in de gegevens"


@pytest.mark.parametrize(
    ("value", "unit", "dutch"),
    [
        (0.581, "share", "58%"),
        (0.002, "share", "<1%"),
        (0.998, "share", ">99%"),
        (0.0, "share", "0%"),
        (0.581, "index", "0,58"),
        (2.84, "number", "2,8"),
        (3.0, "number", "3"),
    ],
)
def test_values_are_written_in_their_unit(value, unit, dutch):
    assert value_in(value, unit, "nl") == dutch


def test_both_ends_of_an_interval_have_as_many_decimals():
    assert between(Interval(2.6, 3.0, 40), "number") == Text(nl="tussen 2,6 en 3,0", en="between 2.6 and 3.0")


def test_an_interval_that_cannot_be_given_says_why():
    note = Text(nl="Eén gebeurtenis, geen marge.", en="One event, no margin.")
    assert certainty(Interval(None, None, 1, note), "share") == note


def test_a_group_of_small_ones_is_called_others():
    assert group_name(figure(0.5, (("team", OTHER),))).nl == "overige samen"
    assert group_name(figure(0.5, (("team", "Noord"), ("quarter", "2024-Q1")))).en == "Noord, Q1 2024"


def test_a_group_without_a_name_is_not_known():
    assert group_name(figure(0.5, (("team", ""),))) == Text(nl="niet bekend", en="not known")


def test_reasons_that_differ_are_left_to_the_table():
    first = figure(None, (("team", "A"),), state="hidden")
    other = figure(None, (("team", "B"),), state="hidden", reason=Text(nl="Anders.", en="Other."))
    assert not_shown((first, other)) == Text(
        nl="Twee teams staan er niet bij: de redenen staan in de tabel.",
        en="Two teams are left out: the reasons are in the table.",
    )
    assert why_not(other).nl == "anders"


def test_rounded_counts_are_about():
    assert who_and_how_many(Support(390, 0, is_rounded=True)).nl == "Ongeveer 390 inwoners."


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("1", "1"),
        ("5 t/m 6 of meer", "5 of meer"),
        ("1 t/m 2", "1 t/m 2"),
        ("korter dan 1 jaar t/m 1 tot 2 jaar", "korter dan 2 jaar"),
        ("5 tot 10 jaar t/m 10 jaar of langer", "5 jaar of langer"),
        ("1 tot 2 jaar t/m 2 tot 5 jaar", "1 tot 5 jaar"),
        ("anders", "anders"),
    ],
)
def test_joined_classes_read_as_one(label, words):
    assert class_words(Text(nl=label, en=label)).nl == words


def test_a_class_without_numbers_has_no_bounds():
    assert span_of(Text(nl="onbekend", en="unknown")) is None
