"""How a command ends: its exit code, and words instead of tracebacks."""

from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig

from bestendig.analyses import keeping


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (["measures"], 0),
        (["onzin"], 2),
        (["measure"], 2),
        (["measure", "upc", "--with-whom", "buur"], 2),
        (["sheet", "dashboard", "-o", "x"], 2),
        (["consent", "--date", "gisteren", "--document", "x"], 2),
        (["example", "x", "--inhabitants", "7"], 2),
        (["import", "nergens.csv"], 10),
        (["consent", "--date", "2025-01-02", "--document", "nergens.pdf"], 10),
        (["measure", "onzin"], 11),
        (["verify", "--data", "nergens"], 13),
        (["import", "contacten.csv", "--profile", "onzin"], 14),
        (["import", "contacten.csv", "--keys", "bestendig-data/sleutels"], 14),
        (["measure", "upc", "--engine", "stoom"], 14),
    ],
)
def test_each_kind_of_ending_has_its_code(bestendig: Bestendig, command: list[str], code: int) -> None:
    said = bestendig(*command)
    assert said.code == code
    assert "Traceback" not in said.all


def test_what_is_not_allowed_ends_with_twelve(own: Bestendig, own_vault: Path) -> None:
    (own_vault / "keys").chmod(0o755)
    said = own("import", "contacten.csv", "--yes")
    assert said.code == 12
    assert "chmod 700" in said.err


def test_a_key_that_is_gone_is_asked_back(own: Bestendig, own_vault: Path) -> None:
    for key in (own_vault / "keys").glob("*.key"):
        key.unlink()
    with (own_vault / "contacten.csv").open("a", encoding="utf-8") as file:
        file.write("C9999;M00;Noord;03-03-2025;10:00;Huisbezoek\n")
    said = own("import", "contacten.csv", "--yes")
    assert said.code == 14
    assert own("verify").code == 0


def fail(folder: Path) -> list[object]:
    """A fault of our own, with a value in its message."""
    raise KeyError("C-HERKENBAAR-1")


def test_a_fault_of_our_own_is_told_without_its_message(
    bestendig: Bestendig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "version_rows", fail)
    monkeypatch.delenv("BESTENDIG_DEBUG")
    said = bestendig("versions")
    assert said.code == 1
    assert "KeyError, test_exits.py:" in said.err
    assert "HERKENBAAR" not in said.all


def test_the_fault_itself_is_there_for_who_looks_for_it(
    bestendig: Bestendig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "version_rows", fail)
    with pytest.raises(KeyError):
        bestendig("versions")


def test_without_a_command_the_commands_are_listed(bestendig: Bestendig) -> None:
    said = bestendig()
    for command in ("demo", "import", "measure", "sheet", "verify"):
        assert command in said.all
