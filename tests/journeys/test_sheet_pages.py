"""A sheet and an import report as people meet them: on a desk, a telephone, in the dark, on paper."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect
from tests.unit.sheets import levels
from tests.unit.sheets.courses import chain_sheet
from tests.unit.sheets.examples import contracts, relational
from tests.unit.sheets.reports import REPORT

from bestendig.sheets.import_report import write_import_report
from bestendig.sheets.writing import write

pytestmark = pytest.mark.browser
NAMES = ("relational-nl", "contracts-en", "chain-nl", "organisational-nl", "policy-en", "report-nl")
EACH = pytest.mark.parametrize("name", NAMES)
SHEETS = pytest.mark.parametrize("name", NAMES[:-1])


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, Path]:
    """All pages, written as a person gets them."""
    folder = tmp_path_factory.mktemp("pages")
    (dutch,) = write(relational(), folder, "nl", formats=("html",))
    (english,) = write(contracts(), folder, "en", formats=("html",))
    (chain,) = write(chain_sheet(), folder, "nl", formats=("html",))
    (staff,) = write(levels.organisational(), folder, "nl", formats=("html",))
    (policy,) = write(levels.policy(), folder, "en", formats=("html",))
    report = write_import_report(REPORT, folder, "nl")
    return dict(zip(NAMES, (dutch, english, chain, staff, policy, report), strict=True))


@EACH
@pytest.mark.parametrize("width", [320, 640])
def test_nothing_runs_off_the_side(look, pages, name, width):
    page = look(pages[name], width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    cut = page.evaluate(
        """() => [...document.querySelectorAll('h1,h2,p,dt,dd,li,td,th')].filter(each =>
        each.offsetParent && !each.closest('.unseen-words, thead') && !each.matches('.skip')
        && each.getBoundingClientRect().right > innerWidth + 1).map(each => each.textContent)"""
    )
    assert cut == []


@EACH
@pytest.mark.parametrize(("width", "scheme"), [(1000, "light"), (320, "light"), (1000, "dark")])
def test_axe_finds_nothing_that_keeps_people_out(look, pages, obstacles, name, width, scheme):
    page = look(pages[name], width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert obstacles(page) == []


@EACH
def test_nothing_is_fetched_and_the_typefaces_of_the_house_are_used(look, pages, name):
    page = look(pages[name], java_script_enabled=True)
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []
    assert page.evaluate("[...document.fonts].every(font => font.status === 'loaded')")


@SHEETS
def test_a_telephone_gets_the_narrow_pictures_only(look, pages, name):
    for width, shown, hidden in ((320, "narrow", "wide"), (1000, "wide", "narrow")):
        page = look(pages[name], width)
        expect(page.locator(f".picture.{shown} svg").first).to_be_visible()
        expect(page.locator(f".picture.{hidden} svg").first).not_to_be_visible()


@SHEETS
def test_words_in_pictures_are_large_enough_to_read(look, pages, name):
    page = look(pages[name], 320)
    sizes = page.evaluate(
        """() => [...document.querySelectorAll('.narrow svg text')].map(each =>
        parseFloat(getComputedStyle(each).fontSize) * each.getScreenCTM().a)"""
    )
    assert min(sizes) >= 12.5


@SHEETS
def test_words_in_pictures_stay_within_the_picture(look, pages, name):
    for width in (320, 1000):
        out = look(pages[name], width).evaluate(
            """() => [...document.querySelectorAll('svg text')].filter(each => {
                const frame = each.ownerSVGElement.getBoundingClientRect();
                const box = each.getBoundingClientRect();
                return box.width && (box.left < frame.left - 2 || box.right > frame.right + 2
                    || box.top < frame.top - 2 || box.bottom > frame.bottom + 2);
            }).map(each => each.textContent)"""
        )
        assert out == []


@SHEETS
def test_words_in_pictures_do_not_cover_each_other(look, pages, name):
    for width in (320, 1000):
        covered = look(pages[name], width).evaluate(
            """() => [...document.querySelectorAll('svg')].flatMap(svg => {
                const boxes = [...svg.querySelectorAll('text')]
                    .map(each => [each.textContent, each.getBoundingClientRect()])
                    .filter(([, box]) => box.width);
                return boxes.flatMap(([a, one], i) => boxes.slice(i + 1).filter(([, two]) =>
                    one.left < two.right - 1 && two.left < one.right - 1
                    && one.top < two.bottom - 4 && two.top < one.bottom - 4).map(([b]) => [a, b]));
            })"""
        )
        assert covered == []


@EACH
def test_the_first_tab_offers_to_skip_to_the_content(look, pages, name):
    page = look(pages[name])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#inhoud$"))


@SHEETS
def test_the_table_behind_a_picture_opens_with_the_keyboard(look, pages, name):
    page = look(pages[name])
    first = page.locator("details").first
    expect(first.locator("table")).not_to_be_visible()
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(first.locator("table")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


@SHEETS
def test_it_works_without_javascript(look, pages, name):
    page = look(pages[name], java_script_enabled=False)
    expect(page.locator("h1")).to_be_visible()


@SHEETS
def test_print_opens_the_tables_and_stays_readable_in_grey(look, pages, name):
    page = look(pages[name])
    page.emulate_media(media="print")
    expect(page.locator("details table").first).to_be_visible()
    shot = Image.open(io.BytesIO(page.locator(".picture.wide").first.screenshot())).convert("L")
    found = shot.histogram()
    assert sum(found[:110]) > 500
    assert sum(found[245:]) > sum(found) / 2
    assert sum(found[110:170]) + sum(found[200:230]) > 200


@SHEETS
def test_it_prints_on_a_few_a4_pages(look, pages, name):
    import pymupdf

    document = look(pages[name]).pdf(prefer_css_page_size=True)
    with pymupdf.open(stream=document) as paper:
        assert 3 <= paper.page_count <= 6
        assert round(paper[0].rect.width) in (595, 596)
