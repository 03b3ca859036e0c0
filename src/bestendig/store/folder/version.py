"""One data version, opened for reading."""

from functools import cached_property
from pathlib import Path

from bestendig.model.manifest import Manifest, StoredTable
from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.failures import in_words
from bestendig.store.folder.faults import unknown_version
from bestendig.store.folder.files import check_hash, check_size
from bestendig.store.folder.identifiers import Identifiers
from bestendig.store.folder.sealing import read_manifest

TABLES = "tables"


class Version:
    """What `DataFolder.current` gives: the manifest, and the tables as frames of an engine. Never changes."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self.path, self.manifest = path, manifest

    @property
    def id(self) -> str:
        """The id of the version: key of every cache."""
        return self.manifest.id

    @property
    def table_names(self) -> tuple[str, ...]:
        """The tables that this version has."""
        return tuple(table.name for table in self.manifest.tables)

    @cached_property
    def identifiers(self) -> Identifiers:
        """The dictionary of this version, for labels."""
        return Identifiers(self.path, (each.name for each in self.manifest.identifiers))

    def scan(self, engine: Engine, name: str) -> Frame:
        """One table as a lazy frame; StoreError when the version has none of that name."""
        return engine.scan_parquet(self.path / self._stored(name).file)

    def scan_all(self, engine: Engine) -> dict[str, Frame]:
        """All tables as lazy frames."""
        return {name: self.scan(engine, name) for name in self.table_names}

    def verify(self) -> None:
        """Read every byte; StoreError naming the first file that is not as it was written."""
        with in_words(self.id):
            for table in self.manifest.files:
                check_hash(self.path, table)

    def _stored(self, name: str) -> StoredTable:
        """What the manifest says of a table."""
        table = self.manifest.table(name)
        if table is None:
            raise unknown_version(f"{self.id}/{name}", self.table_names)
        return table


def open_version(path: Path) -> Version:
    """The version in this folder; StoreError when it is not whole, which is seen without reading the rows."""
    with in_words(path.name):
        manifest = read_manifest(path)
        for table in manifest.files:
            check_size(path, table)
        return Version(path, manifest)


def verify(version: Version) -> None:
    """Read every byte of a version; StoreError naming the first file that is not as it was written."""
    version.verify()
