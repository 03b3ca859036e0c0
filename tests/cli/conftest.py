"""A small vault on disk, and a way to run the command line in it."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bestendig.cli.main import run
from tests.small_vault import write_files


@dataclass
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


Bestendig = Callable[..., Said]


@pytest.fixture(scope="session")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder with files, imported into `bestendig-data` there."""
    folder = tmp_path_factory.mktemp("vault")
    write_files(folder)
    (folder / "bestendig.toml").write_text('keys = "keys"\nplace = "Kleindorp"\n', encoding="utf-8")
    before = Path.cwd()
    os.chdir(folder)
    try:
        with pytest.raises(SystemExit) as ended:
            run(["import", "contacten.csv", "hulptrajecten.csv", "contracten.csv", "--yes"])
        assert not ended.value.code
    finally:
        os.chdir(before)
    return folder


@pytest.fixture
def bestendig(
    vault: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bestendig]:
    """Run `bestendig …` in the vault."""
    monkeypatch.chdir(vault)

    def said(*arguments: str) -> Said:
        with pytest.raises(SystemExit) as ended:
            run([str(each) for each in arguments])
        captured = capsys.readouterr()
        return Said(int(ended.value.code or 0), captured.out, captured.err)

    yield said
