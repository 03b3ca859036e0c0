"""Run as a program: children that are killed (kill -9) before step 0, 1, 2 … of a backup or a restore.

Usage: killed.py backup|restore FOLDER ARCHIVE, where FOLDER/0, FOLDER/1 … are what the children leave behind.
"""

import shutil
import sys
from pathlib import Path

from tests.unit.backups.workplace import AT, places_in
from tests.unit.store.killed import is_killed

from bestendig.analyses.backups.making import back_up
from bestendig.analyses.backups.restoring import restore
from bestendig.store import Disk


def main(work: str, folder: Path, archive: Path) -> None:
    """Kill a child before each step until one comes to its end."""

    def back(path: Path, disk: Disk) -> None:
        back_up(places_in(path), path / "kopie.zip", made_at=AT, disk=disk)

    def put_back(path: Path, disk: Disk) -> None:
        restore(archive, places_in(path), at=AT, overwrite=True, disk=disk)

    stop_at, goes_on = 0, True
    while goes_on:
        path = folder / str(stop_at)
        shutil.copytree(folder / "before", path)
        goes_on = is_killed({"backup": back, "restore": put_back}[work], path, stop_at)
        stop_at += 1


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
