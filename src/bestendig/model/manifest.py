"""What a data version says about itself: where it comes from, what it holds, how to see that it is whole."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bestendig.model.issue import ImportReport
from bestendig.model.plain import to_plain

SCHEMA_VERSION = 1
"""Rises when the shape of a data version changes; a newer one than this is not opened."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivered file; `number` is the `delivery` of its rows, the day is told by the caller.

    `laws` are those under which the people in a file without laws were read; empty for other files.
    `crosswalk` is the fingerprint of the list of numbers that linked people when it was read, empty for none.
    """

    number: int
    profile: str
    file: str
    table: str
    content_hash: str
    rows: int
    delivered_on: date | None = None
    laws: tuple[str, ...] = ()
    crosswalk: str = ""


@dataclass(frozen=True, slots=True)
class StoredColumn:
    """One column as it lies; `identifier` is its dictionary's kind: person, staff, body, place, record."""

    name: str
    type: str
    identifier: str | None = None


@dataclass(frozen=True, slots=True)
class StoredTable:
    """One Parquet file of a version: where, how large, SHA-256 of its bytes, how it is sorted."""

    name: str
    file: str
    rows: int
    n_bytes: int
    sha256: str
    columns: tuple[StoredColumn, ...]
    sorted_by: tuple[str, ...] = ()

    def holds(self, column: str) -> bool:
        """Whether the table has this column."""
        return any(each.name == column for each in self.columns)

    def identified_by(self, kind: str) -> tuple[str, ...]:
        """The columns whose numbers stand in the dictionary of this kind."""
        return tuple(each.name for each in self.columns if each.identifier == kind)


@dataclass(frozen=True, slots=True)
class Manifest:
    """One data version. Never a value from a row: names of files, counts, hashes and words only.

    `profiles` is the content hash of each profile used, `key_fingerprints` what tells two keys apart without
    the key, `replaces` the version this one took the place of when a person was erased, `n_erased` how often.
    """

    id: str
    content_hash: str
    software: str
    previous: str | None = None
    deliveries: tuple[Delivery, ...] = ()
    profiles: Mapping[str, str] = field(default_factory=dict)
    key_fingerprints: Mapping[str, str] = field(default_factory=dict)
    tables: tuple[StoredTable, ...] = ()
    identifiers: tuple[StoredTable, ...] = ()
    report: ImportReport | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    replaces: str | None = None
    n_erased: int = 0
    schema_version: int = SCHEMA_VERSION

    @property
    def number(self) -> int:
        """The number of the version in its folder, from 1."""
        return int(self.id.partition("-")[0])

    @property
    def files(self) -> tuple[StoredTable, ...]:
        """All Parquet files: tables and dictionaries."""
        return (*self.tables, *self.identifiers)

    def table(self, name: str) -> StoredTable | None:
        """The stored table of this name, None when the version has none."""
        return next((table for table in self.tables if table.name == name), None)


def content_hash(
    tables: tuple[StoredTable, ...],
    identifiers: tuple[StoredTable, ...],
    deliveries: tuple[Delivery, ...],
    profiles: Mapping[str, str],
) -> str:
    """SHA-256 of what a version holds; without the day of delivery, so equal input gives an equal hash."""
    content = {
        "schema": SCHEMA_VERSION,
        "files": {file.file: file.sha256 for file in (*tables, *identifiers)},
        "deliveries": [[d.number, d.profile, d.file, d.table, d.content_hash, d.rows] for d in deliveries],
        "profiles": to_plain(profiles),
    }
    return hashlib.sha256(canonical(content)).hexdigest()


def canonical(content: object) -> bytes:
    """Plain values as the same JSON bytes each time: keys sorted, no spaces, UTF-8."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
