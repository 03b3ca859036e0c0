"""Making things: sheets, the consent, the example municipality, the demo."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest
from tests.cli.conftest import Bestendig

FORMS = ("html", "pdf", "xlsx", "json", "csv")


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("contracts", "gespreksblad-contracten", "aflo"),
        ("relational", "gespreksblad-relaties", "gezicht"),
    ],
)
def test_a_sheet_is_written_in_every_form(
    bestendig: Bestendig, tmp_path: Path, kind: str, name: str, words: str
) -> None:
    said = bestendig("sheet", kind, "-o", tmp_path, "--period", "2024")
    assert said.code == 0
    assert said.out.split() == [str(tmp_path / f"{name}.{form}") for form in FORMS]
    page = (tmp_path / f"{name}.html").read_text(encoding="utf-8")
    assert "Kleindorp" in page
    assert words in page
    assert json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))


def test_a_sheet_speaks_english_about_another_place(bestendig: Bestendig, tmp_path: Path) -> None:
    said = bestendig("sheet", "contracts", "-o", tmp_path, "--lang", "en", "--place", "Smalltown")
    page = (tmp_path / "sheet-contracts.html").read_text(encoding="utf-8")
    assert (said.code, "Smalltown" in page, "Kleindorp" in page) == (0, True, False)


def test_a_sheet_needs_its_table(own: Bestendig, tmp_path: Path) -> None:
    own("import", "contracten.csv", "--yes", "--data", tmp_path / "data", "--keys", tmp_path / "keys")
    said = own("sheet", "relational", "-o", tmp_path / "blad", "--data", tmp_path / "data")
    assert (said.code, said.out) == (11, "")
    assert "Lever die tabel aan" in said.err


def test_a_formula_in_a_name_does_not_run_in_our_files(own: Bestendig, own_vault: Path) -> None:
    text = (own_vault / "contacten.csv").read_text(encoding="utf-8").replace(";Oost;", ';"=1+HYPERLINK(0)";')
    (own_vault / "contacten.csv").write_text(text, encoding="utf-8")
    assert own("import", "contacten.csv").code == 0
    said = own("measure", "coc_index", "--by", "team", "--no-yardsticks", "--format", "csv").out
    assert "'=1+HYPERLINK(0)" in [row["team"] for row in csv.DictReader(said.splitlines())]
    assert own("sheet", "relational", "-o", "blad", "--period", "2024").code == 0
    book = openpyxl.load_workbook("blad/gespreksblad-relaties.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert any("HYPERLINK" in str(cell.value) for cell in cells)
    table = csv.reader(Path("blad/gespreksblad-relaties.csv").read_text(encoding="utf-8").splitlines())
    assert [cell for row in table for cell in row if cell.startswith("=")] == []


def test_staff_tables_wait_for_the_consent_of_the_works_council(own: Bestendig, own_vault: Path) -> None:
    staff = (
        "Personeelsnummer;Werkgever;In dienst;Uit dienst\nP1;99000001;13-01-2020;\nP2;99000001;14-01-2021;\n"
    )
    (own_vault / "dienstverbanden.csv").write_text(staff, encoding="utf-8")
    said = own("import", "dienstverbanden.csv", "--yes")
    assert "dienstverbanden.csv employments 2 0 2 0 0" in said.words
    assert "wacht op de instemming van de ondernemingsraad" in said.words
    (own_vault / "besluit.pdf").write_bytes(b"%PDF-1.7 akkoord")
    said = own("consent", "--date", "2025-03-01", "--document", "besluit.pdf")
    assert (said.code, "01-03-2025" in said.err) == (0, True)
    assert "dienstverbanden.csv employments 2 2 0 0 0" in own("import", "dienstverbanden.csv").words
    assert "employments 2" in own("versions").words


def test_the_example_is_the_same_each_time(own: Bestendig, tmp_path: Path) -> None:
    for name in ("een", "twee"):
        said = own("example", tmp_path / name, "--inhabitants", 2000, "--seed", 3)
        assert (said.code, said.out) == (0, "")
    first, second = (sorted((tmp_path / name).rglob("*")) for name in ("een", "twee"))
    assert [path.name for path in first] == [path.name for path in second]
    assert all(a.read_bytes() == b.read_bytes() for a, b in zip(first, second, strict=True) if a.is_file())
    assert "regels" in said.err


DEMO_SHEETS = (
    ("gemeente", "contracten"),
    ("gemeente", "beleid"),
    ("wijkteams", "relaties"),
    ("wijkteams", "organisatie"),
    ("wijkteams", "wijken"),
    ("heel-voorbeeldstad", "keten"),
)


@pytest.mark.slow
def test_the_demo_goes_from_files_to_sheets(own: Bestendig, tmp_path: Path) -> None:
    said = own("demo", tmp_path / "demo", "--inhabitants", 2000)
    assert said.code == 0
    for words in ("1. De bestanden", "2. Inlezen: de kluis van gemeente", "3. De gespreksbladen", "Open een"):
        assert words in said.out
    sheets = tmp_path / "demo/gespreksbladen"
    found = {str(path.relative_to(sheets)) for path in sheets.rglob("*.*")}
    assert found == {f"{place}/gespreksblad-{kind}.{form}" for place, kind in DEMO_SHEETS for form in FORMS}
    assert (tmp_path / "demo/verslagen/wijkteams/importverslag.html").is_file()
    page = (sheets / "heel-voorbeeldstad/gespreksblad-keten.html").read_text(encoding="utf-8")
    assert "Oefenblad: Voorbeeldstad bestaat niet" in page
    assert "Van elke" in page
    paper = (tmp_path / "demo/toetsen/continuiteitsparagraaf.html").read_text(encoding="utf-8")
    assert "Met wie er al is" in paper
    assert (tmp_path / "demo/toetsen/bijlage-inschrijvers.pdf").is_file()
    assert "Nagerekend op een tweede manier" in said.out
    assert (tmp_path / "demo/overdracht/overdracht-voorstel.xlsx").is_file()
    for vault in ("gemeente", "wijkteams", "aanbieder-linde", "aanbieder-kompas"):
        assert "employments" in own("versions", "--data", tmp_path / "demo/kluizen" / vault).words
