"""Lists of current workers, delivered again and again, become assignments with days from and until."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bestendig.analyses.importing import take_in
from bestendig.errors import InputError
from bestendig.model.issue import ImportReport
from bestendig.model.period import day_of
from bestendig.store import DataFolder, open_engine

OUTSIDE = Path(__file__).parents[4] / "shared" / "data" / "eventlogs" / "receipt.csv.gz"
PROFILE = """name = "caseload"
table = "assignments"
source_system = "ecd"
[columns]
client_id.column = "Klant"
professional_id.column = "Medewerker"
first_day.{day}
basis.constant = "from_snapshots"
"""
COLUMN, FILE_NAME, DELIVERED = 'column = "Peildatum"', 'constant = "file_name"', 'constant = "delivered_on"'


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder for profiles and files."""
    (tmp_path / "profiles").mkdir()
    return tmp_path


def dated(desk: Path, how: str) -> None:
    """The profile that dates snapshots so."""
    (desk / "profiles" / "caseload.toml").write_text(PROFILE.format(day=how), encoding="utf-8")


def taken(desk: Path, *files: Path, on: date = date(2026, 7, 1), profile: str | None = None) -> ImportReport:
    """The report of an import."""
    report = take_in(files, desk / "data", keys=desk / "keys", profiles=desk / "profiles",
                     delivered_on=on, profile=profile)  # fmt: skip
    assert all(file.adds_up for file in report.files)
    return report


