"""Memory stays bounded whatever comes in; measured in a process of its own."""

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import resource, sys
from pathlib import Path
from bestendig.errors import InputError
from bestendig.sources.formats import open_file

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

before = peak()
try:
    raw, = open_file(Path(sys.argv[1]), Path(sys.argv[2]))
    print(raw.n_records, peak() - before)
except InputError as refused:
    print(refused.code, peak() - before)
"""


@pytest.fixture
def measured(tmp_path):
    def measured(path: Path) -> tuple[str, int]:
        """What came of it, and how many megabytes it took."""
        command = [sys.executable, "-c", PROGRAM, str(path), str(tmp_path / "staging")]
        found = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        outcome, megabytes = found.stdout.split()
        return outcome, int(megabytes)

    return measured


@pytest.mark.parametrize("start", [b"naam;datum\n", b'naam;datum\n"', b"", b"[", b'<log><trace a="'])
def test_a_line_of_a_gigabyte(measured, tmp_path, start):
    path = tmp_path / "lang.txt"
    with path.open("wb") as file:
        file.write(start + b"x" * 8_000_000)
        file.truncate(2**30)
    outcome, megabytes = measured(path)
    assert outcome in ("line_too_long", "xml_invalid", "json_invalid", "nul_bytes")
    assert megabytes < 40


def test_a_bomb(measured, tmp_path):
    path = tmp_path / "bom.csv.gz"
    path.write_bytes(gzip.compress(b"0" * 2**20) * 400)
    outcome, megabytes = measured(path)
    assert outcome == "zip_bomb"
    assert megabytes < 40


def test_a_large_dirty_file(measured, tmp_path):
    path = tmp_path / "groot.csv"
    rows = "".join(f"{number};Zoë;2024-01-09;team noord\n" for number in range(20_000)) + "odd\n"
    path.write_bytes(b"nr;naam;datum;team\n" + rows.encode("cp1252") * 40)
    outcome, megabytes = measured(path)
    assert outcome == "800000"
    assert megabytes < 60
