"""A list of numbers at the front desk: relationships run on over a migration, laws only on a ground."""

from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from bestendig.analyses.grounds import ground_rows, record_ground
from bestendig.analyses.importing import take_in
from bestendig.errors import InputError, NotAllowed, RequestError
from bestendig.model.issue import ImportReport
from bestendig.model.manifest import Manifest
from bestendig.store import DataFolder, open_engine

DAY = date(2026, 7, 1)
MIGRATION = (date(2021, 5, 1) - date(1970, 1, 1)).days
HEADER = "Klantnummer;Behandelaar;Contactdatum;Wet\n"
PROFILE = """name = "contacten"
table = "contacts"
source_system = "ecd"
[columns]
client_id.column = "Klantnummer"
professional_id.column = "Behandelaar"
held_on.column = "Contactdatum"
law.column = "Wet"
law.values = { Wmo = "wmo", Jeugdwet = "jeugdwet" }
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a profile and two files of contacts, before and after numbers changed."""
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "contacten.toml").write_text(PROFILE, encoding="utf-8")
    before = "".join(f"{n};B{n % 3};13-0{1 + n % 9}-2024;Wmo\n" for n in range(1, 21))
    after = "".join(f"{9000 + n};B{n % 3};13-0{1 + n % 9}-2025;Jeugdwet\n" for n in range(1, 21))
    (tmp_path / "voor.csv").write_text(HEADER + before, encoding="utf-8")
    (tmp_path / "na.csv").write_text(HEADER + after, encoding="utf-8")
    lines = "".join(f"{n};{9000 + n}\n" for n in range(1, 16))
    (tmp_path / "nummers.csv").write_text("oud;nieuw\n" + lines, encoding="utf-8")
    return tmp_path


def taken(desk: Path, *files: str, crosswalk: str = "", ground: str | None = None) -> ImportReport:
    """The report of an import."""
    return take_in(
        [desk / file for file in files],
        desk / "data",
        keys=desk / "keys",
        profiles=desk / "profiles",
        delivered_on=DAY,
        crosswalk=desk / crosswalk if crosswalk else None,
        ground=ground,
    )


def n_clients(desk: Path) -> int:
    """So many clients have contacts."""
    version = DataFolder.open(desk / "data").current()
    with open_engine("duckdb") as engine:
        contacts = version.scan_all(engine)["contacts"]
        return len(engine.fetch(contacts.select("client_id").unique()).rows())


def manifest(desk: Path) -> Manifest:
    """What the data say about themselves."""
    return DataFolder.open(desk / "data").current().manifest


def grounded(desk: Path, **changed: object) -> str:
    """The name of a ground for two laws."""
    (desk / "besluit.txt").write_text("besloten", encoding="utf-8")
    days = {"first_day": date(2026, 1, 1), "last_day": date(2026, 12, 31), **changed}
    said = record_ground(
        desk / "data", ("wmo", "jeugdwet"), decided_by="college", document=desk / "besluit.txt", **days
    )
    return said.nl.split()[0]


def test_without_a_ground_a_list_links_nobody_over_laws(desk: Path) -> None:
    report = taken(desk, "voor.csv", "na.csv", crosswalk="nummers.csv")
    assert n_clients(desk) == 40
    assert any("grondslag" in words.nl for words in report.missing)
    assert all(file.adds_up for file in report.files)


def test_on_a_recorded_ground_the_people_in_the_list_are_one(desk: Path) -> None:
    name = grounded(desk)
    taken(desk, "voor.csv", "na.csv", crosswalk="nummers.csv", ground=name)
    assert n_clients(desk) == 25
    assert [row["ground"] for row in ground_rows(desk / "data")] == [name]
    assert manifest(desk).settings == {"grounds": name}
    taken(desk, "na.csv", crosswalk="nummers.csv", ground=name)
    assert manifest(desk).settings == {"grounds": name}


@pytest.mark.parametrize(
    ("changed", "named", "code"),
    [({}, "grond-7", "ground_unknown"), ({"last_day": date(2026, 2, 1)}, "grond-1", "ground_expired")],
)
def test_a_ground_that_does_not_hold_is_refused(
    desk: Path, changed: dict[str, date], named: str, code: str
) -> None:
    grounded(desk, **changed)
    with pytest.raises(NotAllowed) as refusal:
        taken(desk, "voor.csv", crosswalk="nummers.csv", ground=named)
    assert refusal.value.code == code


def test_a_ground_needs_a_list_two_laws_and_days_in_order(desk: Path) -> None:
    name = grounded(desk)
    with pytest.raises(RequestError):
        taken(desk, "voor.csv", ground=name)
    with pytest.raises(RequestError):
        grounded(desk, last_day=date(2025, 1, 1))
    with pytest.raises(RequestError):
        record_ground(desk / "data", ("wmo",), decided_by="x", document=desk / "besluit.txt",
                      first_day=DAY, last_day=DAY)  # fmt: skip


