"""Leaving with everything."""

import csv
import json
from pathlib import Path

from tests.cli.conftest import Bestendig


def test_everything_leaves_in_open_form_with_its_schema(bestendig: Bestendig, tmp_path: Path) -> None:
    assert bestendig("export", "-o", tmp_path).code == 0
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in package["resources"]] == ["care_episodes", "contacts", "contracts"]
    for resource in package["resources"]:
        with (tmp_path / resource["path"]).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert list(rows[0]) == [field["name"] for field in resource["schema"]["fields"]]


def test_what_leaves_has_dates_and_pseudonyms(bestendig: Bestendig, tmp_path: Path) -> None:
    bestendig("export", "-o", tmp_path)
    with (tmp_path / "contacts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 1404
    assert {len(row["client_id"]) for row in rows} == {32}
    assert min(row["held_on"] for row in rows) == "2024-01-08"
    assert {row["team_id"] for row in rows} == {"Noord", "Oost", "Zuid", "West"}
