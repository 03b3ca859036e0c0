"""Versions: which there are, going back, whether they are whole, leaving with everything."""

import json
import re
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig


def current(bestendig: Bestendig) -> str:
    """The id of the version that counts."""
    rows = json.loads(bestendig("versions", "--format", "json").out)
    return str(next(row["version"] for row in rows if row["current"]))


def test_versions_are_listed_with_their_tables(bestendig: Bestendig) -> None:
    said = bestendig("versions")
    assert said.out.startswith("versie")
    assert re.search(r"0001-[0-9a-f]{8}", said.out)
    assert "contacts 1404" in said.words


def test_whole_versions_are_said_to_be_whole(bestendig: Bestendig) -> None:
    said = bestendig("verify")
    assert (said.code, said.err.endswith("is heel.\n")) == (0, True)
    assert bestendig("verify", "--lang", "en").err.endswith("is whole.\n")


def test_a_byte_that_changed_is_noticed(own: Bestendig, own_vault: Path) -> None:
    [table] = own_vault.glob("bestendig-data/versions/*/tables/contacts.parquet")
    table.chmod(0o600)
    table.write_bytes(table.read_bytes()[:-10] + b"0123456789")
    said = own("verify")
    assert (said.code, said.out) == (13, "")
    assert "contacts" in said.err


def test_one_can_go_back_to_an_earlier_version_and_forth(own: Bestendig, own_vault: Path) -> None:
    first = current(own)
    with (own_vault / "contacten.csv").open("a", encoding="utf-8") as file:
        file.write("C9999;M00;Noord;03-03-2025;10:00;Huisbezoek\n")
    assert own("import", "contacten.csv").code == 0
    second = current(own)
    assert (own("use", first).code, current(own)) == (0, first)
    assert (own("use", second).code, current(own)) == (0, second)
    assert second != first


def test_an_unknown_version_is_refused_with_those_that_exist(bestendig: Bestendig) -> None:
    said = bestendig("use", "0009-deadbeef")
    assert said.code == 13
    assert re.search(r"Er zijn: 0001-[0-9a-f]{8}\.", said.err)


@pytest.mark.parametrize(
    "command", [["versions"], ["verify"], ["measure", "upc"], ["sheet", "contracts", "-o", "x"]]
)
def test_a_folder_without_data_says_what_to_do(
    bestendig: Bestendig, tmp_path: Path, command: list[str]
) -> None:
    said = bestendig(*command, "--data", tmp_path / "leeg")
    assert (said.code, said.out) == (13, "")
    assert "importeer eerst bestanden" in said.err


def test_one_can_leave_with_everything(bestendig: Bestendig, tmp_path: Path) -> None:
    said = bestendig("export", "-o", tmp_path / "alles")
    assert said.code == 0
    assert (tmp_path / "alles" / "contacts.csv").read_text(encoding="utf-8").count("\n") == 1405
    assert json.loads((tmp_path / "alles" / "datapackage.json").read_text(encoding="utf-8"))["resources"]


def test_profiles_show_which_column_means_what(bestendig: Bestendig) -> None:
    rows = {row["profile"]: row for row in json.loads(bestendig("profiles", "--format", "json").out)}
    assert rows["contacten"]["table"] == "contacts"
    assert "client_id=Cliëntnummer" in rows["contacten"]["columns"]
    assert bestendig("profiles").out.startswith("profiel")
    assert "coselog-receipt" in rows
