"""From Dutch words to terms: stems, parts of compounds, abbreviations."""

import pytest
from snowballstemmer import stemmer

from bestendig.recall.dutch.abbreviations import ABBREVIATIONS
from bestendig.recall.dutch.analysing import ANALYSER, stem, terms, terms_of, words_of
from bestendig.recall.dutch.compounds import parts, split
from bestendig.recall.dutch.stop_words import STOP_WORDS


def test_the_stemmer_is_the_one_that_keeps_a_family_a_family():
    assert ANALYSER == "1"
    assert stemmer("dutch_porter").stemWord("gezinnen") == "gezinn"
    assert stemmer("dutch").stemWord("gezinnen") == "zin", "the other one takes more than an ending"
    assert terms_of("gezin") == terms_of("gezinnen") == ("gezin",)


@pytest.mark.parametrize(
    ("one", "more"),
    [
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("man", "mannen"),
        ("wachtlijst", "wachtlijsten"),
        ("bus", "bussen"),
    ],
)
def test_one_and_more_have_the_same_stem(one, more):
    assert stem(one) == stem(more)


def test_words_are_one_whatever_their_case_and_signs():
    assert words_of("De Wmo-aanvraag: ﬁjn, twee\u00a0weken!") == [
        "de",
        "wmo",
        "aanvraag",
        "fijn",
        "twee",
        "weken",
    ]
    assert terms("CRÈCHE") == terms("cre\u0300che")


def test_stop_words_and_single_letters_find_nothing():
    assert 80 <= len(STOP_WORDS) <= 170
    assert terms("De het een en of x") == []


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("schuldhulpverlening", {"schuld", "hulp", "verlening"}),
        ("wachtlijst", {"wacht", "lijst"}),
        ("keukentafelgesprek", {"keuken", "tafel", "gesprek"}),
        ("leerlingenvervoer", {"leerling", "vervoer"}),
        ("inkomensvoorziening", {"inkomen", "voorziening"}),
    ],
)
def test_a_compound_is_found_by_its_parts(word, found):
    assert found <= set(split(word))
    assert word not in split(word)


@pytest.mark.parametrize("word", ["gemeente", "gezinnen", "kind", "", "maatschappelijke", "xqzwvbnmxqzwvbnm"])
def test_what_is_no_compound_is_left_whole(word):
    assert split(word) == ()


def test_the_parts_that_come_along_are_words_and_carry_their_licence():
    assert len(parts()) > 5_000
    assert all(part.isalpha() and part == part.lower() for part in parts())


def test_a_word_of_a_thousand_letters_is_no_trap():
    assert split("hulpschuld" * 100)[:1] != ("hulpschuld",)


@pytest.mark.parametrize(("short", "fulls"), ABBREVIATIONS.items())
def test_an_abbreviation_and_its_words_find_each_other(short, fulls):
    for full in fulls:
        assert set(terms(short)) & set(terms(f"Over de {full.title()} gesproken."))
