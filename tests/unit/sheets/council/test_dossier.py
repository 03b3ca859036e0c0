"""The file for a new council: whole, honest about gaps, the same each time, no change unseen."""

import io

import docx
import outloud
import pymupdf
import pytest
from tests.unit.sheets.council.lying import EMPTY, TABLE, lying

from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.sheets.council.dossier import dossier
from bestendig.sheets.council.keeping import keep_dossier, read_dossier
from bestendig.sheets.writers.document import Drawing, Heading, Panels, Points, Words


def words_of(document):
    """Everything that a document says, tables too."""
    return repr(document.pieces)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """The file, kept once for all tests."""
    return keep_dossier(TABLE, tmp_path_factory.mktemp("dossiers"))


def test_it_has_every_part_in_reading_order_with_what_stays_first():
    pieces = dossier(TABLE, "nl").pieces
    assert next(piece for piece in pieces if isinstance(piece, Panels)).panels[0].is_marked
    heads = [piece.words for piece in pieces if isinstance(piece, Heading) and piece.level == 2]
    assert heads == [
        "Uitgangspunten die gelden",
        "Wat beloofd is, en wat ervan kwam",
        "Wat wanneer afloopt",
        "Wat loopt",
        "Toetsen, en wat ervan uitkwam",
        "De jaren achter ons",
        "Wat stopte sinds de vorige raad begon, en waarom",
        "Wat we niet weten",
        "Drie vragen voor de eerste avond",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Een op de vijf contracten mag lang duren. (blad Gemeente Elders, 2025)",
        "Deels: de naam is de derde.",
        "tot 1 januari 2021, omdat: Niemand kende het.",
        "nog niet teruggemeld",
        "Bij zes van de tien lukte dat",
        "Wmo, aanbesteding: 48 afspraken (verlengen kan tot 31 december 2028)",
        "3.517",
        "Uit het blad van Gemeente Elders, 2025.",
        "Eén Deur → Doorbreken",
        "Begeleiding aanbesteden (Gemeente Elders, getoetst op 1 oktober 2026)",
        "Terugblik: Twee van de drie vielen binnen de grenzen.",
        "Programma's die stopten zonder dat erbij staat waarom: 1.",
        "Van deze partijen ligt geen blad op tafel: Kompas.",
        "Bladen die nog bij een team of aanbieder liggen: 2.",
        "niet is verteld wat ervan kwam: 1.",
    ],
)
def test_it_says_what_lies_on_the_table_and_what_is_missing(said):
    assert said in words_of(dossier(TABLE, "nl"))


def test_a_number_of_people_is_never_made_only_taken_over_from_a_sheet():
    without = words_of(dossier(lying(sheets=()), "nl"))
    assert "3.517" not in without
    assert "zegt nog geen blad op tafel" in without


def test_in_english_no_dutch_sentence_of_the_house_is_left():
    said = words_of(dossier(TABLE, "en"))
    for dutch in ("Wat loopt", "Uitgangspunten die gelden", "afspraken", "geld tot"):
        assert dutch not in said
    assert "One in five contracts may last long." in said


def test_an_empty_table_gives_a_file_that_says_what_is_not_there(tmp_path):
    kept = keep_dossier(EMPTY, tmp_path)
    said = words_of(dossier(EMPTY, "nl"))
    assert "Er is geen uitgangspunt vastgelegd" in said
    assert not any(isinstance(piece, Drawing) for piece in dossier(EMPTY, "nl").pieces)
    assert kept.file("pdf", "en").startswith(b"%PDF")


def test_the_same_table_gives_the_same_file_and_is_kept_once(kept):
    before = {path.name: path.stat().st_mtime_ns for path in kept.folder.iterdir()}
    again = keep_dossier(TABLE, kept.folder.parent)
    assert again == kept
    assert before == {path.name: path.stat().st_mtime_ns for path in kept.folder.iterdir()}


def test_another_table_gives_another_file(kept, tmp_path):
    assert keep_dossier(lying(n_coming=3), tmp_path).name != kept.name


def test_every_page_of_the_paper_says_what_it_is_for(kept):
    with pymupdf.open(stream=kept.file("pdf", "nl")) as pages:
        texts = [page.get_text() for page in pages]
    assert all("Niet om op af te rekenen" in text for text in texts)
    assert "Eén Deur" in "".join(texts)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_checker_has_nothing_against_the_paper(kept, language, tmp_path):
    path = tmp_path / "dossier.pdf"
    path.write_bytes(kept.file("pdf", language))
    found = outloud.check(str(path)).findings
    assert [f"{each.rule} {each.message}" for each in found if each.severity in ("error", "warning")] == []


def test_the_word_file_reads_back_with_headings_header_rows_and_pictures_in_words(kept):
    made = docx.Document(io.BytesIO(kept.file("docx", "nl")))
    heads = [each.text for each in made.paragraphs if each.style.name == "Heading 2"]
    assert "Wat we niet weten" in heads
    assert any(table.rows[0].cells[0].text == "Wie" for table in made.tables)
    assert 'descr="Een tijdlijn over raadsperioden.' in made.element.xml


def test_a_changed_part_is_found_out(kept, tmp_path):
    made = keep_dossier(lying(place="Anders"), tmp_path)
    path = made.folder / "dossier.nl.pdf"
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(StoreError, match="not whole"):
        made.file("pdf", "nl")


@pytest.mark.parametrize("name", ["../../etc", "council-000000000000", "council-xyz", ""])
def test_a_file_that_is_not_there_says_so(tmp_path, name):
    with pytest.raises(StoreError):
        read_dossier(tmp_path, name)


def test_names_with_markup_never_become_markup(tmp_path):
    bad = lying(place="<script>alert(1)</script>", notice=Text(nl="<b>x</b>", en="<b>x</b>"))
    page = keep_dossier(bad, tmp_path).file("html", "nl").decode()
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page


def test_points_and_words_are_never_empty():
    for piece in dossier(TABLE, "en").pieces:
        if isinstance(piece, Points):
            assert all(text.strip() for text in piece.texts)
        if isinstance(piece, Words):
            assert piece.text.strip()
