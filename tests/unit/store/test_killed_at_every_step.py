"""Kill -9 before every step on the disk: the old state is whole or the new state is whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.unit.store.town import people_in, publish

from bestendig.store import DataFolder, erase, open_engine

ROOT = Path(__file__).parents[3]
OLD, NEW = ["anna", "bram"], ["anna", "bram", "cas"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are for POSIX")


def leave_behind(work: str, path: Path) -> list[Path]:
    """The folders as killed processes left them, the last one finished."""
    command = [sys.executable, "-m", "tests.unit.store.killed", work, str(path)]
    subprocess.run(command, check=True, cwd=ROOT, timeout=120)
    return sorted((each for each in path.iterdir() if each.name.isdigit()), key=lambda each: int(each.name))


def left_overs(path: Path) -> list[str]:
    """Drafts that nobody needs any more."""
    return [each.name for each in (path / "drafts").iterdir()]


def test_publishing_leaves_the_old_or_the_new_version_whole(tmp_path: Path) -> None:
    publish(tmp_path / "before", OLD)
    left = leave_behind("second_version", tmp_path)
    found = [people_in(DataFolder.open(path).current()) for path in left]
    assert found == sorted(found)
    assert (found[0], found[-1]) == (OLD, NEW)
    assert len(found) > 15


def test_publishing_again_after_a_kill_gives_what_an_undisturbed_run_gives(tmp_path: Path) -> None:
    publish(tmp_path / "before", OLD)
    left = leave_behind("second_version", tmp_path)
    finished = DataFolder.open(left[-1])
    for path in left:
        publish(path, NEW)
        assert DataFolder.open(path).versions() == finished.versions()
        assert left_overs(path) == []


def test_an_erasure_that_was_killed_is_finished_by_asking_again(tmp_path: Path) -> None:
    publish(tmp_path / "before", OLD)
    publish(tmp_path / "before", NEW)
    for path in leave_behind("erasure", tmp_path):
        folder = DataFolder.open(path)
        assert people_in(folder.current()) in (NEW, ["bram", "cas"])
        with open_engine() as engine:
            erase(folder, engine, "person", "anna")
        assert [people_in(folder.version(each)) for each in folder.versions()] == [["bram"], ["bram", "cas"]]
        assert left_overs(path) == []


def test_a_folder_half_made_is_made_by_asking_again(tmp_path: Path) -> None:
    for path in leave_behind("creation", tmp_path):
        assert people_in(publish(path, OLD)) == OLD
