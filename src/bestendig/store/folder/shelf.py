"""Where things lie in a data folder, and the few moves that change which version counts."""

import json
import re
import secrets
from collections import Counter
from pathlib import Path

from bestendig.errors import StoreError
from bestendig.store.folder.disk import Disk
from bestendig.store.folder.faults import no_data, pointer_unreadable, unknown_version
from bestendig.store.folder.sealing import read_manifest
from bestendig.store.folder.version import Version, open_version

VERSION_NAME = re.compile(r"\d{4,}-[0-9a-f]{8}")


class Shelf:
    """versions/, drafts/, the pointer `current` and the lock, below one folder."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path, self.disk = path, disk
        self.versions, self.drafts = path / "versions", path / "drafts"
        self.pointer, self.lock = path / "current", path / "lock"

    def ids(self) -> tuple[str, ...]:
        """The versions that are there, oldest first."""
        names = [each.name for each in self.versions.iterdir() if VERSION_NAME.fullmatch(each.name)]
        return tuple(sorted(names, key=lambda name: (int(name.partition("-")[0]), name)))

    def pointed(self) -> str | None:
        """The id that the pointer names; None when nothing was ever published; StoreError when it is lost."""
        ids = self.ids()
        try:
            named = json.loads(self.pointer.read_bytes())["version"]
        except FileNotFoundError:
            if not ids:
                return None
            raise pointer_unreadable(self.pointer.name, ids) from None
        except (ValueError, KeyError, TypeError):
            raise pointer_unreadable(self.pointer.name, ids) from None
        if named not in ids:
            raise pointer_unreadable(self.pointer.name, ids)
        return str(named)

    def current(self) -> Version:
        """The version that counts; StoreError when there is none or it is not whole."""
        pointed = self.pointed()
        if pointed is None:
            raise no_data(self.path.name)
        return self.open(pointed)

    def open(self, version: str) -> Version:
        """One version by its id; StoreError when it is not there or not whole."""
        ids = self.ids()
        if version not in ids:
            raise unknown_version(version, ids)
        return open_version(self.versions / version)

    def point_to(self, version: str) -> None:
        """From now on this version counts."""
        self.disk.replace(self.pointer, json.dumps({"version": version}).encode())

    def new_draft(self) -> Path:
        """An empty folder for a version in the making."""
        path = self.drafts / f"draft-{secrets.token_hex(6)}"
        self.disk.make_folder(path)
        return path

    def put(self, draft: Path, version: str) -> Version:
        """The finished draft becomes a version, all at once."""
        self.disk.move(draft, self.versions / version)
        return open_version(self.versions / version)

    def next_number(self, pointed: str | None) -> int:
        """One more than the current version, or than the highest when that number was used otherwise."""
        after = _number(pointed) + 1 if pointed else 1
        used = [_number(each) for each in self.ids()]
        return after if after not in used else max(used) + 1

    def follower(self, pointed: str | None, content: str) -> Version | None:
        """The version after the current one with this content, left by a crash before the pointer moved."""
        after = _number(pointed) + 1 if pointed else 1
        name = version_name(after, content)
        return self.open(name) if name in self.ids() else None

    def tidy(self) -> None:
        """Remove what a killed process left: drafts, and versions that an erasure has taken the place of."""
        for draft in sorted(self.drafts.iterdir()):
            self.disk.remove_folder(draft)
        for old, new in self._replaced():
            if self._points_to(old):
                self.point_to(new)
            self.disk.remove_folder(self.versions / old)

    def _replaced(self) -> list[tuple[str, str]]:
        """Pairs of a version that should be gone and the one in its place: they have the same number."""
        ids = self.ids()
        twice = {number for number, n in Counter(map(_number, ids)).items() if n > 1}
        pairs = [(_replaces(self.versions / each), each) for each in ids if _number(each) in twice]
        return [(old, new) for old, new in pairs if old in ids]

    def _points_to(self, version: str) -> bool:
        """Whether the pointer names this version; not when it is lost."""
        try:
            return self.pointed() == version
        except StoreError:
            return False


def version_name(number: int, content: str) -> str:
    """0003-1a2b3c4d: the number of the version and the start of its content hash."""
    return f"{number:04d}-{content[:8]}"


def _number(version: str) -> int:
    """The number in the id of a version."""
    return int(version.partition("-")[0])


def _replaces(version: Path) -> str:
    """The version that this one took the place of, "" when none or when it cannot be read."""
    try:
        return read_manifest(version).replaces or ""
    except StoreError:
        return ""
