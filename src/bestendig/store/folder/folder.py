"""The data folder as the rest of the house sees it."""

import json
from pathlib import Path
from typing import Self

from bestendig.store.failures import in_words
from bestendig.store.folder.disk import Disk
from bestendig.store.folder.draft import Draft
from bestendig.store.folder.faults import busy, foreign_folder, no_folder, unknown_version
from bestendig.store.folder.journal import Journal
from bestendig.store.folder.shelf import Shelf
from bestendig.store.folder.version import Version
from bestendig.store.lock import FileLock

MARK = "bestendig.json"


class DataFolder:
    """Versions of data in one folder; reading never waits, writing is for one at a time."""

    def __init__(self, path: Path, disk: Disk | None = None) -> None:
        self.path = path.resolve()
        self.shelf = Shelf(self.path, disk or Disk())

    @classmethod
    def create(cls, path: Path, disk: Disk | None = None) -> Self:
        """A new data folder, or the one that is already there; StoreError when other files are in the way."""
        folder = cls(path, disk)
        with in_words(path.name):
            if not (path / MARK).exists():
                folder._make()
        return folder

    @classmethod
    def open(cls, path: Path, disk: Disk | None = None) -> Self:
        """A data folder that exists; StoreError when it does not."""
        with in_words(path.name):
            if not (path / MARK).is_file():
                raise no_folder(path.name)
        return cls(path, disk)

    def versions(self) -> tuple[str, ...]:
        """The ids of all versions, oldest first."""
        with in_words(self.path.name):
            return self.shelf.ids()

    def has_data(self) -> bool:
        """Whether a version was ever published here."""
        return bool(self.versions())

    def current(self) -> Version:
        """The version that counts."""
        with in_words(self.path.name):
            return self.shelf.current()

    def version(self, name: str) -> Version:
        """One version by its id."""
        with in_words(self.path.name):
            return self.shelf.open(name)

    def point_to(self, name: str) -> None:
        """Make another version the one that counts; also mends a lost pointer."""
        lock = FileLock(self.shelf.lock)
        with in_words(self.path.name):
            if name not in self.shelf.ids():
                raise unknown_version(name, self.shelf.ids())
            self.shelf.open(name)
            if not lock.take():
                raise busy(self.path.name)
            try:
                self.shelf.point_to(name)
            finally:
                lock.free()

    def remove(self, name: str) -> None:
        """Take one version away for good; StoreError for the one that counts and while another writes."""
        lock = FileLock(self.shelf.lock)
        with in_words(self.path.name):
            if not lock.take():
                raise busy(self.path.name)
            try:
                if name not in self.shelf.ids() or name == self.shelf.pointed():
                    raise unknown_version(name, self.shelf.ids())
                self.shelf.disk.move(self.shelf.versions / name, self.shelf.drafts / f"gone-{name}")
                self.shelf.disk.remove_folder(self.shelf.drafts / f"gone-{name}")
            finally:
                lock.free()

    def draft(self, software: str = "") -> Draft:
        """A version in the making, for a `with`; StoreError when another process is writing."""
        return Draft(self.shelf, software)

    def journal(self, name: str) -> Journal:
        """A list in the folder to which lines are only ever added (releases, for one)."""
        return Journal(self.path / f"{name}.jsonl", self.shelf.disk)

    def _make(self) -> None:
        """The empty folder with its mark; the mark comes last, so that half a folder is not one."""
        disk = self.shelf.disk
        ours = {"versions", "drafts", f"{MARK}.new"}
        if self.path.exists() and {each.name for each in self.path.iterdir()} - ours:
            raise foreign_folder(self.path.name)
        for folder in (self.path, self.shelf.versions, self.shelf.drafts):
            disk.make_folder(folder)
        disk.replace(self.path / MARK, json.dumps({"format": 1}).encode())
