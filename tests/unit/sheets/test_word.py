"""A DOCX is read aloud as it is read: headings, header rows, pictures in words; it holds no clock."""

import io
import zipfile

import docx
import pytest
from docx.oxml.ns import qn

from bestendig.sheets.writers.document import (
    Document,
    Drawing,
    Heading,
    Lines,
    Panel,
    Panels,
    Points,
    Table,
    Tick,
    Ticks,
    Words,
)
from bestendig.sheets.writers.word import word

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>'
WHOLE = Document(
    "nl",
    "Samira gaat weg",
    (
        Words("Dit verandert er voor u.", look="lead"),
        Panels((Panel("Wat blijft", (Words("Bram blijft."),), is_marked=True), Panel("Wat wankelt", ()))),
        Heading("Wie kent u al?"),
        Points(("Bram, sinds 2021", "Fatima\x00")),
        Ticks((Tick("Akkoord", is_ticked=True), Tick("Iemand anders")), opening="Uw keuze:"),
        Lines(3, "Wat wilt u zelf zeggen?"),
        Table(("Wie", "Dagen"), (("Bram", "12"), ("Fatima", "3")), "Bekende gezichten", frozenset({1})),
        Drawing("Een vlak van twee bij een.", svg=SQUARE),
    ),
    kicker="Brief",
    place="Voorbeeldstad",
    foot="Gemaakt met Bestendig",
)


@pytest.fixture(scope="module")
def written():
    return docx.Document(io.BytesIO(word(WHOLE)))


def test_headings_are_real_ones(written):
    found = [each.text for each in written.paragraphs if each.style.name.startswith("Heading")]
    assert found == ["Samira gaat weg", "Wat blijft", "Wat wankelt", "Wie kent u al?"]


def test_the_header_row_is_marked_and_comes_back(written):
    rows = written.tables[0].rows
    assert [len(row._tr.findall(f".//{qn('w:tblHeader')}")) for row in rows] == [1, 0, 0]


def test_a_picture_is_told_in_words(written):
    assert written.inline_shapes[0]._inline.docPr.get("descr") == "Een vlak van twee bij een."


@pytest.mark.parametrize(("language", "tongue"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_the_whole_file_has_one_language(language, tongue):
    made = docx.Document(io.BytesIO(word(Document(language, "A", ()))))
    assert {each.get(qn("w:val")) for each in made.styles.element.iter(qn("w:lang"))} == {tongue}
    assert made.core_properties.language == tongue


def test_boxes_are_controls_that_can_be_ticked(written):
    ticked = [
        each.get(each.keys()[0]) for each in written.element.body.iter() if each.tag.endswith("}checked")
    ]
    assert ticked == ["1", "0"]


def test_there_are_lines_to_write_on(written):
    assert sum(each.style.name == "Line to write on" for each in written.paragraphs) == 3


def test_signs_that_no_file_may_hold_are_left_out(written):
    assert "Fatima" in [each.text for each in written.paragraphs]


def test_the_same_document_gives_the_same_bytes_without_a_clock():
    made = word(WHOLE)
    assert made == word(WHOLE)
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert {each.date_time for each in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
