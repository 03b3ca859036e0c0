"""The same seed gives the same bytes, in any process; another seed gives another town."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from bestendig.synthetic import write_example

WRITE = "import sys; from pathlib import Path; from bestendig.synthetic import write_example;" \
        "write_example(Path(sys.argv[1]), seed=5, size=5_000)"  # fmt: skip


def fingerprints(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_another_process_with_another_hash_seed_writes_the_same_bytes(village, tmp_path):
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    subprocess.run([sys.executable, "-c", WRITE, str(tmp_path)], check=True, env=environment)
    assert fingerprints(tmp_path) == fingerprints(village.folder)


def test_another_seed_is_another_town(village, tmp_path):
    write_example(tmp_path, seed=6, size=5_000)
    same = fingerprints(tmp_path).items() & fingerprints(village.folder).items()
    assert len(same) == 0
