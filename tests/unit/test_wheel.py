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


SERVED = """
import bestendig, django
print(bestendig.__file__)
django.setup()
from django.core.management import call_command
from django.test import Client
call_command("migrate", verbosity=0)
for address in ("/inloggen/", "/static/ui/bestendig.css", "/uitleg/"):
    print(address, Client(headers={"host": "127.0.0.1"}).get(address).status_code)
"""


def test_the_wheel_serves_the_workplace_without_the_source(unpacked, tmp_path):
    alone = {
        "PYTHONPATH": str(unpacked),
        "DJANGO_SETTINGS_MODULE": "bestendig.web.settings",
        "BESTENDIG_FOLDER": str(tmp_path),
        "BESTENDIG_HTTPS": "0",
        "DATABASE_URL": "",
    }
    told = subprocess.run(
        [sys.executable, "-c", SERVED],
        env={**os.environ, **alone},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    where, *served = told.stdout.splitlines()
    assert where.startswith(str(unpacked))
    assert served == ["/inloggen/ 200", "/static/ui/bestendig.css 200", "/uitleg/ 200"]
