"""The assumptions of a test: each in words, within its range, with a source that exists or none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bestendig.analyses.citing import references
from bestendig.errors import RequestError
from bestendig.impact.assumptions import ASSUMPTIONS, assumed, assumptions_of, value_of
from bestendig.model.plan import PLAN_KINDS, Plan

REFERENCES = references()
CARDS = list(ASSUMPTIONS.values())


def plan_of(kind="tender", **values):
    return Plan(kind, "Proef", date(2027, 1, 1), "Beter.", assumptions=values)


def by_name(plan, own=None):
    return {each.card.name: (each.value, each.basis) for each in assumed(plan, own)}


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_each_default_lies_within_its_range(card):
    assert card.lowest <= card.default <= card.highest
    assert card.lowest < card.highest


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_each_range_fits_its_unit(card):
    assert card.lowest >= 0
    assert card.unit not in ("share", "per_year") or card.highest <= 1


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.name)
def test_each_card_says_what_it_is_in_two_languages(card):
    words = (card.label.nl, card.label.en, card.why.nl, card.why.en)
    assert all(words)
    assert "cliënt" not in card.label.nl + card.why.nl
    assert card.why.nl.endswith(".")


@pytest.mark.parametrize("card", [card for card in CARDS if card.source], ids=lambda card: card.name)
def test_each_source_is_in_the_list_of_sources_and_says_what_it_is_behind(card):
    assert card.name in REFERENCES[card.source]["note"]


def test_a_default_counts_as_measured_only_where_a_source_holds_it():
    measured = {card.name for card in CARDS if card.source and card.is_measured}
    assert measured == {"turnover"}
    assert {by_name(plan_of())[name][1] for name in measured} == {"source"}
    assert by_name(plan_of())["anticipation_factor"] == (1.5, "assumed")


@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_each_kind_of_plan_knows_how_people_are_handed_over(kind):
    names = {card.name for card in assumptions_of(kind)}
    assert names >= {"warm_handover", "drop_out", "known_successor", "recruit_months"}


def test_only_plans_that_are_tendered_cost_hours_of_bidding():
    bidding = {kind for kind in PLAN_KINDS if "tender_hours" in by_name(plan_of(kind))}
    assert bidding == {"tender", "organisations_reduced", "open_house_closed", "contract_length"}


def test_the_plan_goes_before_the_own_data_and_those_before_the_default():
    own = {"turnover": 0.22, "warm_handover": 0.41}
    found = by_name(plan_of(turnover=0.3), own)
    assert found["turnover"] == (0.3, "given")
    assert found["warm_handover"] == (0.41, "own_data")
    assert found["drop_out"] == (0.1, "assumed")


def test_own_data_outside_the_range_count_as_its_end():
    assert by_name(plan_of(), {"drop_out": 0.95})["drop_out"] == (0.7, "own_data")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"drop_out": 0.9}, "assumption_out_of_range"),
        ({"drop_out": float("nan")}, "assumption_out_of_range"),
        ({"drop_uot": 0.1}, "assumption_unknown"),
    ],
)
def test_a_plan_that_came_from_no_file_cannot_assume_just_anything(values, code):
    with pytest.raises(RequestError) as raised:
        assumed(plan_of(**values))
    assert raised.value.code == code


def test_an_assumption_that_a_kind_does_not_ask_for_has_its_default():
    used = assumed(plan_of("turnover_rises"))
    assert "tender_hours" not in {each.card.name for each in used}
    assert value_of(used, "tender_hours") == ASSUMPTIONS["tender_hours"].default


@given(st.dictionaries(st.sampled_from(sorted(ASSUMPTIONS)), st.floats(-10, 10_000)))
def test_own_data_never_take_an_assumption_out_of_its_range(own):
    for each in assumed(plan_of(), own):
        assert each.card.lowest <= each.value <= each.card.highest
