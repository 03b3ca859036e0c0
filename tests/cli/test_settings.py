"""The settings file: what it may hold, and what is said when it holds something else."""

from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig

from bestendig.cli.settings import Settings, language_of, read_settings
from bestendig.errors import ConfigError


def written(folder: Path, text: str) -> Path:
    """A settings file with this text."""
    file = folder / "bestendig.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == Settings()


def test_a_file_changes_what_it_names(tmp_path: Path) -> None:
    read = read_settings(written(tmp_path, 'data = "~/gegevens"\nthreshold = 15\nlanguage = "en"\n'))
    assert (read.data, read.threshold, read.language) == (Path.home() / "gegevens", 15, "en")
    assert read.engine == Settings().engine


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('dta = "x"', "Onbekende instelling: dta. (bestendig.toml) Bedoelt u data? Mogelijk: data, keys"),
        ('kleur = "x"', "Onbekende instelling: kleur. (bestendig.toml) Mogelijk: data"),
        ('threshold = "tien"', "De waarde van threshold klopt niet."),
        ("threshold = true", "De waarde van threshold klopt niet."),
        ("data = 7", "De waarde van data klopt niet."),
        ('language = "fr"', "Deze taal is er niet."),
        ("data = ", "De instellingen zijn niet te lezen. (bestendig.toml) Herstel de regel"),
    ],
)
def test_a_wrong_setting_is_told_with_the_way_to_mend_it(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_settings(written(tmp_path, text))
    assert words in caught.value.words("nl")


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestendig.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="plain text file in UTF-8"):
        read_settings(tmp_path / "bestendig.toml")


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="that you may read"):
        read_settings(tmp_path)


def test_a_wrong_setting_stops_every_command_with_its_own_exit_code(own: Bestendig, own_vault: Path) -> None:
    written(own_vault, "threshold = 'veel'\n")
    for command in (["versions"], ["measure", "upc"], ["import", "contacten.csv"], ["profiles"]):
        said = own(*command)
        assert (said.code, said.out) == (14, "")
        assert "De waarde van threshold klopt niet." in said.err


def test_the_rule_for_small_numbers_cannot_be_loosened(own: Bestendig, own_vault: Path) -> None:
    written(own_vault, "threshold = 2\n")
    assert own("measure", "upc", "--no-yardsticks").code == 14


def test_the_language_comes_from_the_surroundings_or_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert language_of() == "nl"
    written(tmp_path, 'language = "en"')
    assert language_of() == "en"
    written(tmp_path, "language = ")
    assert language_of() == "nl"
    monkeypatch.setenv("BESTENDIG_LANGUAGE", "en")
    assert language_of() == "en"
