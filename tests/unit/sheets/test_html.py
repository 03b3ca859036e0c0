"""The page: whole, valid in its basics, without anything from outside."""

import itertools
import re
from html.parser import HTMLParser

import pytest
from tests.unit.sheets import levels
from tests.unit.sheets.courses import chain_sheet
from tests.unit.sheets.examples import contracts, relational
from tests.unit.sheets.reports import REPORT

from bestendig.sheets.import_report import report_html
from bestendig.sheets.writers.html import COLOURS, html, style

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Reader(HTMLParser):
    """Reads a page and remembers its elements; complains about what is not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def read(page: str) -> Reader:
    """The page, read to its end."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


PAGES = {
    "relational-nl": html(relational(), "nl"),
    "relational-en": html(relational(), "en"),
    "contracts-nl": html(contracts(), "nl"),
    "chain-nl": html(chain_sheet(), "nl"),
    "chain-en": html(chain_sheet(), "en"),
    "organisational-nl": html(levels.organisational(), "nl"),
    "policy-en": html(levels.policy(), "en"),
    "neighbourhood-nl": html(levels.neighbourhood(), "nl"),
    "report-nl": report_html(REPORT, "nl"),
    "report-en": report_html(REPORT, "en"),
}
EACH = pytest.mark.parametrize("name", list(PAGES))


@EACH
def test_a_page_has_a_language_a_title_and_its_landmarks(name):
    page = read(PAGES[name])
    assert page.all("html") == [{"lang": name[-2:]}]
    assert page.all("title").count({}) == 1
    for landmark in ("header", "main", "h1"):
        assert len(page.all(landmark)) == 1
    assert page.all("a")[0]["href"] == "#inhoud"


@EACH
def test_ids_are_unique_and_what_is_named_exists(name):
    page = read(PAGES[name])
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    named = [ident for _, a in page.elements for ident in (a.get("aria-labelledby") or "").split()]
    assert set(named) <= set(ids)
    assert "inhoud" in ids


@EACH
def test_nothing_comes_from_outside_and_nothing_runs(name):
    page = PAGES[name]
    addresses = set(re.findall(r"https?://[^\s\"'<)]+", page))
    assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert not re.search(r"<script|<link|@import|\son\w+=|javascript:", page)
    assert set(re.findall(r"url\((\w+):", page)) == {"data"}


@EACH
def test_headings_go_down_one_step_at_a_time(name):
    levels = [int(tag[1]) for tag, _ in read(PAGES[name]).elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


@EACH
def test_tables_have_a_caption_and_scopes(name):
    page = read(PAGES[name])
    assert len(page.all("table")) == len(page.all("caption"))
    assert {cell.get("scope") for cell in page.all("th")} <= {"col", "row"}


@pytest.mark.parametrize("name", [name for name in PAGES if "report" not in name])
def test_every_picture_is_named_and_told(name):
    page = read(PAGES[name])
    drawings = [a for a in page.all("svg") if a.get("role") == "img"]
    assert len(drawings) == len(page.all("svg")) >= 6
    assert len(page.all("desc")) == len(drawings)


def test_the_page_says_what_it_is_for():
    words = read(PAGES["relational-nl"]).words
    for each in (
        "Wat blijft",
        "En is het nog goed?",
        "Wat u hier niet ziet",
        "Wat u nu kunt doen",
        "Besproken door",
        "Voor het gesprek. Niet om op af te rekenen.",
        "upc@1, n_professionals@1, known_professional_share@1",
        "Gegevensversie 2025-01-15-a1b2c3d4",
    ):
        assert each in words
    assert words.index("Wat blijft") < words.index("Dat is meer dan")


def test_the_page_never_ranks_or_judges():
    for page in PAGES.values():
        assert not re.search(r"\bbeste\b|slechtste|ranglijst|norm\b|target|ranking", read(page).words, re.I)


def test_every_colour_of_a_picture_follows_the_style_into_the_dark():
    written = style()
    used = set(
        re.findall(r'(?:fill|stroke)="(#[0-9a-f]{6})"', PAGES["relational-nl"] + PAGES["contracts-nl"])
    )
    assert used <= set(COLOURS)
    assert all(f"--{name}:" in written for name in COLOURS.values())


def test_the_report_counts_and_mends_and_escapes():
    words = read(PAGES["report-nl"]).words
    assert "12.312 van de 13.032 regels zijn bewaard" in words
    assert "Kijk in regel 18 wat er staat." in words
    assert "18, 204, 1377" in words
    assert "Dit bestand is niet overgenomen." in words
    assert "leden &lt;script&gt;.csv" in PAGES["report-nl"]
