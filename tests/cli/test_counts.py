"""`bestendig counts`: a round at the command line, from agreement to sheet, and how it says no."""

from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig
from tests.three_vaults import ORGANISATIONS

PARTIES = [word for party in ORGANISATIONS for word in ("--party", party)]


def begun(bestendig: Bestendig, folder: Path) -> None:
    """A round of three with all keys."""
    assert bestendig("counts", "round", folder, *PARTIES, "--until", "2024-12-31").code == 0


def key_of(bestendig: Bestendig, folder: Path, party: str):
    """Make the key of a party, in a key ring of its own."""
    return bestendig("counts", "key", "--round", folder, "--as", party, "--keys", folder.parent / party)


def test_the_check_number_comes_when_every_key_is_there(bestendig: Bestendig, tmp_path: Path) -> None:
    begun(bestendig, tmp_path / "ronde")
    said = [key_of(bestendig, tmp_path / "ronde", party) for party in ORGANISATIONS]
    assert "Nog geen sleutel van: Anker, Kompas." in said[0].words
    assert len(said[2].out.split()) == 5
    again = key_of(bestendig, tmp_path / "ronde", "Linde")
    assert again.out == said[2].out


def test_two_parties_are_refused_and_told_why(bestendig: Bestendig, tmp_path: Path) -> None:
    said = bestendig("counts", "round", tmp_path, "--party", "A", "--party", "B", "--until", "2024-12-31")
    assert said.code == 11
    assert "minstens drie" in said.words


def test_a_party_that_is_not_in_the_round_is_refused(bestendig: Bestendig, tmp_path: Path) -> None:
    begun(bestendig, tmp_path / "ronde")
    said = key_of(bestendig, tmp_path / "ronde", "Lind")
    assert said.code == 11
    assert "Bedoelt u Linde?" in said.words


@pytest.mark.parametrize("command", ["key", "write", "combine"])
def test_a_folder_without_a_round_is_said_so(bestendig: Bestendig, tmp_path: Path, command: str) -> None:
    extra = {"key": [], "write": ["-o", tmp_path / "o"], "combine": [tmp_path / "x.json", "-o", tmp_path]}
    said = bestendig("counts", command, "--round", tmp_path, *extra[command])
    assert said.code == 10


def test_counting_waits_until_the_check_number_was_compared(bestendig: Bestendig, tmp_path: Path) -> None:
    begun(bestendig, tmp_path / "ronde")
    for party in ORGANISATIONS:
        key_of(bestendig, tmp_path / "ronde", party)
    said = bestendig(
        "counts", "write", "--round", tmp_path / "ronde", "--as", "Linde", "--keys", tmp_path / "Linde",
        "-o", tmp_path / "linde.json",
    )  # fmt: skip
    assert said.code == 12
    assert "door de telefoon" in said.words
    assert not (tmp_path / "linde.json").exists()


def test_a_second_round_in_one_folder_is_refused(bestendig: Bestendig, tmp_path: Path) -> None:
    begun(bestendig, tmp_path / "ronde")
    said = bestendig("counts", "round", tmp_path / "ronde", *PARTIES, "--until", "2024-12-31")
    assert said.code == 11
