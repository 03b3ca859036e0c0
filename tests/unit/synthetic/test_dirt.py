"""Every bit of dirt that was counted is in the files, and no more."""

import json
import re
from collections import Counter
from datetime import datetime

import openpyxl
import pytest

from bestendig.synthetic.dirt.contacts import DUMMIES

DUTCH_DATE = re.compile(r"\d\d-\d\d-\d{4}")
LINDE_2016 = "aanbieder-linde/contacten-2016.csv"
ANKER_2018 = "aanbieder-anker/contacten-2018.csv"


def test_the_list_of_dirt_and_the_counts_agree(example):
    listed = Counter(
        zip(*(example.truth("vuil")[name].to_pylist() for name in ("file", "kind")), strict=True)
    )
    for file in example.summary.files:
        for kind, n in file.dirt.items():
            if kind in ("double_header", "other_encoding"):
                continue
            found = sum(
                count
                for (name, what), count in listed.items()
                if what == kind and name.split("!")[0] == file.name
            )
            assert found == n


def test_the_summary_is_what_the_file_of_counts_says(example):
    told = json.loads((example.folder / "waarheid/telling.json").read_text("utf-8"))
    assert told["dirt"] == example.summary.dirt
    assert {name: said["rows"] for name, said in told["files"].items()} == {
        file.name: file.n_rows for file in example.summary.files
    }


def counted_by_reading(rows):
    kinds = {
        "dummy_worker": lambda row: row["Medewerkernummer"] in DUMMIES,
        "minus_one_worker": lambda row: row["Medewerkernummer"] == "-1",
        "empty_worker": lambda row: row["Medewerkernummer"] == "",
        "empty_group": lambda row: row["Team"] == "EMPTY",
        "formula_cell": lambda row: row["Team"].startswith("="),
        "sentinel_date": lambda row: row["Datum"] in ("01-01-1900", "31-12-9999"),
        "excel_date": lambda row: row["Datum"].isdigit(),
        "unreadable_date": lambda row: row["Datum"] in ("onbekend", "32-13-2024", "00-00-0000"),
        "decimal_comma": lambda row: "," in row["Duur (min)"],
        "repeated_header": lambda row: row["Datum"] == "Datum",
    }
    return {kind: sum(map(is_so, rows)) for kind, is_so in kinds.items()}


def mixed_dates(rows):
    rest = [row["Datum"] for row in rows if not DUTCH_DATE.fullmatch(row["Datum"])]
    return sum(
        bool(re.fullmatch(r"\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}|\d\d/\d\d/\d{4}", value)) for value in rest
    )


@pytest.mark.parametrize(
    "name", ["wijkteams/contacten-2024.csv", "wijkteams/contacten-2017.csv", LINDE_2016, ANKER_2018]
)
def test_counts_equal_what_is_in_the_file(example, name):
    rows, counted = example.rows(name), example.dirt(name)
    for kind, n in counted_by_reading(rows).items():
        # A row that is spoiled and then exported twice would count twice; only clean rows are exported twice.
        assert n == counted.get(kind, 0), kind
    # A day and month of two digits each look the same in both notations.
    assert 0.5 * counted["mixed_date"] <= mixed_dates(rows) <= counted["mixed_date"]


def test_rows_exported_twice(example):
    for name in example.contact_files[:4]:
        seen = Counter(tuple(row.values()) for row in example.rows(name))
        assert sum(n - 1 for n in seen.values()) == example.dirt(name)["duplicate_row"]


def test_true_values_are_kept_for_the_author_who_was_not_there(example):
    dirt = example.truth("vuil").to_pylist()
    name = "wijkteams/contacten-2024.csv"
    rows = example.rows(name)
    authors = [one for one in dirt if one["file"] == name and one["kind"] == "author_not_met"]
    assert len(authors) == example.dirt(name)["author_not_met"] > 50
    written = [rows[one["row"] - 1]["Medewerkernummer"] for one in authors]
    assert all(number != one["true_value"] for number, one in zip(written, authors, strict=True))


