"""A version in the making: written beside the others, seen by nobody until it is published."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from bestendig.model.issue import ImportReport
from bestendig.model.manifest import Delivery, Manifest, StoredTable, content_hash
from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.failures import in_words
from bestendig.store.folder.faults import busy, unknown_version
from bestendig.store.folder.files import described
from bestendig.store.folder.identifiers import FOLDER, Identifiers
from bestendig.store.folder.sealing import MANIFEST, sealed
from bestendig.store.folder.shelf import Shelf, version_name
from bestendig.store.folder.version import TABLES, Version
from bestendig.store.lock import FileLock


class Draft:
    """Use in a `with`: leave it without `publish` and nothing has changed."""

    def __init__(self, shelf: Shelf, software: str) -> None:
        self._shelf, self._software = shelf, software
        self._lock = FileLock(shelf.lock)
        self._tables: dict[str, StoredTable] = {}

    def __enter__(self) -> Self:
        with in_words(self._shelf.path.name):
            if not self._lock.take():
                raise busy(self._shelf.path.name)
            try:
                self._begin()
            except BaseException:
                self._lock.free()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        try:
            if self.path.exists():
                with in_words(self._shelf.path.name):
                    self._shelf.disk.remove_folder(self.path)
        finally:
            self._lock.free()

    def add(
        self,
        name: str,
        frame: Frame,
        engine: Engine,
        sort_by: Sequence[str],
        types: Mapping[str, str] | None = None,
    ) -> StoredTable:
        """Write one table, sorted; `types` as in `model.stored`."""
        path = self.path / TABLES / f"{name}.parquet"
        engine.write_parquet(frame, path, sort_by, types)
        with in_words(name):
            self._shelf.disk.sync_file(path)
            self._tables[name] = described(path, name, tuple(sort_by))
        return self._tables[name]

    def carry(self, name: str) -> StoredTable:
        """Take a table over from the previous version as it is, without copying."""
        table = self.previous.manifest.table(name) if self.previous else None
        if self.previous is None or table is None:
            raise unknown_version(name, self.previous.table_names if self.previous else ())
        with in_words(name):
            self._shelf.disk.same_file(self.previous.path / table.file, self.path / table.file)
        self._tables[name] = table
        return table

    def publish(
        self,
        *,
        deliveries: Sequence[Delivery] = (),
        profiles: Mapping[str, str] | None = None,
        key_fingerprints: Mapping[str, str] | None = None,
        report: ImportReport | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> Version:
        """Make this the version that counts; the same content again gives the earlier version."""
        with in_words(self._shelf.path.name):
            manifest = Manifest(
                id="",
                content_hash="",
                software=self._software,
                previous=self.previous.id if self.previous else None,
                deliveries=tuple(deliveries),
                profiles=dict(profiles or {}),
                key_fingerprints=dict(key_fingerprints or {}),
                tables=tuple(self._tables[name] for name in sorted(self._tables)),
                identifiers=self._write_identifiers(),
                report=report,
                settings=dict(settings or {}),
            )
            return self._finish(manifest)

    def _begin(self) -> None:
        """Clean up after others, find the previous version, make the empty folders."""
        self._shelf.tidy()
        pointed = self._shelf.pointed()
        self.previous = self._shelf.open(pointed) if pointed else None
        kinds = [each.name for each in self.previous.manifest.identifiers] if self.previous else []
        self.identifiers = Identifiers(self.previous.path if self.previous else None, kinds)
        self.path: Path = self._shelf.new_draft()
        self._shelf.disk.make_folder(self.path / TABLES)
        self._shelf.disk.make_folder(self.path / FOLDER)

    def _write_identifiers(self) -> tuple[StoredTable, ...]:
        """The dictionaries: those that grew written, the others taken over."""
        return tuple(self._write_kind(kind) for kind in self.identifiers.kinds)

    def _write_kind(self, kind: str) -> StoredTable:
        """One dictionary as a file of the draft."""
        path = self.path / FOLDER / f"{kind}.parquet"
        if self.previous is not None and kind not in self.identifiers.changed:
            self._shelf.disk.same_file(self.previous.path / FOLDER / path.name, path)
        else:
            self.identifiers.write(kind, path)
            self._shelf.disk.sync_file(path)
        return described(path, kind, ("number",))

    def _finish(self, draft: Manifest) -> Version:
        """Name the draft by its content, seal it, move it in place and point to it."""
        content = content_hash(draft.tables, draft.identifiers, draft.deliveries, draft.profiles)
        if self.previous is not None and _says_the_same(self.previous.manifest, draft, content):
            return self.previous
        pointed = self.previous.id if self.previous else None
        left = self._shelf.follower(pointed, content)
        if left is None or not _says_the_same(left.manifest, draft, content):
            name = version_name(self._shelf.next_number(pointed), content)
            left = self._put(replace(named(draft, name), content_hash=content))
        self._shelf.point_to(left.id)
        return left

    def _put(self, manifest: Manifest) -> Version:
        """The draft with its manifest on the shelf, synced from the leaves to the root."""
        disk = self._shelf.disk
        disk.write(self.path / MANIFEST, sealed(manifest))
        for folder in (self.path / TABLES, self.path / FOLDER, self.path):
            disk.sync_folder(folder)
        return self._shelf.put(self.path, manifest.id)


def named(manifest: Manifest, name: str) -> Manifest:
    """The manifest, and the report in it, under this version id."""
    report = replace(manifest.report, data_version=name) if manifest.report else None
    return replace(manifest, id=name, report=report)


def _says_the_same(earlier: Manifest, draft: Manifest, content: str) -> bool:
    """Whether nothing that counts would change: same content, same keys, same settings."""
    return earlier.content_hash == content and (earlier.key_fingerprints, earlier.settings) == (
        draft.key_fingerprints,
        draft.settings,
    )
