"""The whole suite of the workplace once more, on a real PostgreSQL that is started here."""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = ("/usr/local/bin", *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))


def program(name):
    """Where a program of PostgreSQL is; it is not always on the path."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(PLACES))


def somebody():
    """An account that is not the root, which PostgreSQL refuses; None where we are not the root."""
    if os.geteuid():
        return None
    names = {each.pw_name for each in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


@pytest.fixture
def postgresql():
    """The address of a server with an empty cluster."""
    if not program("initdb"):
        pytest.skip("PostgreSQL is not on this machine")
    user, folder = somebody(), Path(tempfile.mkdtemp(prefix="bestendig-pg-"))
    if user:
        shutil.chown(folder, user)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(*command):
        subprocess.run(command, check=True, user=user, cwd=folder, capture_output=True, timeout=120)

    run(program("initdb"), "-D", folder / "pg", "-U", "bestendig", "--auth=trust", "--no-sync")
    settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    run(program("pg_ctl"), "-D", folder / "pg", "-w", "-l", folder / "log", "-o", settings, "start")
    yield f"postgresql://bestendig@127.0.0.1:{port}/postgres"
    run(program("pg_ctl"), "-D", folder / "pg", "-m", "immediate", "stop")
    shutil.rmtree(folder)


@pytest.mark.slow
def test_the_workplace_works_the_same_on_postgresql(postgresql, tmp_path):
    environment = {**os.environ, "DATABASE_URL": postgresql, "BESTENDIG_FOLDER": str(tmp_path / "plek")}
    environment = {
        name: value for name, value in environment.items() if not name.startswith(("PYTEST", "COV"))
    }
    itself = f"--ignore={Path(__file__).relative_to(ROOT)}"
    asked = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "tests/web",
        itself,
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
    ]
    done = subprocess.run(asked, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stdout[-2000:]
    assert int(done.stdout.rpartition(" passed")[0].rpartition("\n")[2].split(",")[-1]) > 100
