"""A version that is not whole is never opened; it is said which file, and what to do."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.store.town import people_in, publish

from bestendig.errors import StoreError
from bestendig.model.manifest import canonical
from bestendig.store import DataFolder, verify


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A folder with two versions."""
    publish(tmp_path, ["anna"])
    publish(tmp_path, ["anna", "bram"])
    return DataFolder.open(tmp_path)


def cut_off(path: Path) -> None:
    """The second half of a file is gone."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def change_one_byte(path: Path) -> None:
    """One byte in the middle differs."""
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)


def other_rows(path: Path) -> None:
    """A Parquet file of the same kind with other rows."""
    version = path.parents[1]
    earlier = next(each for each in version.parent.iterdir() if each != version)
    path.write_bytes((earlier / "tables" / path.name).read_bytes())


@pytest.mark.parametrize("harm", [Path.unlink, cut_off, other_rows, lambda path: path.write_bytes(b"")])
def test_a_table_missing_cut_off_or_exchanged_is_seen_at_opening(
    folder: DataFolder, harm: Callable[[Path], None]
) -> None:
    harm(folder.current().path / "tables" / "contacts.parquet")
    with pytest.raises(StoreError, match=r"not whole.*contacts\.parquet") as caught:
        folder.current()
    assert caught.value.code == "damaged"


def test_one_changed_byte_is_found_by_verify(folder: DataFolder) -> None:
    version = folder.current()
    change_one_byte(version.path / "tables" / "contacts.parquet")
    with pytest.raises(StoreError, match="not whole"):
        verify(version)


def test_an_untouched_version_verifies(folder: DataFolder) -> None:
    verify(folder.current())


@pytest.mark.parametrize(
    "harm", [Path.unlink, cut_off, change_one_byte, lambda path: path.write_bytes(b"{}")]
)
def test_a_garbled_manifest_is_seen(folder: DataFolder, harm: Callable[[Path], None]) -> None:
    harm(folder.current().path / "manifest.json")
    with pytest.raises(StoreError, match=r"not whole.*manifest\.json"):
        folder.current()


def test_an_earlier_version_can_be_pointed_to_when_the_last_is_harmed(folder: DataFolder) -> None:
    cut_off(folder.current().path / "tables" / "contacts.parquet")
    folder.point_to(folder.versions()[0])
    assert people_in(folder.current()) == ["anna"]


@pytest.mark.parametrize(
    "content", [None, b"", b"0002", b"{", b'{"version": "0009-00000000"}', b"[]", b"\xff"]
)
def test_a_lost_pointer_is_told_with_the_versions_that_are_there(
    folder: DataFolder, content: bytes | None
) -> None:
    pointer = folder.path / "current"
    pointer.unlink() if content is None else pointer.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        folder.current()
    assert caught.value.code == "pointer"
    assert all(version in caught.value.hint.nl for version in folder.versions())
    folder.point_to(folder.versions()[-1])
    assert people_in(folder.current()) == ["anna", "bram"]


def test_a_version_of_newer_software_is_not_opened(folder: DataFolder) -> None:
    path = folder.current().path / "manifest.json"
    written = json.loads(path.read_bytes())
    written["manifest"]["schema_version"] = 99
    written["seal"] = hashlib.sha256(canonical(written["manifest"])).hexdigest()
    path.write_text(json.dumps(written))
    with pytest.raises(StoreError) as caught:
        folder.current()
    assert caught.value.code == "too_new"


def test_a_harmed_manifest_never_shows_what_stands_in_it(folder: DataFolder) -> None:
    path = folder.current().path / "manifest.json"
    path.write_text('{"manifest": "Jansen 999990019"')
    with pytest.raises(StoreError) as caught:
        folder.current()
    assert "Jansen" not in str(caught.value) + repr(caught.value.__cause__)