def test_clients_known_under_two_linked_laws_are_counted_once_in_the_report(desk: Path) -> None:
    clients = "Klantnummer;Buurt;Geboortejaar\n" + "".join(f"{n};Dorp;{1950 + n}\n" for n in range(1, 21))
    (desk / "inwoners.csv").write_text(clients, encoding="utf-8")
    profile = """name = "inwoners"\ntable = "clients"\nsource_system = "ecd"
[columns]\nclient_id.column = "Klantnummer"\nneighbourhood_id.column = "Buurt"\n"""
    (desk / "profiles" / "inwoners.toml").write_text(profile, encoding="utf-8")
    name = grounded(desk)
    taken(desk, "voor.csv", "na.csv", crosswalk="nummers.csv", ground=name)
    report = taken(desk, "inwoners.csv", crosswalk="nummers.csv", ground=name)
    file = next(each for each in report.files if each.file == "inwoners.csv")
    assert (file.read, file.kept, file.duplicate) == (20, 20, 0)
    assert report.rows["clients"] == 25


def test_the_data_keep_a_fingerprint_and_tell_of_another_list(desk: Path) -> None:
    first = taken(desk, "voor.csv", crosswalk="nummers.csv")
    assert all(each.crosswalk for each in manifest(desk).deliveries)
    assert taken(desk, "voor.csv", crosswalk="nummers.csv").files[0].duplicate == 20
    assert not any("nummerlijst" in words.nl for words in first.missing)
    (desk / "nummers2.csv").write_text("oud;nieuw\n1;9002\n", encoding="utf-8")
    other = taken(desk, "na.csv", crosswalk="nummers2.csv")
    assert any("voor.csv is gelezen met een andere nummerlijst" in words.nl for words in other.missing)
    forgotten = taken(desk, "na.csv")
    assert any("nu zonder" in words.nl for words in forgotten.missing)


def test_no_number_of_the_list_is_in_the_data(desk: Path) -> None:
    taken(desk, "voor.csv", crosswalk="nummers.csv")
    stored = b"".join(path.read_bytes() for path in (desk / "data").rglob("*") if path.is_file())
    assert b"9007" not in stored


def test_a_list_without_systems_is_refused_beside_files_of_two_systems(desk: Path) -> None:
    other = PROFILE.replace("ecd", "tweede").replace('"contacten"', '"ander"').replace("Behandelaar", "Door")
    (desk / "profiles" / "ander.toml").write_text(other, encoding="utf-8")
    text = (desk / "na.csv").read_text(encoding="utf-8").replace("Behandelaar", "Door")
    (desk / "ander.csv").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refusal:
        taken(desk, "voor.csv", "ander.csv", crosswalk="nummers.csv")
    assert (refusal.value.code, "ecd, tweede" in refusal.value.words("nl")) == (
        "crosswalk_needs_system",
        True,
    )


def test_a_list_that_is_used_for_nothing_is_told(desk: Path) -> None:
    (desk / "anders.csv").write_text("systeem;nummer;persoon\nzorgned;1;P1\necd;777;P1\n", encoding="utf-8")
    told = [words.nl for words in taken(desk, "voor.csv", crosswalk="anders.csv").missing]
    assert any("geen bestand is: zorgned" in words for words in told)
    assert any("Is het de goede lijst?" in words for words in told)


def test_a_list_in_a_folder_of_data_is_told_not_guessed(desk: Path) -> None:
    report = taken(desk, ".")
    told = {file.file: [words.nl for words in file.notes] for file in report.files}
    assert any("--crosswalk" in words for words in told["nummers.csv"])


def runs_over(folder: Path) -> int:
    """So many pairs of client and professional have contacts on both sides of the migration day."""
    version = DataFolder.open(folder / "data").current()
    with open_engine("duckdb") as engine:
        contacts = version.scan_all(engine)["contacts"].select("client_id", "professional_id", "day")
        rows = engine.fetch(contacts).rows()
    sides = ({row[:2] for row in rows if (row[2] < MIGRATION) is before} for before in (True, False))
    return len(set.intersection(*sides))


def truly_running_on(town: Path) -> int:
    """So many pairs truly met on both sides of the migration day, in the years of the files."""
    truth = pq.read_table(
        town / "waarheid" / "contacten-wijkteams.parquet", columns=["client", "professional", "day"]
    )
    rows = [row for row in zip(*truth.to_pydict().values(), strict=True) if row[2].year in (2020, 2021)]
    sides = ({row[:2] for row in rows if (row[2] < date(2021, 5, 1)) is before} for before in (True, False))
    return len(set.intersection(*sides))


def test_relationships_run_on_over_the_migration_of_the_example(town: Path, tmp_path: Path) -> None:
    files = ("contacten-2020.csv", "contacten-2021.csv", "betrokkenheid.csv")
    for folder in ("met", "zonder"):
        (tmp_path / folder).mkdir()
    reports = {}
    for folder in ("met", "zonder"):
        reports[folder] = take_in(
            [town / "wijkteams" / name for name in files],
            tmp_path / folder / "data",
            keys=tmp_path / folder / "keys",
            profiles=tmp_path / "profiles",
            delivered_on=DAY,
            crosswalk=town / "wijkteams" / "oude-en-nieuwe-nummers.csv" if folder == "met" else None,
        )
    assert runs_over(tmp_path / "zonder") == 0
    true = truly_running_on(town)
    assert true > 30
    assert runs_over(tmp_path / "met") == pytest.approx(true, rel=0.15)
    linked = [
        issue.count
        for file in reports["met"].files
        for issue in file.issues
        if issue.code == "numbers_linked"
    ]
    assert sum(linked) > 50
    told = [issue.label.nl for issue in reports["zonder"].remarks if issue.code == "system_migration_day"]
    assert [label for label in told if "30 april 2021" in label]
