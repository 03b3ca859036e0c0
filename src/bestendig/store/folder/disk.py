"""Every change on disk as one named step, so that a test can stop the world before each of them."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path


def go_on(step: str) -> None:
    """Do nothing before a step."""


class Disk:
    """Writes that are on the disk when they return. `before` is told the name of each step first."""

    def __init__(self, before: Callable[[str], None] = go_on) -> None:
        self._before = before

    def make_folder(self, path: Path) -> None:
        """A folder that only this user can read."""
        self._before(f"make {path.name}")
        path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def write(self, path: Path, content: bytes) -> None:
        """A whole small file, synced; written in two halves so that a torn file can be tried."""
        self._before(f"write {path.name}")
        half = len(content) // 2
        with path.open("wb") as file:
            file.write(content[:half])
            file.flush()
            self._before(f"write on {path.name}")
            file.write(content[half:])
            file.flush()
            os.fsync(file.fileno())

    def append(self, path: Path, content: bytes) -> None:
        """More bytes at the end of a file, synced."""
        self._before(f"append {path.name}")
        with path.open("ab") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())

    def sync_file(self, path: Path) -> None:
        """What another writer wrote is on the disk."""
        self._before(f"sync {path.name}")
        with path.open("rb+") as file:
            os.fsync(file.fileno())

    def sync_folder(self, path: Path) -> None:
        """The names in a folder are on the disk (Windows does so by itself)."""
        self._before(f"sync folder {path.name}")
        if sys.platform == "win32":
            return
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def same_file(self, source: Path, target: Path) -> None:
        """The same bytes under another name: a hard link, or a copy where links do not exist."""
        self._before(f"link {target.name}")
        try:
            os.link(source, target)
        except OSError:
            shutil.copy2(source, target)
            self.sync_file(target)

    def move(self, source: Path, target: Path) -> None:
        """A folder gets its final name, all at once, and the name is on the disk."""
        self._before(f"move to {target.name.split('-')[0]}")
        source.rename(target)
        self.sync_folder(target.parent)

    def replace(self, path: Path, content: bytes) -> None:
        """A small file gets new content, all at once."""
        fresh = path.with_name(f"{path.name}.new")
        self.write(fresh, content)
        self._before(f"replace {path.name}")
        fresh.replace(path)
        self.sync_folder(path.parent)

    def remove_folder(self, path: Path) -> None:
        """A folder that nothing points to is gone: first its name, then its files."""
        self._before(f"remove {path.name.split('-')[0]}")
        shutil.rmtree(path)
