"""The proposal as people meet it: on a desk, a telephone, in the dark, on paper, with a keyboard."""

import pytest
from tests.unit.sheets.handovers.cases import entrusted

from bestendig.sheets.handovers.proposal import proposal_html
from bestendig.sheets.handovers.task import take_up

pytestmark = pytest.mark.browser
BOTH = pytest.mark.parametrize("language", ["nl", "en"])


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """The proposal in both languages, written as a person gets it."""
    folder = tmp_path_factory.mktemp("handover")
    task = take_up(entrusted(), "known_faces", "Voorbeeldstad")
    for language in ("nl", "en"):
        (folder / f"{language}.html").write_text(proposal_html(task, language), encoding="utf-8")
    return folder


@BOTH
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "light"), (1000, "dark")])
def test_axe_finds_nothing_that_keeps_people_out(look, papers, obstacles, language, width, scheme):
    page = look(papers / f"{language}.html", width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert obstacles(page) == []


@pytest.mark.parametrize("width", [320, 640, 900])
def test_nothing_runs_off_the_side(look, papers, width):
    page = look(papers / "nl.html", width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_telephone_each_cell_says_what_it_is(look, papers):
    page = look(papers / "nl.html", 320)
    label = page.locator(".people td").nth(1).evaluate("each => getComputedStyle(each, '::before').content")
    assert "Voorstel" in label


def test_nothing_is_fetched(look, papers):
    page = look(papers / "nl.html")
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []


def test_words_in_the_picture_stay_within_it(look, papers):
    for width in (320, 1280):
        out = look(papers / "nl.html", width).evaluate(
            """() => [...document.querySelectorAll('svg text')].filter(each => {
                const frame = each.ownerSVGElement.getBoundingClientRect();
                const box = each.getBoundingClientRect();
                return box.width && (box.left < frame.left - 2 || box.right > frame.right + 2);
            }).map(each => each.textContent)"""
        )
        assert out == []


def test_printed_from_the_page_it_lies_and_repeats_the_head_of_the_table(look, papers):
    import pymupdf

    document = look(papers / "nl.html").pdf(prefer_css_page_size=True)
    with pymupdf.open(stream=document) as paper:
        assert all(page.rect.width > page.rect.height for page in paper)
        rows = [page.get_text() for page in paper if "wil iets anders" in page.get_text()]
    assert len(rows) > 1
    assert all("Waarom" in page for page in rows)
