"""Plans to fill in: every kind reads back as it stands, and any plan survives being written."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bestendig.errors import RequestError
from bestendig.impact.assumptions import assumptions_of
from bestendig.impact.plans import KINDS, kind_named, read_plan, template, write_plan
from bestendig.model.plan import PLAN_KINDS, Lot, Plan, Touches

LANGUAGES = ("nl", "en")
WORDS = st.text(min_size=1, max_size=20).map(lambda words: " ".join(words.split())).filter(bool)
SHARES = st.floats(0, 1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_a_plan_to_fill_in_reads_back_as_it_stands(kind, language):
    text = template(kind, language)
    plan = read_plan(text, "plan.toml")
    assert plan.kind == kind
    assert write_plan(plan, language) == text


@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_both_languages_ask_for_the_same_plan(kind):
    nl, en = (replace(read_plan(template(kind, each)), title="", intended_gain="") for each in LANGUAGES)
    assert nl == en


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_every_assumption_of_a_kind_can_be_taken_up_by_removing_a_hash(kind, language):
    text = template(kind, language)
    for card in assumptions_of(kind):
        text = text.replace(f"# {card.name} = ", f"{card.name} = ")
    assert read_plan(text).assumptions == {card.name: card.default for card in assumptions_of(kind)}


@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_every_line_that_is_commented_out_can_be_taken_up(kind):
    lines = [
        line.removeprefix("# ")
        if line.startswith(("# gebieden", "# wet", "# gesproken", "# lijkt"))
        else line
        for line in template(kind).splitlines()
    ]
    plan = read_plan("\n".join(lines))
    assert plan.spoken_with == ("adviesraad sociaal domein", "aanbieders", "ondernemingsraad", "inwoners")


def test_nobody_was_spoken_with_until_somebody_says_so():
    assert all(read_plan(template(kind)).spoken_with == () for kind in PLAN_KINDS)


@pytest.mark.parametrize("kind", PLAN_KINDS)
def test_a_plan_to_fill_in_fits_a_screen_and_speaks_of_residents(kind):
    text = template(kind)
    assert max(map(len, text.splitlines())) <= 110
    assert "cliënt" not in text
    assert text.index("[aannames]") < 4000


def test_every_kind_has_words_of_its_own():
    assert set(KINDS) == set(PLAN_KINDS)
    words = [word for card in KINDS.values() for word in {card.word.nl, card.word.en}]
    assert len(words) == len(set(words))
    assert all(card.what.nl.endswith(".") for card in KINDS.values())


def test_a_kind_has_three_names():
    assert {kind_named(name).kind for name in ("team_merged", "teams_samen")} == {"team_merged"}


def test_an_unknown_kind_names_the_nearest():
    with pytest.raises(RequestError) as raised:
        template("tendr")
    assert "Bedoelt u tender?" in raised.value.words("nl")


def names():
    return st.lists(WORDS, max_size=3, unique=True).map(tuple)


@st.composite
def plans(draw):
    lots = draw(st.lists(st.tuples(WORDS, SHARES), max_size=3))
    used = draw(st.sets(st.sampled_from([card.name for card in assumptions_of("tender")])))
    cards = [card for card in assumptions_of("tender") if card.name in used]
    return Plan(
        kind="tender",
        title=draw(WORDS),
        takes_effect_on=draw(st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        intended_gain=draw(WORDS),
        touches=Touches(
            organisations=tuple(dict.fromkeys(("A", *draw(names())))), areas=draw(names()), law="wmo"
        ),
        lots=tuple(Lot(name, Touches(contracts=(f"C{n}",)), chance) for n, (name, chance) in enumerate(lots)),
        spoken_with=draw(names()),
        similar_to=draw(names()),
        assumptions={card.name: draw(st.floats(card.lowest, card.highest)) for card in cards},
        horizon=draw(st.integers(12, 240)),
    )


@given(plans(), st.sampled_from(LANGUAGES))
def test_any_plan_survives_being_written(plan, language):
    assert read_plan(write_plan(plan, language)) == plan
