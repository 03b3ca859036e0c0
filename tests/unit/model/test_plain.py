"""Frozen data as plain values and back."""

import json
from datetime import date

import pytest

from bestendig.language import Text
from bestendig.model.issue import FileReport, ImportReport, Issue
from bestendig.model.manifest import Delivery, Manifest, StoredColumn, StoredTable, content_hash
from bestendig.model.plain import from_plain, to_plain
from bestendig.model.request import Request

WORDS = Text(nl="fout", en="fault")
ISSUE = Issue("date_unreadable", "sets_row_apart", "contacts", "held_on", 2, WORDS, WORDS, (3, 9))
FILE = FileReport("a.csv", "contacts", "eigen", "00", 10, 7, 2, 0, 1, (ISSUE,), (WORDS,))
TABLE = StoredTable(
    "contacts", "contacts.parquet", 7, 100, "ab", (StoredColumn("client_id", "int64", "person"),)
)
MANIFEST = Manifest(
    id="0003-0123abcd",
    content_hash="0123abcd",
    software="0.1.0",
    deliveries=(Delivery(1, "eigen", "a.csv", "contacts", "00", 10, date(2024, 1, 9)),),
    profiles={"eigen": "11"},
    tables=(TABLE,),
    report=ImportReport("", (FILE,), (), {"contacts": 7}),
)


def test_a_manifest_comes_back_whole_through_json() -> None:
    assert from_plain(Manifest, json.loads(json.dumps(to_plain(MANIFEST)))) == MANIFEST


def test_a_request_comes_back_whole() -> None:
    request = Request(("upc",), None, by=("team", "year"), law="wmo")
    assert from_plain(Request, to_plain(request)) == request


@pytest.mark.parametrize(
    "changed",
    [{"id": 7}, {"tables": [{"name": "x"}]}, {"deliveries": 3}, {"surprise": 1}, {"software": None}],
)
def test_values_that_do_not_fit_are_refused(changed: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_plain(Manifest, to_plain(MANIFEST) | changed)


def test_a_day_is_written_as_a_day() -> None:
    assert to_plain(date(2024, 1, 9)) == "2024-01-09"


def test_a_manifest_finds_its_tables() -> None:
    assert (MANIFEST.number, MANIFEST.table("contacts"), MANIFEST.table("x")) == (3, TABLE, None)
    assert MANIFEST.files == (TABLE,)
    assert TABLE.holds("client_id")
    assert not TABLE.holds("naam")
    assert TABLE.identified_by("person") == ("client_id",)


def test_the_day_of_delivery_is_no_content() -> None:
    first = MANIFEST.deliveries[0]
    later = Delivery(1, "eigen", "a.csv", "contacts", "00", 10, date(2025, 1, 9))
    hashes = [content_hash((TABLE,), (), (each,), {"eigen": "11"}) for each in (first, later)]
    assert hashes[0] == hashes[1]
    assert content_hash((TABLE,), (), (first,), {"eigen": "12"}) != hashes[0]


def test_a_report_adds_up_over_its_files() -> None:
    report = ImportReport("v", (FILE, FILE))
    assert (report.read, report.kept, FILE.adds_up, FILE.is_refused) == (20, 14, True, False)
