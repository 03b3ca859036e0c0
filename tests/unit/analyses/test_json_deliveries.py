"""JSON in layers at the front desk: procurement, contacts, roles and FHIR become standard tables."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from bestendig.analyses.importing import take_in
from bestendig.model.issue import ImportReport
from bestendig.model.period import day_of
from bestendig.store import DataFolder, open_engine

OUTSIDE = Path(__file__).parents[4] / "shared" / "data" / "procurement"


def taken(folder: Path, *files: Path) -> ImportReport:
    """The report of an import."""
    report = take_in(
        files or [folder / "a.json"],
        folder / "data",
        keys=folder / "keys",
        profiles=folder / "profiles",
        delivered_on=date(2026, 7, 1),
    )
    assert all(file.adds_up for file in report.files)
    return report


def stored(folder: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a stored table."""
    version = DataFolder.open(folder / "data").current()
    with open_engine("duckdb") as engine:
        return engine.fetch(version.scan_all(engine)[table]).rows(named=True)


def written(folder: Path, content: object) -> Path:
    """The folder with a file in it."""
    (folder / "a.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_a_klantcontact_becomes_a_contact_and_no_text_of_it_is_kept(tmp_path: Path) -> None:
    contact = {
        "uuid": "k1",
        "kanaal": "huisbezoek",
        "onderwerp": "geheim onderwerp",
        "plaatsgevondenOp": "2024-01-09T23:30:00Z",
        "hadBetrokkenActoren": [
            {
                "uuid": "u",
                "naam": "Pietersen",
                "soortActor": "medewerker",
                "actoridentificator": {"objectId": "M1"},
            }
        ],
        "_expand": {"hadBetrokkenen": [{"rol": "klant", "wasPartij": {"uuid": "partij-1"}}]},
    }
    report = taken(
        written(tmp_path, {"results": [contact, {**contact, "uuid": "k2", "hadBetrokkenActoren": []}]})
    )
    assert (report.read, report.kept, report.rows["contacts"]) == (2, 1, 1)
    (row,) = stored(tmp_path, "contacts")
    assert (day_of(row["day"]), row["kind"]) == (date(2024, 1, 10), "visit")
    everything = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert not [word for word in (b"geheim", b"Pietersen", b"partij-1") if word in everything]


def test_case_roles_and_fhir_become_assignments(tmp_path: Path) -> None:
    role = {"zaak": "z1", "roltype": "r", "registratiedatum": "2024-03-01"}
    roles = [
        {**role, "betrokkeneType": "natuurlijk_persoon", "omschrijvingGeneriek": "initiator",
         "betrokkeneIdentificatie": {"anpIdentificatie": "P7"}},
        {**role, "betrokkeneType": "medewerker", "omschrijvingGeneriek": "zaakcoordinator",
         "betrokkeneIdentificatie": {"identificatie": "M1"}},
    ]  # fmt: skip
    (tmp_path / "fhir").mkdir()
    episode = {
        "resourceType": "EpisodeOfCare",
        "status": "active",
        "patient": {"reference": "Patient/1"},
        "careManager": {"reference": "Practitioner/7"},
        "managingOrganization": {"reference": "Organization/9"},
        "period": {"start": "2024-01-01"},
    }
    written(tmp_path / "fhir", episode)
    report = taken(tmp_path, written(tmp_path, {"results": roles}) / "a.json", tmp_path / "fhir" / "a.json")
    assert (report.rows["assignments"], report.rows["care_episodes"]) == (2, 1)
    assert {row["role"] for row in stored(tmp_path, "assignments")} == {"case_manager"}


@pytest.mark.outside_data
def test_the_public_procurement_example_gives_one_contract_with_its_extension(tmp_path: Path) -> None:
    if not OUTSIDE.is_dir():
        pytest.skip("../shared/data/procurement is not here")
    report = taken(tmp_path, *sorted(OUTSIDE.glob("*-0[45]-*.json")))
    (row,) = stored(tmp_path, "contracts")
    days = [day_of(row[name]) for name in ("first_day", "last_day", "latest_last_day")]
    assert days == [date(2010, 7, 1), date(2011, 6, 30), date(2011, 12, 31)]
    assert report.rows == {"contracts": 1, "organisations": 1}
    folder = taken(tmp_path, OUTSIDE)
    fates = {file.file: (file.read, file.set_apart) for file in folder.files if "tender.json" in file.file}
    assert list(fates.values()) == [(1, 1)]


@pytest.mark.outside_data
def test_the_columns_of_the_tenderned_dataset_are_known(tmp_path: Path) -> None:
    if not OUTSIDE.is_dir():
        pytest.skip("../shared/data/procurement is not here")
    listed = (OUTSIDE / "tenderned-dataset-kolommen-mapping-ocds.csv").read_text(encoding="utf-8-sig")
    headers = [line.split(",")[0].strip('"').strip() for line in listed.splitlines()[1:]]
    told = {
        "Tenderned kenmerk": "T1",
        "Kvknummer": "12345678",
        "Aanvang opdracht": "2024-01-01",
        "Voltooiing opdracht": "2025-12-31",
        "Procedure": "Openbaar",
        "Jaarlijks of maandelijkse waarde": "12",
        "Contactpersoon AD": "P. Jansen",
    }
    with xlsxwriter.Workbook(str(tmp_path / "tenderned.xlsx")) as book:
        sheet = book.add_worksheet()
        for place, header in enumerate(headers):
            sheet.write(0, place, header)
            sheet.write(1, place, told.get(header, ""))
    report = taken(tmp_path, tmp_path / "tenderned.xlsx")
    assert [file.profile for file in report.files] == ["tenderned"]
    (row,) = stored(tmp_path, "contracts")
    assert (day_of(row["first_day"]), day_of(row["last_day"])) == (date(2024, 1, 1), date(2025, 12, 31))
