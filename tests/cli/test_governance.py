"""`bestendig governance write`: the package lies there, from the real vault, and names nobody."""

import json
from pathlib import Path

from tests.cli.conftest import Bestendig


def test_the_package_is_written_from_the_vault(bestendig: Bestendig, vault: Path, tmp_path: Path) -> None:
    said = bestendig("governance", "write", "-o", tmp_path / "pakket")
    assert said.code == 0
    data = json.loads((tmp_path / "pakket/governance.json").read_text(encoding="utf-8"))
    assert data["held"]["rows"]["contacts"] > 1000
    assert data["held"]["keys"]


def test_before_there_are_data_there_is_a_package_too(bestendig: Bestendig, tmp_path: Path) -> None:
    said = bestendig(
        "governance", "write", "-o", tmp_path / "pakket", "--data", tmp_path / "leeg", "--lang", "en"
    )
    assert said.code == 0
    assert (tmp_path / "pakket/3-regulation-works-council.html").is_file()
    assert not (tmp_path / "leeg").exists()


def test_no_number_of_a_person_is_in_the_package(bestendig: Bestendig, tmp_path: Path) -> None:
    bestendig("governance", "write", "-o", tmp_path / "pakket")
    written = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "pakket").iterdir())
    assert "C0001" not in written
    assert "M00" not in written
