"""What holds for every import: no row is lost, order is nothing, equal files give equal versions."""

import random
from datetime import date
from pathlib import Path

import pytest

from bestendig.analyses.importing import take_in
from bestendig.analyses.keeping import record_consent
from bestendig.analyses.opening import open_data
from bestendig.model.issue import ImportReport
from bestendig.model.request import Request
from bestendig.store import DataFolder

VAULTS = ("gemeente", "wijkteams", "aanbieder-kompas")
ASKED = Request(("upc", "coc_index", "secon", "n_professionals", "new_faces", "visit_entropy"))


def taken(files: list[Path], folder: Path, keys: Path | None = None) -> ImportReport:
    """The report of an import into a folder of its own."""
    return take_in(
        files,
        folder / "data",
        keys=keys or folder / "keys",
        profiles=folder / "profiles",
        delivered_on=date(2026, 7, 1),
    )


@pytest.mark.parametrize("vault", VAULTS)
def test_every_row_of_the_example_has_one_fate_and_again_none_is_new(
    town: Path, tmp_path: Path, vault: str
) -> None:
    first = taken([town / vault], tmp_path)
    assert [file.file for file in first.files if not file.adds_up] == []
    assert first.kept > first.read / 2 > 1_000
    again = taken([town / vault], tmp_path)
    assert [file.file for file in again.files if not file.adds_up or file.kept] == []
    assert DataFolder.open(tmp_path / "data").versions() == (first.data_version,)


def test_the_order_of_files_and_rows_is_nothing(village_files: Path, tmp_path: Path) -> None:
    header, *lines = (village_files / "contacten.csv").read_text(encoding="utf-8").splitlines()
    answers = []
    for seed in range(3):
        folder = tmp_path / str(seed)
        folder.mkdir()
        random.Random(seed).shuffle(lines)
        for name, part in (("a.csv", lines[: 500 + seed]), ("b.csv", lines[500 + seed :])):
            (folder / name).write_text("\n".join([header, *part]) + "\n", encoding="utf-8")
        files = [folder / "a.csv", folder / "b.csv"]
        taken(files[:: 1 if seed else -1], folder)
        results = open_data(folder / "data").ask(ASKED)
        answers.append([(answer.value.overall.value, answer.value.overall.support) for answer in results])
    assert answers[0] == answers[1] == answers[2]


def test_equal_files_under_equal_keys_give_the_same_version(village_files: Path, tmp_path: Path) -> None:
    files = [village_files / "contacten.csv", village_files / "contracten.csv"]
    first = taken(files, tmp_path / "a", tmp_path / "keys")
    second = taken(files, tmp_path / "b", tmp_path / "keys")
    assert first.data_version == second.data_version


def test_staff_stays_out_until_the_works_council_agrees(town: Path, tmp_path: Path) -> None:
    staff = town / "wijkteams" / "personeel.xlsx"
    waiting = taken([staff], tmp_path)
    assert [(file.kept, file.set_apart > 0) for file in waiting.files] == [(0, True)]
    assert "employments" not in waiting.rows
    decision = tmp_path / "besluit.txt"
    decision.write_text("akkoord", encoding="utf-8")
    record_consent(tmp_path / "data", date(2026, 1, 1), decision)
    assert taken([staff], tmp_path).rows["employments"] > 0


CONTACTS = "Klantnummer;Behandelaar;Contactdatum;Wet\n"
CLIENTS = "Klantnummer;Buurt;Geboortejaar\n" + "".join(f"K{n};Dorp;{1950 + n}\n" for n in range(20))
OF_CLIENTS = """name = "inwoners"
table = "clients"
source_system = "ecd"
[columns]
client_id.column = "Klantnummer"
neighbourhood_id.column = "Buurt"
"""
OF_CONTACTS = """name = "contacten"
table = "contacts"
source_system = "ecd"
[columns]
client_id.column = "Klantnummer"
professional_id.column = "Behandelaar"
held_on.column = "Contactdatum"
law.column = "Wet"
law.values = { Wmo = "wmo", Jeugdwet = "jeugdwet" }
"""


def test_a_list_of_clients_is_read_again_when_a_law_was_added(tmp_path: Path) -> None:
    profiles = tmp_path / "profiles"
    profiles.mkdir()
    for name, text in (("inwoners", OF_CLIENTS), ("contacten", OF_CONTACTS)):
        (profiles / f"{name}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "inwoners.csv").write_text(CLIENTS, encoding="utf-8")
    for law in ("Wmo", "Jeugdwet"):
        lines = "".join(f"K{n};B{n % 4};13-0{1 + n % 9}-2024;{law}\n" for n in range(20))
        (tmp_path / f"{law}.csv").write_text(CONTACTS + lines, encoding="utf-8")
    clients = tmp_path / "inwoners.csv"
    assert taken([clients, tmp_path / "Wmo.csv"], tmp_path).rows["clients"] == 20
    assert taken([clients], tmp_path).files[0].duplicate == 20
    told = taken([tmp_path / "Jeugdwet.csv"], tmp_path).missing
    assert any("Lever inwoners.csv opnieuw aan" in words.nl for words in told)
    again = taken([clients], tmp_path)
    assert (again.rows["clients"], again.files[0].kept, again.files[0].adds_up) == (40, 20, True)
    assert not any("inwoners.csv" in words.nl for words in again.missing)


def test_clients_alone_delivered_again_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "inwoners.csv").write_text(CLIENTS, encoding="utf-8")
    first = taken([tmp_path / "inwoners.csv"], tmp_path)
    assert first.rows == {"clients": 20}
    assert taken([tmp_path / "inwoners.csv"], tmp_path).data_version == first.data_version
