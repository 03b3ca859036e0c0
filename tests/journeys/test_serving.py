"""The workplace as it is served: several processes at one door, each started again, ended together."""

import os
import re
import signal
import socket
import subprocess
import sys
from time import monotonic, sleep
from urllib.request import urlopen

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a door is handed over on POSIX only")
SERVE = (sys.executable, "-m", "bestendig.web", "serve", "--port", "0", "--processes", "2", "--no-worker")

PIPED = {"stdout": subprocess.PIPE, "text": True}


def place(folder):
    """The environment of a workplace in a folder of its own, without the practice town."""
    own = {"BESTENDIG_FOLDER": str(folder), "BESTENDIG_HTTPS": "0", "BESTENDIG_DEMO": "", "DATABASE_URL": ""}
    return {**os.environ, **own, "BESTENDIG_HOSTS": "127.0.0.1"}


def address_of(server):
    """Where a server says that it is."""
    return next(found[1] for line in server.stdout if (found := re.search(r"(http://\S+)", line)))


def children(of):
    """The processes that a process began."""
    found = subprocess.run(["pgrep", "-P", str(of)], capture_output=True, text=True)
    return {int(line) for line in found.stdout.split()}


def is_there(pid):
    """Whether a process still runs."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def until(true, seconds=60.0):
    """Wait until something is so."""
    last = monotonic() + seconds
    while monotonic() < last:
        if true():
            return True
        sleep(0.05)
    return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder that the servers share, so that its tables are made once."""
    return tmp_path_factory.mktemp("plek")


@pytest.fixture(scope="module")
def served(folder):
    """A server with two processes, and its address."""
    server = subprocess.Popen(SERVE, env=place(folder), **PIPED)
    yield server, address_of(server)
    server.kill()
    server.wait()
    server.stdout.close()


def status(address):
    """What the page for signing in answers."""
    with urlopen(f"{address}inloggen/", timeout=60) as answer:  # noqa: S310 - our own server
        return answer.status


def test_two_processes_answer_and_one_that_is_killed_is_started_again(served):
    server, address = served
    assert status(address) == 200
    first = children(server.pid)
    assert len(first) == 2
    os.kill(min(first), signal.SIGKILL)
    assert [status(address) for _ in range(5)] == [200] * 5
    assert until(lambda: len(children(server.pid)) == 2 and children(server.pid) != first)


def test_all_end_when_the_server_is_told_to_stop(served):
    server, address = served
    began = children(server.pid)
    server.terminate()
    assert server.wait(timeout=60) == 0
    assert not any(map(is_there, began))
    with pytest.raises(OSError, match="refused"):
        urlopen(address, timeout=5)  # noqa: S310 - our own server


def test_processes_end_with_a_server_that_was_killed(folder):
    with subprocess.Popen((*SERVE, "--processes", "1"), env=place(folder), **PIPED) as server:
        assert status(address_of(server)) == 200
        began = children(server.pid)
        server.kill()
        assert len(began) == 1
        assert until(lambda: not any(map(is_there, began)))


def test_a_door_that_is_taken_is_said_in_words(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        told = subprocess.run((*SERVE, "--port", port), env=place(folder), capture_output=True, text=True)
    assert told.returncode == 1
    assert f"127.0.0.1:{port}" in told.stderr
    assert "--port" in told.stderr
    assert "Traceback" not in told.stderr
