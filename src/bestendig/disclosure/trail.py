"""The trail of rows that left for a task: who asked, what for, how many; one line each, only added to."""

import json
import os
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from bestendig.disclosure.locking import lock
from bestendig.errors import StoreError
from bestendig.language import Text

PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class Seen:
    """One time that rows left: on which day, what, how many, under which permission, for which purpose."""

    on: date
    what: str
    n_rows: int
    permission: str
    purpose: str
    data_version: str


def write_seen(path: Path, seen: Seen) -> None:
    """Add one line, on the disk before this returns; StoreError when that cannot be: then no row leaves."""
    line = json.dumps({**asdict(seen), "on": seen.on.isoformat()}, ensure_ascii=False, sort_keys=True)
    try:
        with (
            os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, PRIVATE), "ab") as file,
            lock(file),
        ):
            file.write(line.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        raise StoreError(
            Text(nl="Wie keek, kan niet worden opgeschreven.", en="Who looked cannot be written down."),
            Text(
                nl=f"Zonder dat geven we geen rijen. Zorg dat de map beschrijfbaar is ({fault.strerror}).",
                en=f"Without that no row leaves. See that the folder can be written ({fault.strerror}).",
            ),
            where=path.name,
            code="trail_unusable",
        ) from None
