"""The folder of one delivery: its files as they came, what they are taken for, what was decided about them.

All of it goes when the delivery is over: headers of files stand nowhere else.
"""

import json
import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.conf import settings

from bestendig.model.plain import from_plain, to_plain
from bestendig.model.seen import Decision, Seen

CLOSED = 0o700


def room() -> Path:
    """Where the folders of deliveries lie."""
    found: Path = settings.CONFIGURATION.folder / "aanleveringen"
    return found


class Box:
    """One folder, by the name that only the database knows."""

    def __init__(self, name: str = "") -> None:
        self.name = name or secrets.token_hex(12)
        self.path = room() / self.name
        self.files = self.path / "bestanden"

    def make(self) -> None:
        """The folder, closed to everybody else on this machine."""
        self.files.mkdir(mode=CLOSED, parents=True, exist_ok=True)
        self.path.chmod(CLOSED)

    def bench(self) -> Path:
        """An empty place for copies while the files are read; what a killed program left there goes."""
        path = self.path / "werk"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(mode=CLOSED)
        return path

    def remove(self) -> None:
        """The folder with all that is in it is gone."""
        shutil.rmtree(self.path, ignore_errors=True)

    def keep_seen(self, seen: tuple[Seen, ...]) -> None:
        """Keep what the files are taken for."""
        self._write("gezien.json", to_plain(seen))

    def seen(self) -> tuple[Seen, ...]:
        """What the files are taken for; nothing while nobody looked."""
        return tuple(from_plain(Seen, each) for each in self._read("gezien.json", []))

    def keep_decisions(self, decisions: Mapping[str, Decision]) -> None:
        """Keep what was decided, by the name of each table."""
        self._write("keuzes.json", to_plain(dict(decisions)))

    def decisions(self) -> dict[str, Decision]:
        """What was decided otherwise than it was proposed."""
        return {name: from_plain(Decision, each) for name, each in self._read("keuzes.json", {}).items()}

    def _write(self, name: str, what: Any) -> None:
        """A small file, all at once."""
        fresh = self.path / f"{name}.new"
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(what, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path / name)

    def _read(self, name: str, otherwise: Any) -> Any:
        """What a small file holds."""
        path = self.path / name
        return json.loads(path.read_text("utf-8")) if path.exists() else otherwise
