"""Files for machines and spreadsheets, and writing them."""

import csv
import io
import json
from dataclasses import replace

import openpyxl
import pytest
from tests.unit.sheets import examples, levels
from tests.unit.sheets.courses import chain_sheet
from tests.unit.sheets.examples import contracts, relational

from bestendig.errors import RequestError, StoreError
from bestendig.sheets.writers.figures import FIELDS
from bestendig.sheets.writers.machine import as_csv, as_json, safe
from bestendig.sheets.writers.xlsx import xlsx
from bestendig.sheets.writing import FORMATS, content, write

EVIL = '=HYPERLINK("http://boos.example";"klik")'


def evil():
    """A sheet about a place and a team that are spreadsheet formulas."""
    team = replace(examples.TEAMS[0], group=(("team", EVIL),))
    answer = examples.usual()
    bad = replace(answer, value=replace(answer.value, figures=(team, *examples.TEAMS[1:])))
    sheet = relational(upc=bad)
    return replace(sheet, context=replace(sheet.context, place="+31 <b>"))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("build", [relational, contracts, chain_sheet, levels.policy])
def test_the_same_sheet_is_the_same_bytes(form, build):
    assert content(build(), "nl", form) == content(build(), "nl", form)


def test_json_says_what_it_is_and_where_it_comes_from():
    written = json.loads(as_json(relational(), "nl"))
    assert written["format"] == "bestendig-sheet/1"
    assert written["measures"] == ["upc@1", "n_professionals@1", "known_professional_share@1"]
    assert written["period"] == "2024"
    assert written["purpose"] == "Voor het gesprek. Niet om op af te rekenen."
    whole = written["records"][0]
    assert (whole["value"], whole["low"], whole["chance_level"]) == (0.6, 0.56, 0.21)


def test_csv_has_one_line_a_figure_with_documented_fields():
    lines = list(csv.DictReader(io.StringIO(as_csv(contracts(), "nl"))))
    assert set(lines[0]) == {*FIELDS, "data_version"}
    assert {line["group"] for line in lines if line["measure"] == "people_behind_ending_contracts"} >= {
        "",
        "quarter=2026-Q1",
    }
    assert [line["value"] for line in lines if line["part"] == "4 of meer"] == [""]


@pytest.mark.parametrize("words", [EVIL, "+1", "-1", "@a", "\tx"])
def test_words_for_a_spreadsheet_never_begin_a_formula(words):
    assert safe(words) == f"'{words}"
    assert safe("Noord") == "Noord"


def test_a_team_called_after_a_formula_stays_words_everywhere():
    sheet = evil()
    book = openpyxl.load_workbook(io.BytesIO(xlsx(sheet, "nl")))
    cells = [cell for tab in book for row in tab.iter_rows() for cell in row]
    assert EVIL in [cell.value for cell in cells]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert "\n=HYPER" not in as_csv(sheet, "nl")
    assert "<b>" not in content(sheet, "nl", "html").decode().replace("31 &lt;b&gt;", "")
    assert content(sheet, "nl", "pdf").startswith(b"%PDF")


def test_the_workbook_has_a_tab_per_figure_and_one_to_read_first():
    book = openpyxl.load_workbook(io.BytesIO(xlsx(relational(), "nl")))
    assert book.sheetnames[0] == "Lees mij"
    assert len(book.sheetnames) == 5
    faces = book[book.sheetnames[2]]
    assert faces["A1"].value == "De helft van de inwoners zag één of twee gezichten"
    assert [cell.value for cell in faces[5]] == ["1", 69, pytest.approx(69 / 386)]


def test_all_formats_are_written_and_nothing_else(tmp_path):
    paths = write(relational(), tmp_path / "bladen", "nl")
    assert [path.name for path in paths] == [f"gespreksblad-relaties.{form}" for form in FORMATS]
    assert sorted(path.name for path in (tmp_path / "bladen").iterdir()) == sorted(p.name for p in paths)


def test_english_files_have_english_names(tmp_path):
    (path,) = write(contracts(), tmp_path, "en", formats=("json",))
    assert path.name == "sheet-contracts.json"


def test_an_unknown_format_gets_a_hint_before_anything_is_written(tmp_path):
    with pytest.raises(RequestError) as refused:
        write(relational(), tmp_path, "nl", formats=("html", "pfd"))
    assert "Bedoelt u pdf?" in refused.value.words("nl")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path):
    (tmp_path / "vol").write_text("een bestand, geen map")
    with pytest.raises(StoreError):
        write(relational(), tmp_path / "vol", "nl", formats=("csv",))