def snapshot(desk: Path, name: str, *pairs: str) -> Path:
    """A file with who is responsible for whom: "K1 M1"."""
    lines = ["Klant;Medewerker", *(pair.replace(" ", ";") for pair in pairs)]
    (desk / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return desk / name


def stays(desk: Path) -> list[tuple[Any, ...]]:
    """First day, last day, and the days before and after on which it is known not to be, in order."""
    version = DataFolder.open(desk / "data").current()
    names = ("first_day", "last_day", "not_yet_on", "no_longer_on")
    with open_engine("duckdb") as engine:
        rows = engine.fetch(version.scan_all(engine)["assignments"]).rows(named=True)
    assert {row["basis"] for row in rows} == {"from_snapshots"}
    found = [tuple(None if row[name] is None else day_of(row[name]) for name in names) for row in rows]
    return sorted(found, key=lambda each: (each[0], each[1] or date.max))


JAN, FEB, MAR, APR = (date(2024, month, 1) for month in (1, 2, 3, 4))


def test_first_and_last_snapshot_are_the_first_and_last_day(desk: Path) -> None:
    dated(desk, FILE_NAME)
    report = taken(
        desk,
        snapshot(desk, "caseload-2024-01-01.csv", "K1 M1", "K2 M1"),
        snapshot(desk, "caseload_20240201.csv", "K1 M1", "K2 M1"),
        snapshot(desk, "caseload 01-03-2024.csv", "K1 M2", "K2 M1"),
    )
    assert stays(desk) == [(JAN, FEB, None, MAR), (JAN, None, None, None), (MAR, None, FEB, None)]
    assert (report.read, report.kept, report.rows["assignments"]) == (6, 6, 3)
    assert [issue.code for issue in report.remarks] == ["assignments_from_snapshots"]


def test_a_worker_who_comes_back_has_two_stays(desk: Path) -> None:
    dated(desk, FILE_NAME)
    months = (("K1 M1", "K9 M9"), ("K9 M9",), ("K1 M1", "K9 M9"))
    taken(desk, *(snapshot(desk, f"c-2024-0{n}-01.csv", *pairs) for n, pairs in enumerate(months, 1)))
    assert stays(desk) == [(JAN, JAN, None, FEB), (JAN, None, None, None), (MAR, None, FEB, None)]


def test_a_missing_snapshot_ends_nothing_but_is_told(desk: Path) -> None:
    dated(desk, FILE_NAME)
    files = [snapshot(desk, f"c-2024-{n:02}-01.csv", "K1 M1", "K2 M1") for n in (1, 2, 3, 4, 7, 8)]
    report = taken(desk, *files)
    assert stays(desk) == [(JAN, None, None, None)] * 2
    told = {issue.code: (issue.count, issue.label.nl) for issue in report.remarks}
    assert told["snapshot_missing"] == (2, "momentopname ontbreekt tussen 1 april 2024 en 1 juli 2024")


def test_a_snapshot_that_is_not_whole_is_told(desk: Path) -> None:
    dated(desk, FILE_NAME)
    many = [f"K{n} M{n % 3}" for n in range(1, 13)]
    sizes = ((1, 12), (2, 4), (3, 12))
    report = taken(desk, *(snapshot(desk, f"c-2024-0{n}-01.csv", *many[:size]) for n, size in sizes))
    assert ("snapshot_not_whole", 4) in [(issue.code, issue.count) for issue in report.remarks]


def test_snapshots_come_one_by_one_and_any_order_gives_the_same(desk: Path) -> None:
    dated(desk, FILE_NAME)
    files = [snapshot(desk, f"c-2024-0{n}-01.csv", "K1 M1", *(["K2 M1"] if n < 3 else [])) for n in (1, 2, 3)]
    for file in (files[2], files[0], files[1]):
        taken(desk, file)
    assert stays(desk) == [(JAN, FEB, None, MAR), (JAN, None, None, None)]


def test_the_day_can_stand_in_a_column_and_one_name_serves_every_month(desk: Path) -> None:
    dated(desk, COLUMN)
    for month, pair in ((1, "K1;M1"), (2, "K1;M1"), (3, "K1;M2")):
        file = desk / "caseload.csv"
        file.write_text(f"Klant;Medewerker;Peildatum\n{pair};2024-0{month}-01\n", encoding="utf-8")
        taken(desk, file)
    assert stays(desk) == [(JAN, FEB, None, MAR), (MAR, None, FEB, None)]


def test_the_same_file_on_another_day_is_another_snapshot(desk: Path) -> None:
    dated(desk, DELIVERED)
    file = snapshot(desk, "caseload.csv", "K1 M1")
    for day in (JAN, FEB, FEB):
        report = taken(desk, file, on=day)
    assert report.files[0].duplicate == 1
    taken(desk, snapshot(desk, "caseload.csv", "K1 M2"), on=MAR)
    assert stays(desk) == [(JAN, FEB, None, MAR), (MAR, None, FEB, None)]


def test_a_snapshot_without_a_day_is_refused(desk: Path) -> None:
    dated(desk, FILE_NAME)
    with pytest.raises(InputError) as refusal:
        taken(desk, snapshot(desk, "caseload-nieuw.csv", "K1 M1"))
    assert refusal.value.code == "snapshot_without_day"


def test_registered_assignments_stay_as_they_are_beside_snapshots(desk: Path) -> None:
    dated(desk, FILE_NAME)
    registered = PROFILE.replace('"caseload"', '"register"').replace("from_snapshots", "registered")
    text = registered.format(day='column = "Begin"')
    (desk / "profiles" / "register.toml").write_text(text, encoding="utf-8")
    (desk / "register.csv").write_text("Klant;Medewerker;Begin\nK5;M5;05-05-2023\n", encoding="utf-8")
    report = taken(desk, desk / "register.csv", snapshot(desk, "c-2024-01-01.csv", "K1 M1"))
    assert report.rows["assignments"] == 2


@pytest.mark.outside_data
def test_a_real_log_tells_who_had_the_case(desk: Path) -> None:
    if not OUTSIDE.exists():
        pytest.skip("../shared/data/eventlogs is not here")
    contacts = taken(desk, OUTSIDE)
    report = taken(desk, OUTSIDE, profile="coselog-zaakhouder")
    assert contacts.rows["contacts"] == report.rows["contacts"] == 8_577
    (owners,) = report.files
    assert owners.read == owners.kept + owners.set_apart + owners.duplicate == 8_577
    found = stays(desk)
    assert 1_300 < len(found) <= 1_434
    assert all(first <= last for first, last, *_ in found)


def test_a_file_with_a_reference_day_is_guessed_to_be_a_snapshot(desk: Path) -> None:
    lines = [f"K{n};M{n % 3};2024-0{month}-01" for month in (1, 2, 3) for n in range(1, 20)]
    (desk / "caseload.csv").write_text(
        "Klantnummer;Medewerkernummer;Peildatum\n" + "\n".join(lines), encoding="utf-8"
    )
    report = taken(desk, desk / "caseload.csv")
    assert (report.read, report.rows["assignments"]) == (57, 19)
    assert set(stays(desk)) == {(JAN, None, None, None)}
