"""The paper of a portrait: own words first, each figure with its question and whether it is still good."""

import io

import docx
import pymupdf
import pytest

from bestendig.sheets.portraits.portrait import FORMS, Figure, Portrait, Section, write_portrait

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect/></svg>'
BLOCK = {
    "heading": "Wie bleef",
    "subtitle": "Aandeel.",
    "alternative": "Een balk tot acht van de tien.",
    "certainty": "Zo zeker is dit.",
    "support": "100 inwoners.",
    "question": "Herkent u dit?",
    "has_picture": True,
    "wide": SVG,
}
PORTRAIT = Portrait(
    "nl",
    "Voorbeeldstad",
    "De Linde",
    "De Linde: wat wij doen",
    "Portret",
    (Section("Wie wij zijn", "Een regel.\r\n\r\nNog een regel."),),
    (Figure(BLOCK, "Organisaties, 2025", "Onze woorden.", ("Ouders zeggen ja.", "Vraag ernaar.")),),
    (Section("Hoe u ons bereikt", "Lindelaan 1"),),
)


def said(portrait, form="pdf"):
    written = write_portrait(portrait, form)
    if form == "docx":
        return "\n".join(each.text for each in docx.Document(io.BytesIO(written)).paragraphs)
    return "\n".join(page.get_text() for page in pymupdf.open(stream=written))


@pytest.mark.parametrize("form", FORMS)
def test_a_portrait_tells_its_words_in_their_order(form):
    told = said(PORTRAIT, form)
    order = ("Wie wij zijn", "Nog een regel.", "Wie bleef", "Onze woorden.", "Herkent u dit?", "Lindelaan 1")
    places = [told.index(words) for words in order]
    assert places == sorted(places)


@pytest.mark.parametrize("form", FORMS)
def test_beside_a_figure_stands_whether_it_is_still_good_and_where_it_comes_from(form):
    told = said(PORTRAIT, form)
    assert "En is het nog goed? Ouders zeggen ja." in told
    assert "Organisaties, 2025" in told


@pytest.mark.parametrize("form", FORMS)
def test_the_same_portrait_gives_the_same_bytes(form):
    assert write_portrait(PORTRAIT, form) == write_portrait(PORTRAIT, form)


def test_a_figure_without_a_picture_is_told_in_words():
    told = said(
        Portrait(
            "en",
            "",
            "De Linde",
            "De Linde",
            "",
            (),
            (Figure({**BLOCK, "has_picture": False}, "x", "", ("y",)),),
        )
    )
    assert "Een balk tot acht van de tien." in told
    assert "And is it still good? y" in told


def test_a_portrait_without_figures_says_nothing_of_figures():
    told = said(Portrait("nl", "", "De Linde", "De Linde", "", (Section("Wie wij zijn", "Wij."),)))
    assert "cijfers liggen op tafel" not in told
