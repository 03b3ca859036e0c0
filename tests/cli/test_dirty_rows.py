"""Rows that are wrong: counted with line and repair, set apart or remarked on, and everything adds up."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Bestendig

CONTACTS = """Cliëntnummer;Medewerkernummer;Team;Datum
K1;M1;Noord;13-02-2024
K2;M1;Noord;2024-02-14
K3;M2;Noord;15 februari 2024
K4;M2;Noord;31-02-2024
K5;M1;Noord;binnenkort
K6;M1;Noord;01-01-1900
K7;wachtlijst;Noord;16-02-2024
;M1;Noord;17-02-2024
K8;;Noord;18-02-2024
K9;M1;Noord;19-02-2024;kletskoek
"""
EPISODES = """Cliëntnummer;AGB-code;Begindatum;Einddatum;Wet
K1;99000001;13-01-2024;31-12-9999;Wmo
K2;99000001;14-01-2024;13-01-2024;Wmo
K3;99000001;15-01-2024;16-01-2024;Wmo
K4;99000001;16-01-2024;;Wonderwet
"""
Issues = dict[str, tuple[str, int, list[int]]]


@pytest.fixture
def reported(own: Bestendig, tmp_path: Path) -> Any:
    """Deliver rows; the report of their file as JSON."""

    def deliver(name: str, text: str) -> dict[str, Any]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert own("import", tmp_path / name, "--yes").code == 0
        assert own("verify").err.count("is heel.") == 2
        report = json.loads(Path("bestendig-data/verslagen/importverslag.json").read_text(encoding="utf-8"))
        file: dict[str, Any] = report["files"][0]
        fates = (file[fate] for fate in ("kept", "set_apart", "withdrawn", "duplicate"))
        assert file["read"] == sum(fates)
        return file

    return deliver


def issues(file: dict[str, Any]) -> Issues:
    """By code: how bad, how often, on which lines."""
    return {each["code"]: (each["severity"], each["count"], each["lines"]) for each in file["issues"]}


def test_every_fault_of_a_contact_is_counted_with_its_line(reported: Any) -> None:
    file = reported("vuil.csv", CONTACTS)
    assert (file["read"], file["kept"], file["set_apart"]) == (10, 3, 7)
    found = issues(file)
    apart = "sets_row_apart"
    assert found["date_does_not_exist"] == (apart, 1, [5])
    assert found["date_unreadable"] == (apart, 1, [6])
    assert found["date_sentinel"] == ("remark", 1, [7])
    assert found["unknown_professional"] == (apart, 2, [8, 10])
    assert all(each["hint"] and each["label"] for each in file["issues"])


def test_no_value_of_a_wrong_row_is_in_the_report(reported: Any) -> None:
    said = json.dumps(reported("vuil.csv", CONTACTS), ensure_ascii=False)
    for value in ("binnenkort", "kletskoek", "31-02", "K5"):
        assert value not in said


def test_every_fault_of_a_care_episode_is_counted_with_its_line(reported: Any) -> None:
    file = reported("trajecten.csv", EPISODES)
    found = issues(file)
    assert found["date_sentinel"] == ("remark", 1, [2])
    assert found["end_before_start"] == ("sets_row_apart", 1, [3])
    assert (file["kept"], file["set_apart"]) == (3, 1)
    assert any(lines == [5] for _, _, lines in found.values())
