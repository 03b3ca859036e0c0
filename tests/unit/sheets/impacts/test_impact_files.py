"""The files of a test: whole, the same each time, no figure where hidden, one annex for everybody."""

import io
import json
import re
from dataclasses import replace

import outloud
import pymupdf
import pytest
from openpyxl import load_workbook
from tests.unit.sheets.examples import SECRET_COUNT
from tests.unit.sheets.impacts.toetsen import (
    PLAN,
    TEST,
    hidden,
    looked_back,
    reorganised,
    toets,
)

from bestendig.errors import StoreError
from bestendig.impact.assumptions import ASSUMPTIONS, kinds
from bestendig.model.assumption import Assumed
from bestendig.model.plan import Touches
from bestendig.sheets.impacts import write_impact, write_look_back
from bestendig.sheets.impacts.clauses import CLAUSES
from bestendig.sheets.impacts.full import annex, full
from bestendig.sheets.impacts.kinds import PURCHASES
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.writers.document_paper import document_paper

NAMES = (
    "continuiteitsparagraaf.html", "continuiteitsparagraaf.pdf", "continuiteitsparagraaf.docx",
    "continuiteitstoets.html", "continuiteitstoets.pdf", "continuiteitstoets.xlsx",
    "continuiteitstoets.json", "bijlage-inschrijvers.pdf",
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The files of a tender, of one of which nothing may be seen, and of a look back."""
    where = tmp_path_factory.mktemp("toets")
    write_impact(toets(), where / "tender", "nl", place="Voorbeeldstad")
    write_impact(hidden(), where / "hidden", "nl", place="Voorbeeldstad")
    write_impact(reorganised(), where / "merged", "en", place="Voorbeeldstad")
    write_look_back(looked_back(), where / "back", "nl", place="Voorbeeldstad")
    return where


def words(document: bytes) -> str:
    """All words of a PDF."""
    with pymupdf.open(stream=document) as pages:
        return re.sub(r"\s+", " ", " ".join(page.get_text() for page in pages))


def setting(released, language="nl") -> Setting:
    """Where the papers are for."""
    return Setting(language, "Voorbeeldstad", released.rule)


def test_a_purchase_has_a_paper_a_sheet_and_an_annex(folder):
    assert {path.name for path in (folder / "tender").iterdir()} == set(NAMES)


def test_a_plan_without_a_purchase_has_no_annex(folder):
    assert "annex-bidders.pdf" not in {path.name for path in (folder / "merged").iterdir()}
    assert "continuity-paragraph.pdf" in {path.name for path in (folder / "merged").iterdir()}


def test_the_same_test_gives_the_same_bytes(folder, tmp_path):
    for path in write_impact(toets(), tmp_path, "nl", place="Voorbeeldstad"):
        assert path.read_bytes() == (folder / "tender" / path.name).read_bytes(), path.name


def test_the_checker_has_nothing_against_any_pdf(folder):
    found = [
        f"{path.name}: {each.rule} {each.message}"
        for path in sorted(folder.rglob("*.pdf"))
        for each in outloud.check(str(path)).findings
        if each.severity in ("error", "warning")
    ]
    assert found == []


def test_hidden_shows_no_figure_in_any_file(folder):
    said = [path.read_text() for path in (folder / "hidden").iterdir() if path.suffix in (".html", ".json")]
    said += [words(path.read_bytes()) for path in (folder / "hidden").glob("*.pdf")]
    for each in said:
        body = each.split("<body>")[-1]
        assert str(SECRET_COUNT) not in body
        assert "90.909" not in body
        assert "Te weinig inwoners" in body or "te weinig inwoners" in body
        assert not re.search(r"\d+%", body.replace("100%", ""))


def test_the_workbook_has_a_tab_for_each_subject_and_numbers_are_numbers(folder):
    book = load_workbook(folder / "tender" / "continuiteitstoets.xlsx")
    assert book.sheetnames[0] == "Lees mij"
    assert {"Wie het raakt", "Verliezen", "Loopt door", "Gezichten", "Verschillen", "Aannames"} <= set(
        book.sheetnames
    )
    first = [cell.value for cell in book["Loopt door"][2]]
    assert first[:2] == ["Het plan", 12]
    assert first[2:] == pytest.approx(
        [
            TEST.outlooks[0].running[12].low,
            TEST.outlooks[0].running[12].middle,
            TEST.outlooks[0].running[12].high,
        ]
    )
    formulas = [cell for tab in book for row in tab for cell in row if cell.data_type == "f"]
    assert formulas == []


def test_a_workbook_of_a_hidden_test_has_words_only(folder):
    book = load_workbook(folder / "hidden" / "continuiteitstoets.xlsx")
    assert book.sheetnames == ["Lees mij"]


def test_the_file_for_machines_has_every_figure_and_where_it_comes_from(folder):
    made = json.loads((folder / "tender" / "continuiteitstoets.json").read_text())
    assert made["provenance"]["data_version"] == TEST.provenance.data_version
    assert made["rule"].startswith("clients>=10")
    assert [each["alternative"] for each in made["outlooks"]] == [each.alternative for each in TEST.outlooks]
    assert made["outlooks"][0]["running"]["12"]["low"] == TEST.outlooks[0].running[12].low
    assert len(made["assumptions"]) == len(TEST.assumptions)


def test_nobody_is_named_in_the_file_for_machines(tmp_path):
    plan = replace(PLAN, touches=Touches(professional="Zonderlingaert"), recorded_by="Nergenshuizer")
    write_impact(toets(plan=plan), tmp_path, "nl", place="")
    said = (tmp_path / "continuiteitstoets.json").read_text()
    assert "Zonderlingaert" not in said
    assert "Nergenshuizer" not in said


def test_numbers_that_are_none_are_nothing_for_machines(folder):
    made = json.loads((folder / "merged" / "continuity-test.json").read_text())
    assert made["outlooks"][0]["new_faces"] == {"middle": None, "low": None, "high": None}


def test_the_annex_holds_nothing_that_only_the_municipality_thinks():
    said = words(document_paper(annex(TEST, setting(toets()))))
    assert "Iedereen die inschrijft krijgt deze bijlage" in said
    for each in (
        "Kans dat wie er nu is",
        "Noord 60%",
        "Frits van Inkoop",
        "Gesproken met",
        "Vragen voor het",
    ):
        assert each not in said


def test_the_annex_does_not_follow_the_notes_of_the_plan():
    noted = replace(
        PLAN, recorded_by="Iemand anders", spoken_with=("inwoners",), similar_to=("iets",),
        lots=tuple(replace(lot, stay_chance=0.9) for lot in PLAN.lots),
    )  # fmt: skip
    plain, other = (document_paper(annex(each.value, setting(each))) for each in (toets(), toets(plan=noted)))
    assert plain == other


def test_each_building_block_names_the_assumptions_that_it_moves():
    said = words(document_paper(full(TEST, setting(toets()))))
    assert "deel van de collega's dat meegaat; deel van de inwoners dat meegaat" in said
    assert all(clause.moves for clause in CLAUSES)
    for clause in CLAUSES:
        assert clause.name.nl in said


def test_all_assumptions_stand_in_the_sheet_with_their_origin():
    said = words(document_paper(full(TEST, setting(toets()))))
    for each in TEST.assumptions:
        assert isinstance(each, Assumed)
        assert each.card.label.nl[1:] in said
    assert "aanname, denton-2006" in said
    assert "uit de eigen gegevens" in said


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "vol").write_text("")
    with pytest.raises(StoreError):
        write_impact(hidden(), tmp_path / "vol", "nl", place="")


def test_the_paper_can_be_opened_as_a_word_document(folder):
    from docx import Document as Docx

    made = Docx(io.BytesIO((folder / "tender" / "continuiteitsparagraaf.docx").read_bytes()))
    headings = [each.text for each in made.paragraphs if each.style.name == "Heading 2"]
    assert headings[:2] == ["Wat blijft", "Wat wankelt"]
    assert len(made.tables) == 1


def test_the_building_blocks_move_assumptions_that_there_are():
    assert {name for clause in CLAUSES for name in clause.moves} <= set(ASSUMPTIONS)


def test_a_purchase_is_the_same_here_as_in_the_calculation():
    assert frozenset(kinds.PURCHASES) == PURCHASES
