"""Run as a program: one child a step, each killed (kill -9) just before that step of some work on a folder.

Usage: killed.py WORK FOLDER, where FOLDER/0, FOLDER/1 … become the folders that the children leave behind.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from tests.unit.store.town import publish

from bestendig.store import DataFolder, Disk, erase, open_engine


def until(stop_at: int) -> Disk:
    """A disk that ends its process before the given step."""
    steps = iter(range(stop_at))

    def before(step: str) -> None:
        if next(steps, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    return Disk(before)


def second_version(path: Path, disk: Disk) -> None:
    """One more person."""
    publish(path, ["anna", "bram", "cas"], disk)


def erasure(path: Path, disk: Disk) -> None:
    """One person less, in all versions."""
    with open_engine() as engine:
        erase(DataFolder(path, disk), engine, "person", "anna")


def creation(path: Path, disk: Disk) -> None:
    """A new folder."""
    DataFolder.create(path, disk)


WORK: dict[str, Callable[[Path, Disk], None]] = {
    "second_version": second_version,
    "erasure": erasure,
    "creation": creation,
}


def is_killed(work: Callable[[Path, Disk], None], path: Path, stop_at: int) -> bool:
    """Whether the child was killed before it could finish."""
    child = os.fork()
    if child == 0:
        work(path, until(stop_at))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main(work: str, folder: Path) -> None:
    """Kill a child before step 0, 1, 2 … until one comes to its end."""
    before, stop_at, goes_on = folder / "before", 0, True
    while goes_on:
        path = folder / str(stop_at)
        if before.exists():
            shutil.copytree(before, path)
        goes_on = is_killed(WORK[work], path, stop_at)
        stop_at += 1


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
