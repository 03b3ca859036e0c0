"""Erasing a person: every version that holds the person is written again without; only a count remains."""

from dataclasses import replace
from pathlib import Path

import narwhals.stable.v2 as nw

from bestendig.model.manifest import Manifest, StoredTable, content_hash
from bestendig.store.engines.engine import Engine
from bestendig.store.failures import in_words
from bestendig.store.folder.draft import named
from bestendig.store.folder.faults import busy
from bestendig.store.folder.files import described
from bestendig.store.folder.folder import DataFolder
from bestendig.store.folder.identifiers import FOLDER, Identifiers
from bestendig.store.folder.sealing import MANIFEST, sealed
from bestendig.store.folder.shelf import Shelf, version_name
from bestendig.store.folder.version import TABLES, Version
from bestendig.store.lock import FileLock

ROWS_GO = ("person",)
"""Rows of an erased person go. Of a professional only the name behind the number goes: the rows are also
about the people who were helped."""


def erase(folder: DataFolder, engine: Engine, kind: str, pseudonym: str) -> int:
    """The number of versions that were written again. Broken off, it is finished by asking once more."""
    shelf, lock = folder.shelf, FileLock(folder.shelf.lock)
    with in_words(folder.path.name):
        if not lock.take():
            raise busy(folder.path.name)
        try:
            shelf.tidy()
            return sum(_erase_from(shelf, each, engine, kind, pseudonym) for each in shelf.ids())
        finally:
            lock.free()


def _erase_from(shelf: Shelf, name: str, engine: Engine, kind: str, pseudonym: str) -> bool:
    """Whether this version held the person and was replaced."""
    version = shelf.open(name)
    identifiers = Identifiers(version.path, (each.name for each in version.manifest.identifiers))
    number = identifiers.forget(kind, pseudonym)
    if number is None:
        return False
    draft = shelf.new_draft()
    tables = tuple(
        _without(shelf, version, each, engine, draft, kind, number) for each in version.manifest.tables
    )
    dictionaries = tuple(
        _dictionary(shelf, version, each, identifiers, draft) for each in version.manifest.identifiers
    )
    _replace(shelf, version, replace(version.manifest, tables=tables, identifiers=dictionaries), draft)
    return True


def _without(
    shelf: Shelf, version: Version, table: StoredTable, engine: Engine, draft: Path, kind: str, number: int
) -> StoredTable:
    """One table without the rows of this number; a table that cannot hold them is taken over."""
    target = draft / table.file
    shelf.disk.make_folder(draft / TABLES)
    columns = table.identified_by(kind) if kind in ROWS_GO else ()
    if not columns:
        shelf.disk.same_file(version.path / table.file, target)
        return table
    frame = version.scan(engine, table.name)
    for column in columns:
        frame = frame.filter((nw.col(column) != number) | nw.col(column).is_null())
    engine.write_parquet(frame, target, table.sorted_by)
    shelf.disk.sync_file(target)
    return described(target, table.name, table.sorted_by)


def _dictionary(
    shelf: Shelf, version: Version, table: StoredTable, identifiers: Identifiers, draft: Path
) -> StoredTable:
    """One dictionary, with the empty place where the person stood."""
    target = draft / table.file
    shelf.disk.make_folder(draft / FOLDER)
    if table.name not in identifiers.changed:
        shelf.disk.same_file(version.path / table.file, target)
        return table
    identifiers.write(table.name, target)
    shelf.disk.sync_file(target)
    return described(target, table.name, table.sorted_by)


def _replace(shelf: Shelf, version: Version, manifest: Manifest, draft: Path) -> None:
    """Put the new version in place of the old one; each moment in between is mended by `Shelf.tidy`."""
    content = content_hash(manifest.tables, manifest.identifiers, manifest.deliveries, manifest.profiles)
    name = version_name(manifest.number, content)
    fresh = replace(
        named(manifest, name), content_hash=content, replaces=version.id, n_erased=manifest.n_erased + 1
    )
    shelf.disk.write(draft / MANIFEST, sealed(fresh))
    for folder in (draft / TABLES, draft / FOLDER, draft):
        shelf.disk.sync_folder(folder)
    was_pointed = shelf.pointed() == version.id
    shelf.put(draft, name)
    if was_pointed:
        shelf.point_to(name)
    shelf.disk.remove_folder(version.path)
