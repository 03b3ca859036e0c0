"""Figures at their edges: nothing to show, no margins, months, groups without a funnel."""

from dataclasses import replace

import pytest
from tests.unit.sheets import examples
from tests.unit.sheets.examples import CONTEXT, careless, figure, released

from bestendig.language import Text, plain
from bestendig.model.result import Interval, Part
from bestendig.sheets.contracts import build_contracts
from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw
from bestendig.sheets.relational import build_relational
from bestendig.sheets.words.times import tick
from bestendig.sheets.writers.pdf import pdf
from bestendig.sheets.writers.view import view


def over_time(values, dimension="year", **others):
    """Known faces over time, each with half a margin of two points unless told otherwise."""
    half = others.pop("half", 0.02)
    margin = [None if half is None else Interval(v - half, v + half, 40) for v in values]
    shown = tuple(
        figure(value, ((dimension, f"{2020 + n}"),), interval=each)
        for n, (value, each) in enumerate(zip(values, margin, strict=True))
    )
    return released(examples.KNOWN, figure(0.8), shown, by=(dimension,))


def only_block(answer):
    """The single figure of a sheet about this answer."""
    (block,) = build_relational(CONTEXT, {answer.value.card.name: answer}).blocks
    return block


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((0.70, 0.80), "Aan het eind ligt het hoger dan aan het begin."),
        ((0.80, 0.70), "Aan het eind ligt het lager dan aan het begin."),
        ((0.80, 0.81), "Het begin en het eind van de lijn verschillen niet duidelijk."),
    ],
)
def test_a_line_says_only_what_its_margins_can_tell(values, said):
    assert only_block(over_time(values)).notes[0].nl == said


def test_without_margins_a_line_says_nothing_about_its_direction():
    block = only_block(over_time((0.6, 0.9), half=None))
    assert block.notes == ()
    assert theme.BAND not in draw(block.picture, "nl", theme.WIDE)


def test_one_moment_is_no_line():
    assert only_block(over_time((0.8,))).picture is None


def test_a_margin_without_ends_says_nothing_about_direction():
    answer = over_time((0.6, 0.9))
    first = replace(answer.value.figures[0], interval=Interval(None, None, 1))
    odd = replace(answer, value=replace(answer.value, figures=(first, answer.value.figures[1])))
    assert only_block(odd).notes == ()


def test_a_number_without_a_top_gets_an_axis_that_ends_above_it():
    card = examples.card("new_faces", plain("Nieuwe gezichten"), unit="number", highest=None)
    years = tuple(figure(value, (("year", year),)) for year, value in (("2022", 2.4), ("2023", 3.1)))
    block = only_block(released(card, figure(2.8), years, by=("year",)))
    assert block.picture.highest == 4
    assert block.heading == card.label


def test_a_hidden_whole_gives_no_sentence_about_known_faces():
    answer = over_time((0.8, 0.81))
    hidden = replace(answer, value=replace(answer.value, overall=careless(())))
    sheet = build_relational(CONTEXT, {"known_professional_share": hidden})
    assert sheet.blocks[0].heading == examples.KNOWN.label
    assert "Het gesprek kan wel" in sheet.stays[0].nl


def test_quarters_that_are_all_hidden_are_calm():
    quarters = tuple(careless((("quarter", f"2026-Q{q}"),)) for q in (1, 2))
    sheet = build_contracts(
        CONTEXT, {"people_behind_ending_contracts": released(examples.ENDING, careless(()), quarters)}
    )
    assert sheet.title.nl == "Hoe lang blijft de hulp dezelfde?"
    assert sheet.blocks[0].picture is None


@pytest.mark.parametrize("name", ["organisations_around", "cooperation_so_far"])
@pytest.mark.parametrize("overall", [careless(()), figure(3.4)], ids=["hidden", "without classes"])
def test_a_distribution_without_classes_is_calm(name, overall):
    card = {"organisations_around": examples.AROUND, "cooperation_so_far": examples.TOGETHER}[name]
    sheet = build_contracts(CONTEXT, {name: released(card, overall)})
    assert sheet.blocks[0].picture is None
    assert "Het gesprek kan wel" in sheet.stays[0].nl


def test_classes_that_cannot_be_read_make_no_sentence():
    parts = (Part(plain("kort"), 30), Part(plain("lang"), 70))
    answer = released(examples.TOGETHER, figure(3.4, parts=parts))
    assert (
        build_contracts(CONTEXT, {"cooperation_so_far": answer}).blocks[0].heading == examples.TOGETHER.label
    )


def test_two_teams_stand_side_by_side_without_a_band():
    answer = examples.usual()
    two = replace(answer, value=replace(answer.value, figures=examples.TEAMS[:2]))
    block = build_relational(CONTEXT, {"upc": two}).blocks[-1]
    assert block.heading.nl == "De teams naast elkaar"
    assert block.certainty.nl.startswith("Er zijn te weinig groepen")
    assert block.picture.funnel is None


def test_teams_that_are_alike_are_said_to_be_alike():
    answer = examples.usual()
    alike = tuple(examples.team(name, 0.6, 60) for name in ("Noord", "Oost", "Zuid"))
    same = replace(answer, value=replace(answer.value, figures=alike))
    block = build_relational(CONTEXT, {"upc": same}).blocks[-1]
    assert block.heading.nl == "De teams verschillen niet meer dan bij hun grootte past"


def test_a_hidden_figure_can_be_printed():
    hidden = examples.usual(state="hidden", value=None, interval=None, reason=examples.REASON)
    assert pdf(build_relational(CONTEXT, {"upc": hidden}), "nl").startswith(b"%PDF")


@pytest.mark.parametrize(
    ("written", "label"),
    [("2024-03", (Text(nl="maa", en="Mar"), "2024")), ("2024", (plain("2024"), ""))],
)
def test_months_and_years_have_short_labels(written, label):
    assert tick(written) == label


def test_an_index_is_written_with_two_decimals_in_its_table():
    card = replace(examples.UPC, name="upc", unit="index")
    block = build_relational(CONTEXT, {"upc": released(card, figure(0.6))}).blocks[0]
    assert block.table.kinds == ("words", "index")
    assert "0.60" in block.alternative.en


def test_a_formula_is_told_without_its_remarks():
    card = replace(examples.UPC, formula="n / N;  n of\nmost\n\nRemarks follow.")
    sheet = build_relational(CONTEXT, {"upc": released(card, figure(0.6))})
    assert view(sheet, "nl")["blocks"][0]["formula"] == "n / N; n of most"
