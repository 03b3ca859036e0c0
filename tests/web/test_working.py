"""The worker as a process of its own: it ends with the server, and comes back when it falls over."""

import subprocess
import sys
from time import monotonic, sleep

import pytest

from bestendig.web.jobs import working

WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()")


def until(true, seconds=20.0):
    """Wait until something is so."""
    last = monotonic() + seconds
    while monotonic() < last:
        if true():
            return True
        sleep(0.02)
    return False


@pytest.fixture
def beside(monkeypatch):
    """A process beside the server that only waits."""
    monkeypatch.setattr(working, "COMMAND", WAITS)
    monkeypatch.setattr(working, "PAUSE", 0.01)
    found = working.Beside()
    yield found
    found.end()
    found.process.stdin.close()


def test_a_worker_that_falls_over_is_started_again(beside):
    first = beside.process
    first.kill()
    assert until(lambda: beside.process.pid != first.pid)
    assert beside.process.poll() is None
    first.stdin.close()


def test_a_worker_that_is_ended_stays_ended(beside):
    beside.end()
    sleep(0.1)
    assert beside.process.poll() is not None


def test_the_worker_ends_when_its_server_is_gone():
    worker = subprocess.Popen(working.COMMAND, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    worker.stdin.close()
    assert worker.wait(timeout=60) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are for POSIX")
def test_a_worker_that_is_told_to_stop_ends_without_a_complaint():
    worker = subprocess.Popen(working.COMMAND, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert b"work_failed" in worker.stderr.readline()  # it looks for work in a database without tables
    worker.terminate()
    _, complained = worker.communicate(timeout=60)
    assert (worker.returncode, b"Fatal" in complained) == (0, False)


def test_a_fault_is_logged_without_the_words_of_people(monkeypatch, caplog):
    def fail():
        raise ValueError("Mw. de Vries")

    assert working._survived(fail) is False
    assert "kind=ValueError at=test_working.py:" in caplog.text
    assert "Vries" not in caplog.text
