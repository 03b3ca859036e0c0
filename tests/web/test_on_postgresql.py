"""The whole suite of the workplace once more, on a real PostgreSQL that is started here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.postgresql import program, running_postgresql

ROOT = Path(__file__).parents[2]
ASKED = ("-m", "pytest", "-q", "tests/web", f"--ignore={Path(__file__).relative_to(ROOT)}")
AT_MOST = 900
"""Seconds after which something hangs; how long it takes is told by the suite."""
BARE = ("-p", "no:cacheprovider", "-p", "no:xdist")


@pytest.fixture
def postgresql():
    """The address of a server with an empty cluster."""
    if not program("initdb"):
        pytest.skip("PostgreSQL is not on this machine")
    with running_postgresql() as address:
        yield address


@pytest.mark.slow
def test_the_workplace_works_the_same_on_postgresql(postgresql, tmp_path):
    environment = {**os.environ, "DATABASE_URL": postgresql, "BESTENDIG_FOLDER": str(tmp_path / "plek")}
    environment = {
        name: value for name, value in environment.items() if not name.startswith(("PYTEST", "COV"))
    }
    done = subprocess.run(
        [sys.executable, *ASKED, *BARE],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=AT_MOST,
    )
    assert done.returncode == 0, done.stdout[-2000:]
    assert int(done.stdout.rpartition(" passed")[0].rpartition("\n")[2].split(",")[-1]) > 100
