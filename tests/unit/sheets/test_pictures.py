"""Pictures: valid, whole, the same each time, with words that agree with the numbers."""

import re
from dataclasses import replace
from itertools import combinations, pairwise

import altair as alt
import pytest
from tests.unit.sheets import levels
from tests.unit.sheets.courses import chain_sheet
from tests.unit.sheets.examples import contracts, relational

from bestendig.language import Text, plain
from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.distribution import Class, DistributionPicture
from bestendig.sheets.pictures.funnel import Dot, FunnelPicture
from bestendig.sheets.pictures.placing import Spot, placed
from bestendig.sheets.pictures.quarters import QuartersPicture
from bestendig.sheets.pictures.svg import draw, size, told
from bestendig.sheets.pictures.theme import text_width
from bestendig.sheets.pictures.yardstick import Mark, YardstickPicture

SHEETS = (
    relational(), contracts(), chain_sheet(), levels.lasting(), levels.organisational(), levels.policy(),
    levels.neighbourhood(),
)  # fmt: skip
BLOCKS = [block for sheet in SHEETS for block in sheet.blocks if block.picture is not None]
WAYS = (
    (theme.WIDE, "nl"),
    (theme.NARROW, "nl"),
    (theme.NARROW, "en"),
    (theme.PAGE, "en"),
    (theme.COLUMN, "nl"),
)
TEXT = re.compile(r'<text text-anchor="(\w+)" transform="translate\(([\d.-]+),([\d.-]+)\)"[^>]*?'
                  r'font-size="([\d.]+)px"[^>]*>([^<]*)</text>')  # fmt: skip
SIDES = {"start": 0.0, "middle": 0.5, "end": 1.0}


def boxes(svg: str) -> list[tuple[str, float, float, float, float]]:
    """Words of a drawing with where they about stand."""
    found = []
    for anchor, x, y, high, said in TEXT.findall(svg):
        long = text_width(said, float(high)) * 0.9
        left = float(x) - SIDES[anchor] * long
        found.append((said, left, float(y) - float(high) * 0.8, left + long, float(y)))
    return found


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
@pytest.mark.parametrize(("width", "language"), WAYS)
def test_words_stay_on_the_paper_and_off_each_other(block, width, language):
    svg = draw(block.picture, language, width)
    wide, high = size(svg)
    assert wide == width
    words = boxes(svg)
    assert words
    for said, left, top, right, bottom in words:
        assert left > -3, said
        assert right < wide + 3, said
        assert top > -1, said
        assert bottom < high + 3, said
    for one, other in combinations(words, 2):
        apart = one[1] >= other[3] or other[1] >= one[3] or one[2] >= other[4] or other[2] >= one[4]
        assert apart, (one[0], other[0])


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_altair_finds_every_specification_valid(block):
    assert alt.Chart.from_dict(block.picture.chart("nl", theme.WIDE), validate=True)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_numbers_in_a_picture_are_told_in_its_alternative(block):
    drawn = {said for said, *_ in boxes(draw(block.picture, "nl", theme.NARROW))}
    shown = {each for each in drawn if re.fullmatch(r"\d+%", each)} - {"0%", "50%", "100%"}
    grid = {f"{value}%" for value in range(0, 101, 10)}
    assert not [value for value in shown - grid if value not in block.alternative.nl]


def test_a_drawing_is_the_same_each_time():
    picture = BLOCKS[0].picture
    assert draw(picture, "nl", 288) == draw(picture, "nl", 288)


def test_a_told_drawing_is_one_image_with_a_name_and_a_description():
    svg = told(draw(BLOCKS[0].picture, "nl", 288), "f1", "Kop <b>", r"Tekst & \1")
    assert 'role="img" aria-labelledby="f1-title f1-desc"' in svg
    assert '<title id="f1-title">Kop &lt;b&gt;</title>' in svg
    assert r"<desc id=" in svg
    assert r"Tekst &amp; \1</desc>" in svg
    assert "graphics-symbol" not in svg


@pytest.mark.parametrize("value", [0.0, 0.02, 0.5, 0.98, 1.0])
@pytest.mark.parametrize("width", [theme.WIDE, theme.NARROW])
def test_yardsticks_close_together_or_at_the_ends_stay_readable(value, width):
    marks = (
        Mark(Text(nl="als het toeval was", en="if it were chance"), value),
        Mark(Text(nl="het hoogst haalbare met deze bezetting", en="the most feasible"), min(value + 0.03, 1)),
    )
    words = boxes(draw(YardstickPicture(value, "share", 0, 1, None, marks), "nl", width))
    rows = {round(top) for said, _, top, _, _ in words if ":" in said}
    assert len(rows) == 2
    assert all(left > -3 and right < width + 3 for _, left, _, right, _ in words)


def test_twenty_groups_in_one_spot_never_cover_each_other():
    spots = [Spot(100 + place % 3, 100 + place % 4, f"Team {place}") for place in range(20)]
    labels = placed(spots, 300, 200)
    assert 0 < len(labels) <= 4


def test_no_bar_has_length_when_nobody_is_in_it():
    picture = DistributionPicture((Class(plain("1"), 0.0), Class(plain("2"), 1.0)))
    assert "0%" in draw(picture, "nl", 288)


def test_many_quarters_lie_down_where_they_do_not_fit():
    moments = tuple((f"{year}-Q{q}", 12345) for year in range(2020, 2030) for q in (1, 2, 3, 4))
    assert "1e kwartaal 2020" in draw(QuartersPicture(moments), "nl", theme.WIDE)


def test_all_hidden_quarters_can_be_drawn():
    assert "te weinig" in draw(QuartersPicture((("2024-Q1", None), ("2024-Q2", None))), "nl", theme.NARROW)


def test_groups_without_a_funnel_are_drawn_without_a_band():
    picture = FunnelPicture((Dot(plain("Noord"), 20, 0.5),), 0.5, "share", None)
    assert theme.BAND not in draw(picture, "nl", theme.WIDE)


def test_no_colour_is_red_and_dark_and_light_differ_in_grey():
    def grey(colour: str) -> float:
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        return 0.299 * red + 0.587 * green + 0.114 * blue

    shades = [grey(c) for c in (theme.DEEP, theme.MIDDLE, theme.BAND, theme.PAPER)]
    assert all(later - earlier > 30 for earlier, later in pairwise(shades))
    for colour in (theme.INK, theme.QUIET, theme.DEEP, theme.MIDDLE, theme.BAND, theme.LINE):
        assert int(colour[1:3], 16) <= max(int(colour[3:5], 16), int(colour[5:7], 16))


def test_signs_that_no_text_should_hold_do_not_kill_the_drawing():
    picture = DistributionPicture((Class(plain("a\x00\x01b\uffff\ud800c"), 0.4), Class(plain("1"), 0.6)))
    assert ">abc</text>" in draw(picture, "nl", 288)


def test_every_picture_is_replaced_when_its_numbers_change():
    block = BLOCKS[0]
    assert draw(replace(block.picture, value=0.7), "nl", 288) != draw(block.picture, "nl", 288)
