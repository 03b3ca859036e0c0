"""The numbers that people know: readable with the second key only, each bound to its own pseudonym."""

import json
import shutil
import stat
from pathlib import Path

import pytest

from bestendig.errors import ConfigError
from bestendig.sources.names import EncryptedNames

ONE, OTHER = "a" * 32, "b" * 32


@pytest.fixture
def names(tmp_path: Path) -> EncryptedNames:
    kept = EncryptedNames(tmp_path / "namen.json", tmp_path / "sleutels")
    kept.keep("person", [(ONE, "10023.0"), (OTHER, "C-7")])
    kept.keep("staff", [(ONE, "M12")])
    kept.write()
    return kept


def test_a_number_comes_back_as_people_know_it(names: EncryptedNames) -> None:
    assert names.read("person") == {ONE: "10023", OTHER: "C-7"}
    assert names.read("person", [OTHER, "c" * 32]) == {OTHER: "C-7"}


def test_a_person_is_found_by_the_number_within_one_kind(names: EncryptedNames) -> None:
    assert names.find("staff", " M12 ") == (ONE,)
    assert names.find("person", "M12") == ()


def test_somebody_with_two_numbers_is_found_by_either(names: EncryptedNames) -> None:
    names.keep("person", [(ONE, "88")])
    names.write()
    assert names.read("person")[ONE] == "10023 / 88"
    assert names.find("person", "10023") == names.find("person", "88") == (ONE,)


def test_the_file_says_nothing_and_is_closed_to_others(names: EncryptedNames) -> None:
    text = names.file.read_text("ascii")
    assert not [number for number in ("10023", "C-7", "M12") if number in text]
    assert stat.S_IMODE(names.file.stat().st_mode) == 0o600


def test_without_its_key_nothing_can_be_read(names: EncryptedNames, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "sleutels")
    with pytest.raises(ConfigError) as refusal:
        EncryptedNames(names.file, tmp_path / "sleutels").read("person")
    assert refusal.value.code == "names_unreadable"


def test_a_number_cannot_be_moved_to_somebody_else(names: EncryptedNames) -> None:
    stored = json.loads(names.file.read_text("ascii"))
    stored["person"][ONE], stored["person"][OTHER] = stored["person"][OTHER], stored["person"][ONE]
    names.file.write_text(json.dumps(stored), "ascii")
    with pytest.raises(ConfigError):
        names.read("person")


def test_a_damaged_file_is_told_without_its_content(names: EncryptedNames) -> None:
    names.file.write_text("{", "ascii")
    with pytest.raises(ConfigError) as refusal:
        names.read("person")
    assert refusal.value.where == "namen.json"
