"""The import report as a page and for machines."""

import json
from dataclasses import replace

import pytest
from tests.unit.sheets.reports import REPORT

from bestendig.sheets.import_report import report_json, report_view, write_import_report


def test_page_and_json_are_written_side_by_side(tmp_path):
    path = write_import_report(REPORT, tmp_path, "nl")
    assert path.name == "importverslag.html"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["importverslag.html", "importverslag.json"]


def test_every_row_read_is_accounted_for_in_the_json():
    for file in json.loads(report_json(REPORT, "en"))["files"]:
        fates = ("kept", "set_apart", "withdrawn", "duplicate")
        assert file["read"] == sum(file[fate] for fate in fates)


def test_a_reason_has_its_count_first_lines_and_repair():
    issue = json.loads(report_json(REPORT, "en"))["files"][0]["issues"][0]
    assert (issue["code"], issue["count"], issue["lines"]) == ("date_unreadable", 28, [18, 204, 1377])
    assert issue["hint"] == "See what stands in line 18."


@pytest.mark.parametrize(
    ("files", "title"),
    [
        (REPORT.files, "12.312 van de 13.032 regels zijn bewaard"),
        (REPORT.files[1:2], "Alle 12 regels zijn bewaard"),
        (REPORT.files[2:], "Er zijn geen regels bewaard"),
    ],
)
def test_the_title_says_what_became_of_the_rows(files, title):
    assert report_view(replace(REPORT, files=files), "nl")["title"] == title


def test_the_same_report_is_the_same_bytes(tmp_path):
    one, other = (write_import_report(REPORT, tmp_path / name, "nl").read_bytes() for name in "ab")
    assert one == other
