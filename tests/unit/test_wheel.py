"""The wheel carries everything it needs and works on its own, away from the source."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    building = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(building, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "installed")
    return folder / "installed"


def test_the_wheel_holds_every_file_of_the_package(unpacked):
    package = ROOT / "src/bestendig"
    wanted = {path.relative_to(package) for path in package.rglob("*") if path.is_file()}
    there = {path.relative_to(unpacked / "bestendig") for path in (unpacked / "bestendig").rglob("*")}
    assert {path for path in wanted - there if "__pycache__" not in path.parts} == set()


def test_the_wheel_tells_its_measures_without_the_source(unpacked):
    called = "import bestendig, bestendig.cli.main as m; print(bestendig.__file__); m.run()"
    told = subprocess.run(
        [sys.executable, "-c", called, "measures"],
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        cwd=unpacked,
        check=True,
        capture_output=True,
        text=True,
    )
    assert told.stdout.startswith(str(unpacked))
    assert "coc_index" in told.stdout