def test_contacts_that_will_be_set_apart_stay_few(example):
    kinds = ("dummy_worker", "minus_one_worker", "empty_worker", "sentinel_date", "unreadable_date")
    for name in example.contact_files[::5]:
        counted, n = example.dirt(name), len(example.rows(name))
        assert 0.01 <= sum(counted.get(kind, 0) for kind in kinds) / n <= 0.04


def test_encodings_and_delimiters(example):
    assert (example.folder / ANKER_2018).read_bytes().startswith(b"\xef\xbb\xbfCli\xc3\xabntnummer,")
    assert (example.folder / LINDE_2016).read_bytes().startswith(b"Cli\xebntnummer;")
    tabs = (example.folder / "wijkteams/contacten-2017.csv").read_bytes()
    assert tabs.startswith("\ufeffCliëntnummer\tMedewerkernummer".encode())


def test_a_column_that_stands_there_twice(example):
    header = (example.folder / LINDE_2016).read_bytes().splitlines()[0].decode("cp1252").split(";")
    assert header.count("Team") == 2
    assert example.dirt(LINDE_2016)["double_header"] == 1


def test_the_system_migration_closes_and_reopens_all_files(example):
    rows, counted = example.rows("wijkteams/betrokkenheid.csv"), example.dirt("wijkteams/betrokkenheid.csv")
    closed = [row for row in rows if row["Reden einde"] == "Administratief"]
    reopened = [row for row in rows if row["Begin"] == "01-05-2021"]
    assert len(closed) == pytest.approx(counted["migration_closed"], rel=0.08)
    assert len(reopened) == pytest.approx(counted["migration_reopened"], rel=0.05)
    before = {row["Cliëntnummer"] for row in example.rows("wijkteams/contacten-2020.csv")}
    after = {row["Cliëntnummer"] for row in example.rows("wijkteams/contacten-2022.csv")}
    assert not before & after


def test_the_corrected_delivery_differs_in_the_corrected_rows_only(example):
    first, second = (example.rows(f"wijkteams/contacten-2019{version}.csv") for version in ("", "_v2"))
    differ = sum(one != other for one, other in zip(first, second, strict=True))
    counted = example.dirt("wijkteams/contacten-2019_v2.csv")["corrected_row"]
    assert 0.8 * counted <= differ <= counted


def as_day(text):
    return (
        datetime.strptime(text, "%d-%m-%Y").date()
        if DUTCH_DATE.fullmatch(text) and text < "31-12-9999"
        else None
    )


def test_help_that_ends_before_it_starts(example):
    name = "gemeente/hulptrajecten-2015-2026.csv"
    pairs = [(as_day(row["Begindatum"]), as_day(row["Einddatum"])) for row in example.rows(name)]
    backwards = sum(end < begin for begin, end in pairs if begin and end)
    assert backwards == example.dirt(name)["end_before_start"]


def test_products_are_recoded_at_the_tender(example):
    rows = example.rows("gemeente/hulptrajecten-2015-2026.csv")
    by_client = Counter(row["Productcode"][2:3] for row in rows if row["Begindatum"] == "01-01-2021")
    assert example.dirt("gemeente/hulptrajecten-2015-2026.csv")["recoded_product"] > 1000
    assert by_client["B"] > 1000


def test_workbooks_hold_dates_text_dates_bare_numbers_and_a_formula(example):
    sheet = openpyxl.load_workbook(example.folder / "aanbieder-anker/personeel.xlsx").active
    kinds = Counter(type(row[4].value).__name__ for row in sheet.iter_rows(min_row=2))
    counted = example.dirt("aanbieder-anker/personeel.xlsx")
    assert kinds["datetime"] > 100
    assert kinds["str"] == counted["mixed_date"] + counted["excel_date"]
    register = openpyxl.load_workbook(example.folder / "gemeente/subsidieregister.xlsx").active
    formulas = [
        c for row in register.iter_rows() for c in row if isinstance(c.value, str) and c.value.startswith("=")
    ]
    assert len(formulas) == 1
