"""Workbooks: sheets become tables, values become text, traps are refused."""

import datetime
import io
import zipfile

import pytest
import xlsxwriter

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def workbook(*sheets: tuple[str, dict[tuple[int, int], object]], hidden: str = "") -> bytes:
    """A workbook with these cells per sheet."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd-mm-yyyy"})
        moment = book.add_format({"num_format": "dd-mm-yyyy hh:mm"})
        for name, cells in sheets:
            sheet = book.add_worksheet(name)
            if name == hidden:
                sheet.hide()
            for (row, column), value in cells.items():
                is_moment = isinstance(value, datetime.datetime)
                is_day = isinstance(value, datetime.date)
                sheet.write(row, column, value, moment if is_moment else day if is_day else None)
    return target.getvalue()


def cells(*rows: tuple[object, ...], top: int = 0, left: int = 0) -> dict[tuple[int, int], object]:
    return {
        (top + r, left + c): value for r, row in enumerate(rows) for c, value in enumerate(row) if value != ""
    }


def test_values_become_text(opened, scanned):
    day, moment = datetime.date(2024, 1, 9), datetime.datetime(2024, 1, 9, 10, 20)
    rows = [("nr", "dag", "moment", "uren", "actief", "code"), (12, day, moment, 1.5, True, "0012")]
    raw = opened(workbook(("Blad1", cells(*rows))), "contacten.xlsx")
    assert scanned(raw) == [("12", "2024-01-09", "2024-01-09T10:20:00", "1.5", "true", "0012")]
    assert (raw.name, raw.kind) == ("contacten.xlsx!Blad1", "parquet")


def test_a_formula_gives_its_value(opened, scanned):
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["nr", "som"])
        sheet.write_formula(1, 0, "=1+1", None, 2)
        sheet.write_formula(1, 1, "=1/0", None, "#DIV/0!")
    assert scanned(opened(target.getvalue(), "som.xlsx")) == [("2", "")]


def test_titles_above_the_names_are_skipped(opened, issues):
    content = cells(("Overzicht",), (), ("klant", "datum", "team"), (1, "x", "N"), (), (2, "y", "Z"))
    raw = opened(workbook(("Blad", content)), "a.xlsx")
    assert raw.headers == ("klant", "datum", "team")
    assert [raw.line_of(1), raw.line_of(2)] == [4, 6]
    assert issues(raw) == {"lines_above_header": (1, (1,))}


def test_group_titles_above_the_names_are_skipped(opened):
    content = cells(
        ("Inwoner", "", "Contact", "", ""), ("nr", "wijk", "datum", "team", "soort"), (1, 2, 3, 4, 5)
    )
    assert opened(workbook(("Blad", content)), "a.xlsx").headers == ("nr", "wijk", "datum", "team", "soort")


def test_a_table_may_begin_anywhere(opened, scanned):
    raw = opened(workbook(("Blad", cells(("naam", "team"), ("x", "N"), top=4, left=2))), "a.xlsx")
    assert (raw.headers, raw.line_of(1), scanned(raw)) == (("naam", "team"), 6, [("x", "N")])


def test_a_nameless_column_counts_only_when_it_holds_something(opened, issues):
    content = cells(("naam", "", "team", "", ""), ("x", "", "N", "", "los"), ("y", "", "Z", "", ""))
    raw = opened(workbook(("Blad", content)), "a.xlsx")
    assert raw.headers == ("naam", "team", "column_5")
    assert issues(raw) == {"header_blank": (1, (1,))}


def test_each_sheet_with_data_is_a_table(open_all):
    people, empty, teams = cells(("naam",), ("x",)), cells(), cells(("team",), ("N",))
    tables = open_all(workbook(("Mensen", people), ("Leeg", empty), ("Teams", teams)), "a.xlsx")
    assert [raw.name for raw in tables] == ["a.xlsx!Mensen", "a.xlsx!Teams"]
    assert tables[0].content_hash != tables[1].content_hash


def test_the_profile_may_choose_a_sheet(opened):
    sheets = (("Mensen", cells(("naam",), ("x",))), ("Teams", cells(("team",), ("N",))))
    assert opened(workbook(*sheets), "a.xlsx", sheet="teams").headers == ("team",)


def test_a_sheet_that_is_not_there(refusal):
    error = refusal(workbook(("Jan Jansen", cells(("naam",), ("x",)))), "a.xlsx", sheet="Teams")
    assert error.code == "sheet_missing"
    assert "Jansen" not in error.words("nl")


def test_a_hidden_sheet_is_skipped_and_told(opened, issues):
    sheets = (("Lijst", cells(("keuze",), ("a",))), ("Data", cells(("naam",), ("x",))))
    raw = opened(workbook(*reversed(sheets), hidden="Lijst"), "a.xlsx")
    assert (raw.name, issues(raw)) == ("a.xlsx!Data", {"sheet_hidden": (1, ())})


def test_the_same_cells_give_the_same_hash(opened):
    one = opened(workbook(("Blad", cells(("naam",), ("x",)))), "a.xlsx")
    two = opened(workbook(("Blad", cells(("naam",), ("x",))), ("Leeg", {})), "b.xlsx")
    assert one.content_hash == two.content_hash


def test_an_empty_workbook(refusal):
    assert refusal(workbook(("Blad", {})), "a.xlsx").code == "file_empty"


def test_a_sheet_without_names(refusal, opened):
    content = workbook(("Blad", cells((1, datetime.date(2024, 1, 9)), (2, datetime.date(2024, 1, 10)))))
    assert refusal(content, "a.xlsx").code == "header_missing"
    assert opened(content, "b.xlsx", header_line=0).headers == ("column_1", "column_2")


def test_a_stray_cell_far_away_does_not_eat_the_memory(refusal):
    error = refusal(workbook(("Blad", cells(("naam",)) | {(1_048_575, 200): "z"})), "a.xlsx")
    assert error.code == "sheet_too_large"


def test_a_workbook_cut_off(refusal):
    content = workbook(("Blad", cells(("naam",), ("x",))))
    assert refusal(content[: len(content) // 2], "a.xlsx").code in ("archive_damaged", "not_a_workbook")


def test_a_workbook_of_the_last_century(refusal):
    error = refusal(OLD_OFFICE + b"\0" * 2_000, "a.xls")
    assert error.code == "format_unknown"
    assert "XLS" in error.happened.nl


def test_a_workbook_with_a_password(refusal):
    content = OLD_OFFICE + b"\0" * 2_000 + "EncryptedPackage".encode("utf-16-le")
    assert refusal(content, "a.xlsx").code == "workbook_locked"


def test_one_long_text_in_many_cells_does_not_eat_the_memory(refusal):
    note = "x" * 32_000
    rows = ((note,) for _ in range(36_000))
    assert refusal(workbook(("Blad", cells(("naam",), *rows))), "a.xlsx").code == "workbook_too_large"


def test_one_long_text_among_many_short_ones_is_fine(opened, monkeypatch):
    monkeypatch.setattr("bestendig.sources.formats.workbook_guard.MAX_TEXT", 2**20)
    rows = ((f"naam {number}", number) for number in range(2_000))
    raw = opened(workbook(("Blad", cells(("naam", "nr"), ("x" * 32_000, 0), *rows))), "a.xlsx")
    assert raw.n_records == 2_001


def test_a_remark_among_the_texts_cannot_hide_a_long_one(refusal, monkeypatch):
    monkeypatch.setattr("bestendig.sources.formats.workbook_guard.MAX_TEXT", 2**20)
    rows = (("x" * 32_000,) for _ in range(100))
    honest = io.BytesIO(workbook(("Blad", cells(("naam",), *rows))))
    target = io.BytesIO()
    with zipfile.ZipFile(honest) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<si>", b"<!-- </si></si> --><si>", 1))
    assert refusal(target.getvalue(), "a.xlsx").code == "workbook_too_large"


def test_text_that_the_profile_calls_a_workbook(refusal):
    assert refusal("a;b\n1;2\n", "a.csv", format="xlsx").code == "not_a_workbook"


def test_a_workbook_under_another_extension_is_recognised(opened):
    assert opened(workbook(("Blad", cells(("naam",), ("x",)))), "export.csv").kind == "parquet"


@pytest.mark.parametrize("member", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
def test_a_workbook_that_unpacks_too_large(refusal, member):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr(member, b" " * 60_000_000)
    assert refusal(target.getvalue(), "a.xlsx").code == "zip_bomb"


def test_a_workbook_that_lies_about_its_size(refusal):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    honest = (60_000_000).to_bytes(4, "little")
    assert refusal(target.getvalue().replace(honest, (10).to_bytes(4, "little")), "a.xlsx").code == "zip_bomb"


@pytest.mark.parametrize(
    ("part", "found"), [("word/document.xml", "Office"), ("content.xml", "OpenDocument")]
)
def test_other_office_files(refusal, part, found):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype" if found == "OpenDocument" else "[Content_Types].xml", "x")
        archive.writestr(part, "x")
    error = refusal(target.getvalue(), "brief.docx")
    assert error.code == "format_unknown"
    assert found in error.happened.en


def test_the_profile_may_name_the_row_of_the_names(opened):
    content = workbook(("Blad", cells(("x", "y"), ("naam", "team"), ("z", "N"))))
    assert opened(content, "a.xlsx", header_line=2).headers == ("naam", "team")


def test_a_row_of_names_that_is_not_there(refusal):
    content = workbook(("Blad", cells(("naam", "team"), ("z", "N"))))
    assert refusal(content, "a.xlsx", header_line=9).code == "header_line_missing"
