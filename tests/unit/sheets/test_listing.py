"""A plain list as a file: the same words in CSV and in a workbook, and never a formula."""

import csv
import io

import openpyxl
import pytest

from bestendig.sheets.writers.listing import Listing, listing_csv, listings_xlsx

PEOPLE = Listing("Mensen", ("Wie", "Rol"), (("Henk", "teamleider"), ("=1+1", "raadslid\r\nregel 2")))


def test_the_words_come_back_from_csv_with_a_mark_before_what_looks_like_a_formula():
    rows = list(csv.reader(io.StringIO(listing_csv(PEOPLE).decode("utf-8-sig"), newline="")))
    assert rows[:2] == [["Wie", "Rol"], ["Henk", "teamleider"]]
    assert rows[2][0] == "'=1+1"
    assert "\n" not in rows[2][1]


def test_a_workbook_has_a_tab_per_list_and_words_only():
    book = openpyxl.load_workbook(io.BytesIO(listings_xlsx("Lijst", (PEOPLE, Listing("Leeg", ("Wat",), ())))))
    assert book.sheetnames == ["Mensen", "Leeg"]
    cells = [cell for row in book["Mensen"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=1+1" in {cell.value for cell in cells}
    assert [cell.value for cell in book["Leeg"][1]] == ["Wat"]


@pytest.mark.parametrize("made", [lambda: listing_csv(PEOPLE), lambda: listings_xlsx("Lijst", (PEOPLE,))])
def test_the_same_list_gives_the_same_bytes(made):
    assert made() == made()
