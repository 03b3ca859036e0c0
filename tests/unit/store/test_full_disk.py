"""A disk that is full, or that may not be written, is said in words; the old version stays whole."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.unit.store.town import people_in, publish

from bestendig.errors import StoreError
from bestendig.store import DataFolder, Disk

OLD, NEW = ["anna", "bram"], ["anna", "bram", "cas"]
ROOT = Path(__file__).parents[3]
SMALL_FILES_ONLY = """
import resource, signal, sys
from pathlib import Path
from bestendig.errors import StoreError
from bestendig.store import DataFolder, open_engine
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_engine() as engine, DataFolder.open(Path(sys.argv[1])).draft() as draft:
    many = engine.hold({"day": list(range(200_000))}, {"day": "int32"})
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    try:
        draft.add("contacts", many, engine, ["day"])
    except StoreError as error:
        print(error.code)
"""

WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from bestendig.errors import StoreError
from bestendig.store import DataFolder
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    DataFolder.create(Path(sys.argv[1]))
except StoreError as error:
    print(error.code)
"""


def failing_at(step: int, number: int) -> Disk:
    """A disk that fails with this error number at one step."""
    steps = iter(range(step))

    def before(name: str) -> None:
        if next(steps, None) is None:
            raise OSError(number, os.strerror(number), name)

    return Disk(before)


def n_steps(path: Path) -> int:
    """The number of steps of publishing one more version."""
    steps: list[str] = []
    publish(path, OLD)
    publish(path, NEW, Disk(steps.append))
    return len(steps)


def test_a_full_disk_at_any_step_leaves_a_whole_version(tmp_path: Path) -> None:
    for step in range(n_steps(tmp_path / "counting")):
        path = tmp_path / str(step)
        publish(path, OLD)
        with pytest.raises(StoreError) as caught:
            publish(path, NEW, failing_at(step, errno.ENOSPC))
        assert caught.value.code == "disk_full"
        assert people_in(DataFolder.open(path).current()) in (OLD, NEW)


@pytest.mark.parametrize(
    ("number", "code"), [(errno.EDQUOT, "disk_full"), (errno.EACCES, "not_permitted"), (errno.EIO, "disk")]
)
def test_each_failure_has_its_own_words(tmp_path: Path, number: int, code: str) -> None:
    publish(tmp_path, OLD)
    with pytest.raises(StoreError) as caught:
        publish(tmp_path, NEW, failing_at(4, number))
    assert caught.value.code == code


def test_the_words_say_that_nothing_is_lost(tmp_path: Path) -> None:
    publish(tmp_path, OLD)
    with pytest.raises(StoreError, match="earlier data are still whole"):
        publish(tmp_path, NEW, failing_at(4, errno.ENOSPC))


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are for POSIX")
def test_a_file_that_the_engine_cannot_finish_is_a_full_disk(tmp_path: Path) -> None:
    publish(tmp_path, OLD)
    command = [sys.executable, "-c", SMALL_FILES_ONLY, str(tmp_path)]
    said = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert said.stdout.strip() == "disk_full"
    assert people_in(DataFolder.open(tmp_path).current()) == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are for POSIX")
def test_a_folder_without_rights_is_said_in_words() -> None:
    """Rights do not stop the administrator, so who is one becomes nobody first."""
    with TemporaryDirectory() as name:
        closed = Path(name)
        closed.chmod(0o555)
        command = [sys.executable, "-c", WITHOUT_RIGHTS, str(closed / "data")]
        said = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True, timeout=60)
        closed.chmod(0o700)
    assert said.stdout.strip() == "not_permitted"
