"""Registers of the example (staff, areas, contracts, subsidies, survey): read with consent, not before."""

from datetime import date
from pathlib import Path

import pytest

from bestendig.analyses.importing import take_in
from bestendig.analyses.keeping import record_consent
from bestendig.model.issue import ImportReport
from bestendig.store import DataFolder, open_engine

VAULTS = {
    "wijkteams": {"personeel.xlsx": "employments", "werkgebieden.csv": "presences", "teams.csv": "teams"},
    "gemeente": {
        "personeel.xlsx": "employments",
        "contracten.xlsx": "contracts",
        "subsidieregister.xlsx": "contracts",
        "ervaring.csv": "experience_results",
        "organisaties.csv": "organisations",
        "beleidsprogrammas.csv": "programmes",
    },
}
STAFF = ("employments", "presences")


def taken(town: Path, folder: Path, vault: str) -> ImportReport:
    """The report of an import of the registers of one vault."""
    report = take_in(
        [town / vault / name for name in VAULTS[vault]],
        folder / "data",
        keys=folder / "keys",
        profiles=folder / "profiles",
        delivered_on=date(2026, 7, 1),
    )
    assert all(file.adds_up for file in report.files)
    return report


@pytest.mark.parametrize("vault", VAULTS)
def test_with_consent_every_register_is_read_by_its_profile(town: Path, tmp_path: Path, vault: str) -> None:
    before = taken(town, tmp_path, vault)
    assert all(table not in before.rows for table in STAFF)
    decision = tmp_path / "besluit.txt"
    decision.write_text("akkoord", encoding="utf-8")
    record_consent(tmp_path / "data", date(2026, 1, 1), decision)
    report = taken(town, tmp_path, vault)
    tables = {file.file.partition("!")[0]: file.table for file in report.files}
    assert tables == VAULTS[vault]
    assert set(report.rows) == set(VAULTS[vault].values())
    assert all(file.profile.startswith("voorbeeldstad-") for file in report.files)
    assert sum(file.set_apart for file in report.files) <= 2


def test_a_worker_is_the_same_in_the_staff_list_and_in_the_work_areas(town: Path, tmp_path: Path) -> None:
    decision = tmp_path / "besluit.txt"
    decision.write_text("akkoord", encoding="utf-8")
    record_consent(tmp_path / "data", date(2026, 1, 1), decision)
    taken(town, tmp_path, "wijkteams")
    version = DataFolder.open(tmp_path / "data").current()
    with open_engine("duckdb") as engine:
        tables = version.scan_all(engine)
        people = [
            {row[0] for row in engine.fetch(tables[name].select("professional_id").unique()).rows()}
            for name in STAFF
        ]
    assert len(people[0] & people[1]) > 5
