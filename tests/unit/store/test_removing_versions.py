"""A version that does not count can be taken away; the one that counts cannot."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.unit.store.town import people_in, publish

from bestendig.analyses.forgetting import forget_versions, old_versions
from bestendig.errors import StoreError
from bestendig.store import DataFolder
from bestendig.store.lock import FileLock

LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two versions."""
    publish(tmp_path, ["anna"])
    publish(tmp_path, ["anna", "bram"])
    return tmp_path


def test_only_what_does_not_count_is_old(folder: Path) -> None:
    versions = DataFolder.open(folder).versions()
    assert [name for name, _ in old_versions(folder, LATER)] == [versions[0]]
    assert old_versions(folder, LATER - timedelta(days=9)) == ()
    assert old_versions(folder / "leeg", LATER) == ()


def test_what_is_old_goes_and_the_rest_stays_whole(folder: Path) -> None:
    forget_versions(folder, [name for name, _ in old_versions(folder, LATER)])
    opened = DataFolder.open(folder)
    assert people_in(opened.current()) == ["anna", "bram"]
    opened.current().verify()
    assert len(opened.versions()) == 1
    publish(folder, ["anna", "bram", "cas"])
    assert people_in(opened.current()) == ["anna", "bram", "cas"]


def test_the_version_that_counts_is_never_taken_away(folder: Path) -> None:
    current = DataFolder.open(folder).current().id
    with pytest.raises(StoreError):
        forget_versions(folder, [current])
    assert DataFolder.open(folder).current().id == current


def test_nothing_is_taken_away_while_somebody_writes(folder: Path) -> None:
    opened = DataFolder.open(folder)
    lock = FileLock(opened.shelf.lock)
    assert lock.take()
    try:
        with pytest.raises(StoreError, match="already writing"):
            forget_versions(folder, [opened.versions()[0]])
    finally:
        lock.free()
