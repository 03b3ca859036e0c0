"""A document as a page and as paper: grouped under its headings, escaped, its pictures told in words."""

import io
import re

import outloud
import pymupdf
import pytest
from PIL import Image

from bestendig.sheets.writers.document import (
    Document,
    Drawing,
    Heading,
    Lines,
    NewPage,
    Panel,
    Panels,
    Points,
    Table,
    Tick,
    Ticks,
    Words,
)
from bestendig.sheets.writers.document_page import document_page
from bestendig.sheets.writers.document_paper import document_paper
from bestendig.sheets.writers.document_view import document_view

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect id="a"/></svg>'
)


def png() -> bytes:
    """A grey dot."""
    out = io.BytesIO()
    Image.new("L", (8, 4), 128).save(out, "PNG")
    return out.getvalue()


WHOLE = Document(
    "nl",
    "Samira gaat weg",
    (
        Words("Dit verandert er voor u.", look="lead"),
        Panels((Panel("Wat blijft", (Words("Bram blijft."),), is_marked=True), Panel("Wat wankelt", ()))),
        Heading("Wie kent u al?"),
        Points(("Bram, sinds 2021", "<Fatima> & co")),
        Heading("Kleiner", level=3),
        Ticks((Tick("Akkoord", is_ticked=True), Tick("Iemand anders")), opening="Uw keuze:"),
        Ticks((Tick("Ja"),), in_line=True, opening="Mag dit:"),
        Lines(2, "Wat wilt u zelf zeggen?"),
        Table(("", "Dagen"), (("Bram", "12"),), "Bekende gezichten", frozenset({1}), notes=("Geteld.",)),
        Drawing("Een vlak van twee bij een.", "Vlak", svg=SQUARE),
        NewPage(),
        Drawing("Een grijze stip.", "Stip", png=png(), width=0.2),
        Words("Wat vindt u?", look="question"),
    ),
    kicker="Brief",
    place="Voorbeeldstad",
    foot="Gemaakt met Bestendig",
)


def test_pieces_stand_in_groups_under_their_heading():
    groups = document_view(WHOLE)["groups"]
    assert [group["kind"] for group in groups] == ["plain", "panels", "card", "newpage", "plain"]
    assert groups[2]["heading"] == "Wie kent u al?"
    assert [piece["kind"] for piece in groups[4]["pieces"]] == ["drawing", "words"]


def test_each_picture_has_a_name_of_its_own():
    drawn = [
        piece["name"]
        for group in document_view(WHOLE)["groups"]
        for piece in group.get("pieces", [])
        if piece["kind"] == "drawing"
    ]
    assert drawn == ["figuur-1", "figuur-2"]


def test_the_page_escapes_words_and_tells_pictures():
    page = document_page(WHOLE)
    assert "&lt;Fatima&gt; &amp; co" in page
    assert '<desc id="wide-figuur-1-desc">Een vlak van twee bij een.</desc>' in page
    assert 'alt="Een grijze stip."' in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_the_paper_is_read_in_order_and_holds_to_the_checker(tmp_path):
    made = document_paper(WHOLE)
    path = tmp_path / "brief.pdf"
    path.write_bytes(made)
    assert [each for each in outloud.check(str(path)).findings if each.severity == "error"] == []
    with pymupdf.open(stream=made) as pages:
        assert pages.page_count == 2
        said = re.sub(r"\s+", " ", pages[0].get_text())
    order = (
        "Samira gaat weg",
        "Dit verandert",
        "Wat blijft",
        "Wie kent u al?",
        "Uw keuze",
        "Bekende gezichten",
    )
    places = [said.index(each) for each in order]
    assert places == sorted(places)


@pytest.mark.parametrize("write", [document_page, document_paper])
def test_the_same_document_gives_the_same_bytes(write):
    assert write(WHOLE) == write(WHOLE)
