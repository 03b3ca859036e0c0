"""What stands on the two sheets."""

from dataclasses import replace

import pytest
from tests.unit.sheets import courses, examples, levels
from tests.unit.sheets.examples import CONTEXT, contracts, figure, relational, usual

from bestendig.language import Text
from bestendig.model.result import Interval, Part
from bestendig.sheets.contracts import build_contracts
from bestendig.sheets.relational import build_relational

ALL = [
    relational(), contracts(), courses.chain_sheet(), levels.lasting(), levels.organisational(),
    levels.policy(), levels.neighbourhood(),
]  # fmt: skip
SHEETS = pytest.mark.parametrize("sheet", ALL, ids=lambda sheet: sheet.name)


@SHEETS
def test_a_sheet_has_at_most_four_figures(sheet):
    assert 3 <= len(sheet.blocks) <= 4


@SHEETS
def test_every_figure_has_all_that_the_rules_ask(sheet):
    for block in sheet.blocks:
        for words in (block.heading, block.meaning, block.rests_on, block.certainty, block.question):
            assert words.nl
            assert words.en
        assert block.table.rows
        assert block.alternative.nl.endswith(".")


@SHEETS
def test_it_asks_whether_it_is_still_good_and_says_what_is_missing(sheet):
    asked = [prompt.question.nl for prompt in sheet.prompts]
    assert asked[0] == "Wat zeggen inwoners zelf?"
    assert [prompt.is_known for prompt in sheet.prompts] == [False, False, False, True]


@SHEETS
def test_three_parties_have_something_to_do(sheet):
    assert len({action.who.nl for action in sheet.actions}) == 3
    assert all(action.what.nl and action.what.en for action in sheet.actions)


def test_the_title_is_the_finding():
    assert relational().title == Text(
        nl="Zes van de tien contacten waren met de hulpverlener die iemand het vaakst ziet",
        en="Six in ten contacts were with the professional a resident sees most",
    )
    assert contracts().title.nl == (
        "Achter contracten die tot en met 2027 aflopen, staan 1.240 inwoners met hulp"
    )


def test_what_stays_is_not_the_title_again():
    sheet = relational()
    assert [each.nl for each in sheet.stays] == [
        "Acht van de tien contacten waren met iemand die de inwoner al kende.",
        "De helft van de inwoners zag één of twee gezichten.",
    ]


@pytest.mark.parametrize(
    ("low", "high", "heading"),
    [
        (0.56, 0.64, "Dat is meer dan als het toeval was, en nog onder het hoogst haalbare"),
        (0.15, 0.64, "Dat is ongeveer zoals bij toeval, en nog onder het hoogst haalbare"),
        (0.56, 0.90, "Dat is meer dan als het toeval was, en bijna het hoogst haalbare"),
    ],
)
def test_the_first_figure_says_only_what_its_interval_can_tell(low, high, heading):
    sheet = relational(upc=usual(interval=Interval(low, high, 41)))
    assert sheet.blocks[0].heading.nl == heading


def test_without_yardsticks_the_heading_makes_no_comparison():
    block = relational(upc=usual(yardsticks={})).blocks[0]
    assert block.heading.nl == "Zo vaak is het hetzelfde gezicht"
    assert block.yardsticks is None


def test_groups_stand_in_the_order_of_their_names():
    names = [row[0].nl for row in relational().blocks[-1].table.rows]
    assert names == sorted(names)


def test_a_small_group_is_said_to_be_left_out():
    notes = [note.nl for note in relational().blocks[-1].notes]
    assert notes[0] == "Eén team staat er niet bij: te weinig inwoners om te tonen."
    assert "niet beter of slechter" in notes[1]


def test_known_experiences_take_the_place_of_the_empty_lines():
    told = (Text(nl="Inwoners geven een 8 (onderzoek 2024).", en="Residents give an 8 (survey 2024)."),)
    context = replace(CONTEXT, experiences=told, waiting=told[0], capacity=told[0])
    prompts = build_relational(context, {}).prompts
    assert all(prompt.is_known for prompt in prompts)
    assert prompts[0].known == told


@pytest.mark.parametrize("build", [build_relational, build_contracts])
def test_a_sheet_without_figures_still_opens_the_talk(build):
    sheet = build(CONTEXT, {})
    assert sheet.blocks == ()
    assert sheet.title.nl.endswith("?")
    assert "Het gesprek kan wel" in sheet.stays[0].nl


def test_a_hidden_whole_leaves_a_calm_figure_with_its_question():
    hidden = usual(state="hidden", value=None, interval=None, yardsticks={}, reason=examples.REASON)
    sheet = relational(upc=hidden)
    assert sheet.title.nl == "Hoe vertrouwd is het gezicht dat komt?"
    assert sheet.blocks[0].heading.nl == "Hierover is nu niets te tonen"
    assert sheet.blocks[0].certainty.nl == "Te weinig inwoners om te tonen."
    assert sheet.blocks[0].picture is None


def test_a_value_without_classes_is_still_told():
    bare = replace(examples.faces().value, overall=figure(2.8, interval=Interval(2.6, 3.0, 41)))
    block = relational(n_professionals=replace(examples.faces(), value=bare)).blocks[1]
    assert block.certainty.nl == "Gemiddeld 2,8. Zo zeker is dit: tussen 2,6 en 3,0."
    assert block.picture is None


def test_joined_classes_do_not_make_the_heading_say_too_much():
    parts = (
        Part(Text(nl="1 t/m 3", en="1 to 3"), 296),
        Part(Text(nl="4 t/m 6 of meer", en="4 to 6 or more"), 90),
    )
    answer = examples.released(examples.FACES, figure(2.8, parts=parts))
    block = relational(n_professionals=answer).blocks[1]
    assert block.heading.nl == "Ruim driekwart van de inwoners zag hooguit drie gezichten"


def test_a_hidden_quarter_takes_away_the_superlative():
    assert contracts().blocks[0].heading.nl == "In het 4e kwartaal 2026 zijn het 612 inwoners"


def test_time_together_is_told_from_the_long_end():
    assert contracts().blocks[2].heading.nl == (
        "Ruim vier van de tien inwoners gaan al drie jaar of langer samen met dezelfde organisatie"
    )


def test_time_together_stands_without_contract_lengths_too():
    sheet = contracts(contract_length=examples.together())
    without = build_contracts(CONTEXT, {"cooperation_so_far": examples.together()})
    assert len(sheet.blocks[2].table.headers) == 4
    assert len(without.blocks[0].table.headers) == 3


def test_new_faces_take_the_place_of_known_faces():
    answer = examples.known()
    new = replace(answer, value=replace(answer.value, card=replace(answer.value.card, name="new_faces")))
    sheet = build_relational(CONTEXT, {"new_faces": new})
    assert [block.name for block in sheet.blocks] == ["new_faces"]


def test_contracts_that_end_within_a_year_are_told_by_quarter():
    answer = examples.ending()
    half = replace(answer, value=replace(answer.value, figures=answer.value.figures[:2]))
    sheet = contracts(people_behind_ending_contracts=half)
    assert sheet.title == Text(
        nl="Achter contracten die tot en met het 2e kwartaal 2026 aflopen, staan 1.240 inwoners met hulp",
        en="1,240 residents have help behind contracts that end by the end of Q2 2026",
    )
    assert sheet.blocks[0].heading.nl == "De meesten in het 1e kwartaal 2026: 84 inwoners"
