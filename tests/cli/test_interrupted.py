"""A full disk, a process that is killed, Ctrl-C: the old version stays whole, the next import works."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits are for POSIX")
COMMAND = [sys.executable, "-c", "from bestendig.cli.main import run; run()", "import", "veel.csv"]
Started = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def started(own: Bestendig, own_vault: Path) -> Iterator[Started]:
    """Start importing many new rows in a process of its own; afterwards all is whole, and it works."""
    lines = (own_vault / "contacten.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    shifted = [line.replace("-2024;", "-2023;") for line in lines[1:]]
    with (own_vault / "veel.csv").open("w", encoding="utf-8") as file:
        file.writelines([lines[0], *shifted * 40])

    def start(limit: Callable[[], None] | None = None) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        return subprocess.Popen(COMMAND, cwd=own_vault, text=True, stdout=pipe, stderr=pipe, preexec_fn=limit)

    yield start
    assert own("verify").code == 0
    assert "contacts 1404" in own("versions").words
    assert own("import", "veel.csv").code == 0
    assert "contacts 57564" in own("versions").words
    assert not any((own_vault / "bestendig-data/drafts").iterdir())


def at_work(folder: Path) -> None:
    """Wait until a version is in the making."""
    end = time.monotonic() + 60
    while not any((folder / "bestendig-data/drafts").iterdir()) and time.monotonic() < end:
        time.sleep(0.01)


@pytest.mark.parametrize("limit", [2_000, 40_000])
def test_a_full_disk_is_said_in_words(started: Started, own: Bestendig, limit: int) -> None:
    before = own("versions").out

    def allow_small_files_only() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = started(allow_small_files_only)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (13, "")
    assert "De schijf is vol." in err
    assert "De vorige gegevens zijn nog heel." in err
    assert own("versions").out == before


@pytest.mark.parametrize("seed", range(3))
def test_a_kill_at_any_moment_leaves_a_whole_version(started: Started, own_vault: Path, seed: int) -> None:
    process = started()
    at_work(own_vault)
    time.sleep(random.Random(seed).uniform(0, 1))
    process.kill()
    process.communicate(timeout=120)


def test_ctrl_c_stops_without_a_traceback(started: Started, own: Bestendig, own_vault: Path) -> None:
    before = own("versions").out
    process = started()
    at_work(own_vault)
    os.kill(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode not in (0, 10)
    assert "Traceback" not in err
    assert own("versions").out == before
