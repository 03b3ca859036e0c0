"""The folder of one handover: an extract with keys of its own, which goes when the handover closes."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bestendig.errors import InputError
from bestendig.language import Text

DATA, KEYS, NAMES, NOTE = "gegevens", "sleutels", "nummers.json", "overdracht.json"
PROPOSALS, CLOSED, TRAIL = "voorstel", "gesloten.json", "inzage.jsonl"
PURPOSE = "overdragen"
OWN = {DATA, KEYS, NAMES, NOTE, PROPOSALS, CLOSED, TRAIL}
"""What a handover puts in its folder, and nothing else."""


@dataclass(frozen=True)
class Place:
    """Where everything of one handover lies."""

    folder: Path

    @property
    def data(self) -> Path:
        """The extract."""
        return self.folder / DATA

    @property
    def keys(self) -> Path:
        """The keys: beside the extract, never in it."""
        return self.folder / KEYS

    @property
    def names(self) -> Path:
        """The numbers that people know, encrypted."""
        return self.folder / NAMES

    @property
    def proposals(self) -> Path:
        """Lists and papers that were made."""
        return self.folder / PROPOSALS

    @property
    def trail(self) -> Path:
        """Who looked: stays when the handover closes."""
        return self.folder / TRAIL

    @property
    def is_open(self) -> bool:
        """Whether a handover runs here."""
        return (self.folder / NOTE).is_file()

    @property
    def is_closed(self) -> bool:
        """Whether a handover ran here and was closed."""
        return (self.folder / CLOSED).is_file() and not self.is_open

    def note(self) -> dict[str, Any]:
        """What is known of the handover; InputError where none runs."""
        with suppress(ValueError, OSError):
            found: dict[str, Any] = json.loads((self.folder / NOTE).read_text("utf-8"))
            return found
        raise _is_gone() if self.is_closed else _is_none()

    def write_note(self, note: dict[str, Any]) -> None:
        """Write down what the handover is about (mode 600)."""
        write_private(self.folder / NOTE, note)


def write_private(path: Path, content: dict[str, Any]) -> None:
    """Write a small file that only its owner can read, whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        json.dump(content, stream, ensure_ascii=False, indent=1, sort_keys=True)
        stream.write("\n")
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)


def day_in(note: dict[str, Any], name: str) -> date | None:
    """A day of a note."""
    written = note.get(name)
    return date.fromisoformat(written) if written else None


def _is_none() -> InputError:
    """The error for a folder in which no handover runs."""
    return InputError(
        Text(nl="In deze map loopt geen overdracht.", en="No handover runs in this folder."),
        Text(nl="Begin met bestendig handover open.", en="Begin with bestendig handover open."),
        code="handover_unknown",
    )


def _is_gone() -> InputError:
    """The error for a handover that was closed."""
    return InputError(
        Text(
            nl="Deze overdracht is gesloten. De gegevens zijn gewist.",
            en="This handover is closed. Its data are deleted.",
        ),
        Text(
            nl="Begin een nieuwe met bestendig handover open.", en="Begin anew with bestendig handover open."
        ),
        code="handover_closed",
    )
