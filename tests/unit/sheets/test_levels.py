"""The sheets of organisation, policy and neighbourhood, and how long it lasts on the relational sheet."""

from dataclasses import replace

import pytest
from tests.unit.sheets import courses, examples, levels
from tests.unit.sheets.examples import CONTEXT, careless, figure, released

from bestendig.language import plain
from bestendig.model.result import Part
from bestendig.sheets.blocks.curve import split
from bestendig.sheets.neighbourhood import build_neighbourhood
from bestendig.sheets.organisational import build_organisational
from bestendig.sheets.policy import build_policy
from bestendig.sheets.relational import build_relational
from bestendig.sheets.words.classes import class_words
from bestendig.sheets.writers.pdf import laid_out


def test_how_long_it_lasts_leads_the_relational_sheet():
    sheet = levels.lasting()
    assert sheet.title.nl == "Na twee jaar lopen nog zes van de tien relaties"
    assert [block.name for block in sheet.blocks] == [
        "durations", "upc", "n_professionals", "known_professional_share",
    ]  # fmt: skip
    assert sheet.blocks[0].heading.nl == "De helft was voorbij na 2,6 jaar"


def test_without_durations_the_relational_sheet_is_as_it_was():
    sheet = examples.relational()
    assert sheet.blocks[-1].name == "upc"
    assert [each.nl for each in sheet.missing] == ["Hoe lang relaties duren en waarom zij eindigen."]


def test_the_first_years_split_add_up():
    pieces = split(courses.course(), 60)
    assert sum(piece.years for piece in pieces) == pytest.approx(5)
    assert sum(float(piece.said.en.replace("<", "")) for piece in pieces) == pytest.approx(5)


def test_years_that_do_not_add_up_are_not_drawn():
    assert split(courses.course(lost={"policy": 0.4}), 60) == ()


def test_a_hidden_curve_leaves_its_place_to_what_can_be_shown():
    hidden = courses.durations(state="hidden", reason=examples.REASON)
    sheet = build_relational(CONTEXT, {"upc": examples.usual()}, hidden)
    assert [type(block.picture).__name__ for block in sheet.blocks] == ["YardstickPicture", "FunnelPicture"]
    assert sheet.missing


def test_the_organisational_sheet_says_who_stayed():
    sheet = levels.organisational()
    assert sheet.title.nl == "Acht van de tien collega's van een jaar geleden werken er nog"
    assert len(sheet.blocks) == 4
    assert sheet.stays[0].nl == "Ruim zes van de tien inwoners kennen ook een tweede gezicht."
    assert [each.nl for each in sheet.wavers] == [
        "Ruim een kwart van de inwoners hangt aan één hulpverlener.",
        "De middelste inwoner wachtte 23 dagen op hulp.",
    ]


def test_kinds_stand_in_a_fixed_order_never_by_size():
    kinds = [row[0].nl for row in levels.organisational().blocks[0].table.rows]
    assert kinds == ["Hulpverleners", "Ambtenaren", "Wethouders", "Contracten", "Programma's"]


def test_a_figure_found_elsewhere_stands_beside_and_is_no_target():
    block = levels.organisational().blocks[1]
    assert (
        block.yardsticks.nl
        == "Elders gevonden, om ernaast te leggen: Jeugdzorgwerkers in Engeland, 2023: 16%."
    )
    assert block.picture.ranges[1].marks == (0.16,)


def test_measures_that_share_a_figure_are_all_named():
    measures = levels.organisational().measures
    assert {"stability_index@1", "turnover@1", "flex_share@1", "waiting_time@1", "caseload_per_fte@1"} <= set(
        measures
    )


def test_what_is_not_there_is_named():
    assert [each.nl for each in levels.organisational().missing] == [
        "Niet te maken uit deze gegevens: ambtenaren per raadsperiode."
    ]


@pytest.mark.parametrize("build", [build_organisational, build_policy, build_neighbourhood])
def test_a_sheet_of_nothing_still_opens_the_talk(build):
    sheet = build(CONTEXT, {})
    assert sheet.blocks == ()
    assert sheet.title.nl.endswith("?")
    assert "Het gesprek kan wel" in sheet.stays[0].nl
    assert sheet.missing[0].nl.startswith("Niet te maken uit deze gegevens: ")


