"""Erasing a person leaves no row and no pseudonym in any version, only a count."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.unit.store.town import people_in, publish

from bestendig.errors import StoreError
from bestendig.store import DataFolder, erase, open_engine


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Two versions with Anna, of which the second is current."""
    publish(tmp_path, ["anna-pseudonym", "bram"])
    publish(tmp_path, ["anna-pseudonym", "bram", "cas"])
    return DataFolder.open(tmp_path)


def erase_from(folder: DataFolder, kind: str, pseudonym: str) -> int:
    """The number of versions written again."""
    with open_engine(directories=[folder.path]) as engine:
        return erase(folder, engine, kind, pseudonym)


def test_a_person_is_gone_from_every_version(folder: DataFolder) -> None:
    assert erase_from(folder, "person", "anna-pseudonym") == 2
    assert [people_in(folder.version(each)) for each in folder.versions()] == [["bram"], ["bram", "cas"]]
    assert people_in(folder.current()) == ["bram", "cas"]


def test_no_byte_in_the_folder_still_holds_the_pseudonym(folder: DataFolder) -> None:
    erase_from(folder, "person", "anna-pseudonym")
    files = [path for path in folder.path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert b"anna" not in path.read_bytes()
    for path in folder.path.rglob("identifiers/*.parquet"):
        assert "anna-pseudonym" not in pq.read_table(path).column("text").to_pylist()


def test_only_a_count_remains_and_the_id_tells_that_the_content_changed(folder: DataFolder) -> None:
    before = folder.versions()
    erase_from(folder, "person", "anna-pseudonym")
    assert [folder.version(each).manifest.n_erased for each in folder.versions()] == [1, 1]
    assert [each[:4] for each in folder.versions()] == [each[:4] for each in before]
    assert not set(before) & set(folder.versions())


def test_others_keep_their_numbers(folder: DataFolder) -> None:
    before = folder.current().identifiers.labels("person")
    erase_from(folder, "person", "anna-pseudonym")
    after = folder.current().identifiers.labels("person")
    assert after.items() == before.items() - {(1, "anna-pseudonym")}


def test_of_a_professional_the_name_behind_the_number_goes_and_the_contacts_stay(folder: DataFolder) -> None:
    assert erase_from(folder, "staff", "w") == 2
    assert folder.current().identifiers.labels("staff") == {}
    assert people_in(folder.current()) == ["anna-pseudonym", "bram", "cas"]


def test_an_unknown_person_changes_nothing(folder: DataFolder) -> None:
    before = folder.versions()
    assert erase_from(folder, "person", "nobody") == 0
    assert folder.versions() == before


def test_nobody_is_erased_while_another_writes(folder: DataFolder) -> None:
    with folder.draft(), pytest.raises(StoreError) as caught:
        erase_from(folder, "person", "anna-pseudonym")
    assert caught.value.code == "busy"


def test_a_version_after_an_erasure_does_not_bring_the_person_back(folder: DataFolder) -> None:
    erase_from(folder, "person", "anna-pseudonym")
    assert people_in(publish(folder.path, ["bram", "dora"])) == ["bram", "dora"]
    assert 1 not in folder.current().identifiers.labels("person")


def test_whoever_was_reading_is_told_to_open_the_data_again(folder: DataFolder) -> None:
    with open_engine() as engine:
        frame = folder.current().scan(engine, "contacts")
        erase_from(folder, "person", "anna-pseudonym")
        with pytest.raises(StoreError, match="Open the data again") as caught:
            engine.fetch(frame)
    assert caught.value.code == "file_missing"
