"""A backup made while everything runs: first the database at one moment, then the files it names."""

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from bestendig.analyses.backups import faults
from bestendig.analyses.backups.places import (
    DATABASE,
    DUMP,
    KEYS,
    SECRET,
    SECRET_KEY,
    SQLITE,
    WORKPLACE,
    Places,
    files_of,
    folders_of,
)  # fmt: skip
from bestendig.analyses.backups.steps import own_steps
from bestendig.analyses.intake.reporting import software
from bestendig.errors import StoreError
from bestendig.store import Disk
from bestendig.store.backup.archive import write_archive
from bestendig.store.backup.placing import note_of
from bestendig.store.backup.postgresql import dump, migrations_of
from bestendig.store.backup.sqlite_copy import copy_sqlite, migrations_in
from bestendig.store.failures import in_words

FORMAT = "bestendig-reservekopie-1"
TRIES = 3
"""A file may go while it is copied (an erasure, a rule of retention): then once more from the beginning."""


def back_up(
    places: Places, out: Path, *, made_at: datetime, keys_to: Path | None = None, disk: Disk | None = None
) -> tuple[Path, ...]:
    """The files written: the backup, and the keys where they were asked for. Each whole or not at all.

    RequestError where there is nothing to keep or a file is there already, StoreError for a full disk.
    """
    _check(places, out, keys_to)
    used = disk or Disk()
    written = [_data(places, out, made_at, used)]
    if keys_to is not None:
        said = {"format": FORMAT, "holds": "keys", "software": software(), "made_at": made_at.isoformat()}
        write_archive(keys_to, tuple(_keys(places)), (), said, used)
        written.append(keys_to)
    return tuple(written)


def _check(places: Places, out: Path, keys_to: Path | None) -> None:
    """Refuse what cannot be, before anything is written."""
    if not places.parts():
        raise faults.nothing_to_keep()
    if places.folder and note_of(places.folder).exists():
        raise faults.broken_off(note_of(places.folder))
    for path in (out, keys_to):
        if path is not None and path.exists():
            raise faults.exists(path)


def _data(places: Places, out: Path, made_at: datetime, disk: Disk, left: int = TRIES) -> Path:
    """The archive with everything but keys."""
    try:
        with in_words(out.name):
            out.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".bestendig-kopie-", dir=out.parent) as beside:
                _write(places, out, made_at, disk, Path(beside))
                return out
    except StoreError as fault:
        if fault.code != "file_missing" or left == 1:
            raise
    return _data(places, out, made_at, disk, left - 1)


def _write(places: Places, out: Path, made_at: datetime, disk: Disk, beside: Path) -> None:
    """The database first: what it names is on the disk already."""
    database, kind, steps = _database(places, beside)
    said: dict[str, Any] = {
        "format": FORMAT,
        "holds": "data",
        "software": software(),
        "made_at": made_at.isoformat(),
        "database": kind,
        "steps": own_steps(steps),
    }
    folders = [name for part in places.parts() for name in folders_of(places, part)]
    write_archive(out, _all(places, database, (out, beside)), folders, said, disk)


def _all(
    places: Places, database: list[tuple[str, Path]], own: tuple[Path, ...]
) -> Iterator[tuple[str, Path]]:
    """Every file of the archive, not the archive in the making itself."""
    yield from database
    for part in places.parts():
        for name, path in files_of(places, part):
            if not any(path.is_relative_to(each) for each in own):
                yield name, path


def _database(places: Places, beside: Path) -> tuple[list[tuple[str, Path]], str, tuple[str, ...]]:
    """The database copied at one moment, its kind, and the steps it went through."""
    if places.database:
        dump(places.database, beside / DUMP)
        return [(f"{DATABASE}/{DUMP}", beside / DUMP)], "postgresql", migrations_of(places.database)
    if places.sqlite is None or not places.sqlite.exists():
        return [], "none", ()
    copy_sqlite(places.sqlite, beside / SQLITE)
    return [(f"{WORKPLACE}/{SQLITE}", beside / SQLITE)], "sqlite", migrations_in(beside / SQLITE)


def _keys(places: Places) -> Iterator[tuple[str, Path]]:
    """The keys of the vault and that of the workplace."""
    if places.folder and (places.folder / SECRET_KEY).exists():
        yield f"{SECRET}/{SECRET_KEY}", places.folder / SECRET_KEY
    if places.keys and places.keys.is_dir():
        for path in sorted(places.keys.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield f"{KEYS}/{path.relative_to(places.keys).as_posix()}", path
