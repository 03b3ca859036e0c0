"""The catalogue: every measure once, in words that hold together."""

from pathlib import Path

import pytest

from bestendig.analyses.citing import references
from bestendig.errors import RequestError
from bestendig.measures import MEASURES, card, cards, find
from bestendig.measures.units import statistics_of

ROOT = Path(__file__).parents[3]
REFERENCES = references()


def test_an_unknown_measure_names_the_nearest_one():
    with pytest.raises(RequestError) as raised:
        find("coc_indx")
    assert raised.value.words("nl") == (
        "Onbekende maat: coc_indx. Bedoelt u coc_index? Alle maten: bestendig measures."
    )
    assert raised.value.words("en") == (
        "Unknown measure: coc_indx. Did you mean coc_index? All measures: bestendig measures."
    )


def test_an_unknown_measure_that_is_near_to_none_only_names_the_list():
    with pytest.raises(RequestError) as raised:
        card("zzzzzz")
    assert raised.value.words("nl") == "Onbekende maat: zzzzzz. Alle maten: bestendig measures."


def test_cards_stand_in_reading_order():
    assert [each.name for each in cards()][:3] == ["upc", "coc_index", "secon"]
    assert len(cards()) == len(MEASURES) == 52


@pytest.mark.parametrize("name", MEASURES)
def test_the_name_is_the_file_and_the_spec(name):
    module = Path(ROOT / "src/bestendig/measures")
    assert list(module.glob(f"*/{name}.py"))
    assert (ROOT / f"tests/spec/test_{name}.py").exists()


@pytest.mark.parametrize("name", MEASURES)
def test_the_source_of_each_card_is_listed_for_it(name):
    assert name in REFERENCES[card(name).source]["used_for"]


def test_no_source_is_listed_for_a_measure_that_does_not_name_it():
    listed = {(key, name) for key, entry in REFERENCES.items() for name in entry["used_for"]}
    assert listed == {(each.source, each.name) for each in cards()}


PEOPLE = {"contacts", "assignments", "care_episodes", "clients"}
STAFF = {"employments", "presences"}


@pytest.mark.parametrize("name", MEASURES)
def test_each_card_says_whose_figure_it_is(name):
    own, needs = card(name), set(card(name).needs)
    assert (own.about == "register") == (not needs & (PEOPLE | STAFF))
    assert (own.about == "staff") == bool(needs & STAFF)


@pytest.mark.parametrize("name", MEASURES)
def test_each_card_has_words_a_formula_and_a_question(name):
    own = card(name)
    for text in (own.label, own.meaning, own.question, own.undefined):
        assert text.nl.strip()
        assert text.en.strip()
    assert own.question.nl.endswith("?")
    assert own.question.en.endswith("?")
    assert own.formula.splitlines()[0].endswith((".", ")."))


def test_one_name_means_one_statistic_within_a_shared_table():
    tables = statistics_of(MEASURES.values())
    for statistics in tables.values():
        assert len(set(statistics.values())) == len(statistics)


def test_two_meanings_of_one_name_are_noticed():
    coc, upc = MEASURES["coc_index"], MEASURES["upc"]
    from dataclasses import replace

    other = replace(upc, formula=replace(upc.formula, per_client={"squares": upc.formula.per_client["n"]}))
    with pytest.raises(ValueError, match=r"pairs\.squares"):
        statistics_of([coc, other])
