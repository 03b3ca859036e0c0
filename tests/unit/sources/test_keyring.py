"""The key ring: who keeps the keys keeps the secret, who loses them loses the relationships."""

import os
import stat
from pathlib import Path

import pytest

from bestendig.errors import ConfigError, NotAllowed
from bestendig.sources.keyring import STAFF, KeyRing, fingerprint, keep_outside


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keys"


def test_a_key_is_made_once_and_found_again(folder: Path) -> None:
    assert KeyRing(folder).key("wmo") == KeyRing(folder).key("wmo")


def test_each_law_and_each_purpose_has_its_own_key(folder: Path) -> None:
    rings = (KeyRing(folder), KeyRing(folder, "overdragen"))
    keys = {ring.key(law) for ring in rings for law in ("wmo", "jeugdwet", STAFF)}
    assert len(keys) == 6


def test_only_the_owner_can_open_folder_and_keys(folder: Path) -> None:
    KeyRing(folder).key("wmo")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]


def test_laws_are_those_with_a_key(folder: Path) -> None:
    ring = KeyRing(folder)
    for law in ("wmo", "jeugdwet", STAFF):
        ring.key(law)
    assert ring.laws() == ("jeugdwet", "wmo")


def test_a_lost_key_is_never_replaced_silently(folder: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        KeyRing(folder, recorded={"leren/wmo": "0" * 16}).key("wmo")
    assert refused.value.code == "key_missing"
    assert not list(folder.iterdir())


def test_another_key_than_that_of_the_data_is_refused(folder: Path) -> None:
    KeyRing(folder).key("wmo")
    with pytest.raises(NotAllowed) as refused:
        KeyRing(folder, recorded={"leren/wmo": "0" * 16}).key("wmo")
    assert refused.value.code == "key_differs"


def test_the_key_of_the_data_is_accepted(folder: Path) -> None:
    ring = KeyRing(folder)
    ring.key("wmo")
    assert KeyRing(folder, recorded=ring.fingerprints()).key("wmo") == ring.key("wmo")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_others_can_reach_is_refused(folder: Path, mode: int) -> None:
    KeyRing(folder).key("wmo")
    (folder / "leren.wmo.key").chmod(mode)
    with pytest.raises(NotAllowed, match="chmod 600"):
        KeyRing(folder).key("wmo")


def test_a_folder_others_can_reach_is_refused(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    with pytest.raises(NotAllowed, match="chmod 700"):
        KeyRing(folder)


def test_a_damaged_key_is_refused(folder: Path) -> None:
    KeyRing(folder).key("wmo")
    (folder / "leren.wmo.key").write_text("12ab\n")
    with pytest.raises(ConfigError) as refused:
        KeyRing(folder).key("wmo")
    assert refused.value.code == "key_damaged"


def test_a_crash_while_writing_leaves_no_half_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    ring = KeyRing(folder)
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space"):
        ring.key("wmo")
    assert not list(folder.iterdir())


def test_a_law_cannot_lead_out_of_the_folder(folder: Path) -> None:
    with pytest.raises(ConfigError):
        KeyRing(folder).key("../wmo")


def test_keys_inside_the_data_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        keep_outside(tmp_path / "data" / "keys", tmp_path / "data")
    keep_outside(tmp_path / "keys", tmp_path / "data")


def test_a_fingerprint_does_not_show_the_key() -> None:
    key = bytes(range(32))
    assert fingerprint(key) not in key.hex()
    assert fingerprint(key) == fingerprint(bytes(range(32))) != fingerprint(bytes(32))


def test_the_ring_shows_no_key_when_printed(folder: Path) -> None:
    ring = KeyRing(folder)
    assert ring.key("wmo").hex() not in repr(ring)
    assert repr(ring.key("wmo")) not in repr(ring)
