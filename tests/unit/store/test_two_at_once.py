"""Two writers: the second is told to wait. Readers never wait and always see a whole version."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.unit.store.town import people_in, publish

from bestendig.errors import StoreError
from bestendig.store import DataFolder

ROOT = Path(__file__).parents[3]
PUBLISH_TEN = """
import sys
from pathlib import Path
from tests.unit.store.town import publish
for n in range(2, 12):
    publish(Path(sys.argv[1]), [f"p{each:02d}" for each in range(n)])
"""
HOLD_THE_LOCK = """
import sys, time
from pathlib import Path
from bestendig.store import DataFolder
with DataFolder.open(Path(sys.argv[1])).draft():
    print("locked", flush=True)
    time.sleep(60)
"""


def start(program: str, path: Path) -> subprocess.Popen[str]:
    """Another process that works in the folder."""
    return subprocess.Popen(
        [sys.executable, "-c", program, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def test_a_second_writer_is_told_to_wait_and_a_reader_reads_on(tmp_path: Path) -> None:
    publish(tmp_path, ["anna"])
    with start(HOLD_THE_LOCK, tmp_path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        for write in (lambda: publish(tmp_path, ["bram"]), lambda: pointing(tmp_path)):
            with pytest.raises(StoreError) as caught:
                write()
            assert caught.value.code == "busy"
        assert people_in(DataFolder.open(tmp_path).current()) == ["anna"]
        other.kill()


def pointing(path: Path) -> None:
    """Point to the version that is there."""
    folder = DataFolder.open(path)
    folder.point_to(folder.versions()[0])


def test_the_lock_of_a_dead_process_is_taken_over(tmp_path: Path) -> None:
    publish(tmp_path, ["anna"])
    with start(HOLD_THE_LOCK, tmp_path) as other:
        assert other.stdout is not None
        other.stdout.readline()
        other.kill()
    assert people_in(publish(tmp_path, ["bram"])) == ["bram"]


def test_two_drafts_in_one_process_cannot_be_open_at_once(tmp_path: Path) -> None:
    folder = DataFolder.create(tmp_path)
    with folder.draft(), pytest.raises(StoreError), folder.draft():
        pass


def test_readers_see_whole_versions_while_others_are_published(tmp_path: Path) -> None:
    publish(tmp_path, ["p00"])
    first = DataFolder.open(tmp_path).current()
    with start(PUBLISH_TEN, tmp_path) as other:
        seen = []
        while other.poll() is None:
            seen.append(len(people_in(DataFolder.open(tmp_path).current())))
    assert other.returncode == 0
    assert seen == sorted(seen)
    assert len(people_in(DataFolder.open(tmp_path).current())) == 11
    assert people_in(first) == ["p00"]
