"""A list on disk to which lines are only ever added; a line cut off by a crash does not harm the others."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bestendig.model.manifest import canonical
from bestendig.store.failures import in_words
from bestendig.store.folder.disk import Disk


class Journal:
    """One JSON object a line."""

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path, self._disk = path, disk

    def append(self, entry: Mapping[str, Any]) -> None:
        """Add one entry; it is on the disk when this returns."""
        self.append_all([entry])

    def append_all(self, entries: list[Mapping[str, Any]]) -> None:
        """Add entries in one go."""
        lines = b"".join(canonical(entry) + b"\n" for entry in entries)
        with in_words(self.path.name):
            self._disk.append(self.path, b"\n" + lines if self._is_cut_off() else lines)

    def entries(self) -> list[dict[str, Any]]:
        """All whole entries, oldest first."""
        with in_words(self.path.name):
            lines = self.path.read_bytes().split(b"\n") if self.path.exists() else []
        return [entry for line in lines if (entry := _entry(line)) is not None]

    def _is_cut_off(self) -> bool:
        """Whether the last line has no end."""
        if not self.path.exists() or not self.path.stat().st_size:
            return False
        with self.path.open("rb") as file:
            file.seek(-1, 2)
            return file.read(1) != b"\n"


def _entry(line: bytes) -> dict[str, Any] | None:
    """The entry on a line, None for half a line."""
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None
