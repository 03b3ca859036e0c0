"""The papers of a test as people meet them: on a desk, a telephone, in the dark, without a mouse."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.unit.sheets.impacts.toetsen import hidden, looked_back, reorganised, toets

from bestendig.sheets.impacts import write_impact, write_look_back

pytestmark = pytest.mark.browser
NAMES = ("paragraph-nl", "full-nl", "merged-en", "hidden-nl", "back-nl")
EACH = pytest.mark.parametrize("name", NAMES)
DRAWN = pytest.mark.parametrize("name", ["full-nl", "merged-en", "back-nl"])


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, Path]:
    """All pages, written as a person gets them."""
    folder = tmp_path_factory.mktemp("toets")
    made = write_impact(toets(), folder / "tender", "nl", place="Voorbeeldstad")
    merged = write_impact(reorganised(), folder / "merged", "en", place="Voorbeeldstad")
    none = write_impact(hidden(), folder / "hidden", "nl", place="Voorbeeldstad")
    back = write_look_back(looked_back(), folder / "back", "nl", place="Voorbeeldstad")
    return dict(zip(NAMES, (made[0], made[3], merged[3], none[0], back[0]), strict=True))


@EACH
def test_nothing_runs_off_the_side_and_nothing_is_fetched(look, pages, name):
    page = look(pages[name], 320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []


@EACH
@pytest.mark.parametrize(("width", "scheme"), [(1000, "light"), (320, "dark")])
def test_axe_finds_nothing_that_keeps_people_out(look, pages, obstacles, name, width, scheme):
    assert obstacles(look(pages[name], width, color_scheme=scheme)) == []


@DRAWN
@pytest.mark.parametrize("width", [320, 1000])
def test_words_in_pictures_stay_within_the_picture_and_off_each_other(look, pages, name, width):
    found = look(pages[name], width).evaluate(
        """() => [...document.querySelectorAll('svg')].flatMap(svg => {
            const frame = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll('text')]
                .map(each => [each.textContent, each.getBoundingClientRect()])
                .filter(([, box]) => box.width);
            const out = boxes.filter(([, box]) => box.left < frame.left - 2 || box.right > frame.right + 2
                || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
            const covered = boxes.flatMap(([a, one], i) => boxes.slice(i + 1).filter(([, two]) =>
                one.left < two.right - 1 && two.left < one.right - 1
                && one.top < two.bottom - 4 && two.top < one.bottom - 4).map(([b]) => [a, b]));
            return [...out.map(([a]) => a), ...covered];
        })"""
    )
    assert found == []


@DRAWN
def test_a_picture_is_told_in_words_and_its_numbers_stand_in_a_table(look, pages, name):
    page = look(pages[name])
    assert page.evaluate(
        "[...document.querySelectorAll('svg')].every(each => each.querySelector('desc').textContent)"
    )
    expect(page.locator("table").first).to_be_visible()
