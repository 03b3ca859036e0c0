"""A small vault on disk, and a way to run the command line in it."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.small_vault import write_files

from bestendig.cli.main import run


@dataclass
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        """Everything that was said."""
        return self.out + self.err

    @property
    def words(self) -> str:
        """The same without line breaks of the screen."""
        return " ".join(self.all.split())


Bestendig = Callable[..., Said]


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of the person who tests; a fault of our own fails the test with its traceback."""
    monkeypatch.delenv("BESTENDIG_LANGUAGE", raising=False)
    monkeypatch.setenv("BESTENDIG_DEBUG", "1")


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
def own_vault(vault: Path, tmp_path: Path) -> Path:
    """A copy of the vault, to change."""
    return Path(shutil.copytree(vault, tmp_path / "own"))


def speaking(capsys: pytest.CaptureFixture[str]) -> Bestendig:
    """Run `bestendig …` where we are."""

    def said(*arguments: object) -> Said:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            run([str(each) for each in arguments])
        captured = capsys.readouterr()
        return Said(int(ended.value.code or 0), captured.out, captured.err)

    return said


@pytest.fixture
def bestendig(vault: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Bestendig:
    """Run `bestendig …` in the vault that all tests share: look, do not change."""
    monkeypatch.chdir(vault)
    return speaking(capsys)


@pytest.fixture
def own(own_vault: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Bestendig:
    """Run `bestendig …` in a vault of one's own."""
    monkeypatch.chdir(own_vault)
    return speaking(capsys)