def test_teams_beside_each_other_only_as_a_funnel_and_only_where_there_is_room():
    known = replace(levels.known("second_known_face_share", "Kent een tweede gezicht", 0.62))
    by_team = replace(known, value=replace(known.value, figures=examples.TEAMS))
    sheet = build_organisational(CONTEXT, {"second_known_face_share": by_team})
    assert [type(block.picture).__name__ for block in sheet.blocks] == ["RangesPicture", "FunnelPicture"]


def test_the_policy_sheet_sets_contracts_beside_cooperation():
    sheet = levels.policy()
    assert sheet.title.nl == "Een contract mag hier vier jaar duren; samenwerken doet men al 9,5 jaar"
    assert sheet.stays[0].nl == "Ruim een derde van de contracten mag langer dan zes jaar duren."
    block = next(block for block in sheet.blocks if block.name == "contract_length")
    assert "gesloten in 2020: 62%" in block.yardsticks.nl
    assert "langer dan 12 jaar: 4%, samenwerking 40%" in block.alternative.nl


def test_few_long_contracts_are_not_among_what_stays():
    few = levels.lengths("contract_length", 2.0, (60, 38, 2, 0, 0))
    sheet = levels.policy(contract_length=few)
    said = "Bijna geen contracten mogen langer dan zes jaar duren."
    assert said not in [each.nl for each in sheet.stays]
    alone = build_policy(CONTEXT, {"contract_length": few})
    assert said in [each.nl for each in alone.wavers]


def test_a_class_that_straddles_six_years_makes_no_sentence():
    parts = (Part(plain("3 jaar of korter"), 5), Part(plain("langer dan 3 tot en met 9 jaar"), 20))
    card = levels.lengths("contract_length", 4.0, (1, 1, 1, 1, 1)).value.card
    sheet = build_policy(CONTEXT, {"contract_length": released(card, figure(4.0, parts=parts))})
    assert sheet.blocks[0].heading == card.label


def test_programmes_are_counted_per_term_and_a_new_name_is_no_end():
    block = next(block for block in levels.policy().blocks if block.name == "programmes_started")
    assert block.heading.nl == "Er begonnen 33 programma's, 28 stopten er"
    assert [row[0].nl for row in block.table.rows] == ["2010–2014", "2014–2018", "2018–2022", "2022–2026"]
    assert block.table.rows[2][3] is None
    assert "bestonden daarna nog" in block.notes[0].nl


def test_neighbourhoods_stand_by_name_the_merged_last_the_hidden_counted():
    block = levels.neighbourhood().blocks[0]
    assert [row[0].nl for row in block.table.rows] == [
        "Centrum",
        "De Horst",
        "Noord",
        "Zuid",
        "overige samen",
    ]
    assert block.notes[0].nl == "Eén gebied staat er niet bij: te weinig inwoners om te tonen."


def test_neighbourhoods_that_are_all_hidden_are_calm():
    card = levels.places("presence_tenure", "Jaren", "years", (1, 2, 3, 4, 5)).value.card
    answer = released(card, careless(()), (careless((("area", "Noord"),)),), by=("area",))
    assert build_neighbourhood(CONTEXT, {"presence_tenure": answer}).blocks[0].picture is None


def test_a_narrow_figure_alone_takes_the_whole_width_of_paper():
    sheet = levels.organisational()
    without = replace(sheet, blocks=sheet.blocks[:3])
    assert [block.is_wide for block in laid_out(sheet)] == [True, True, False, False]
    assert [block.is_wide for block in laid_out(without)] == [True, True, True]


@pytest.mark.parametrize(
    ("joined", "said"),
    [
        ("3 jaar of korter t/m langer dan 3 tot en met 6 jaar", "6 jaar of korter"),
        ("langer dan 9 tot en met 12 jaar t/m langer dan 12 jaar", "langer dan 9 jaar"),
        (
            "langer dan 3 tot en met 6 jaar t/m langer dan 6 tot en met 9 jaar",
            "langer dan 3 tot en met 9 jaar",
        ),
    ],
)
def test_classes_that_hold_their_upper_bound_read_as_one_where_joined(joined, said):
    assert class_words(plain(joined)).nl == said
