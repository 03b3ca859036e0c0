"""Parquet files of a version: described when written, checked when opened."""

import hashlib
from pathlib import Path

import pyarrow.parquet as pq

from bestendig.model.manifest import StoredColumn, StoredTable
from bestendig.model.tables import TABLES
from bestendig.store.folder.faults import damaged

IDENTIFIED = ("person", "staff", "body", "place", "record")
KIND_OF_COLUMN: dict[str, str] = {
    column.name: column.kind
    for table in TABLES.values()
    for column in table.columns
    if column.kind in IDENTIFIED
}
"""Which dictionary the numbers of a standard column stand in."""


def described(path: Path, name: str, sorted_by: tuple[str, ...] = ()) -> StoredTable:
    """What the manifest says of a file that was just written."""
    metadata = pq.read_metadata(path)
    schema = metadata.schema.to_arrow_schema()
    columns = tuple(
        StoredColumn(field.name, _type(str(field.type)), _kind(field.name, str(field.type)))
        for field in schema
    )
    place = f"{path.parent.name}/{path.name}"
    n_bytes = path.stat().st_size
    return StoredTable(name, place, metadata.num_rows, n_bytes, hash_of(path), columns, sorted_by)


def hash_of(path: Path) -> str:
    """SHA-256 of the bytes of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_size(version: Path, table: StoredTable) -> None:
    """StoreError when the file is missing, cut off or of another length: quick, at each opening."""
    try:
        path = version / table.file
        is_whole = path.stat().st_size == table.n_bytes and pq.read_metadata(path).num_rows == table.rows
    except (FileNotFoundError, ValueError):
        raise damaged(version.name, table.file) from None
    except OSError as failure:
        if failure.errno is not None:
            raise
        raise damaged(version.name, table.file) from None
    if not is_whole:
        raise damaged(version.name, table.file)


def check_hash(version: Path, table: StoredTable) -> None:
    """StoreError when one byte of the file differs: thorough, when asked."""
    check_size(version, table)
    if hash_of(version / table.file) != table.sha256:
        raise damaged(version.name, table.file)


def _type(arrow: str) -> str:
    """The name of a type as the house writes it."""
    return {"double": "float64", "large_string": "string"}.get(arrow, arrow)


def _kind(column: str, arrow: str) -> str | None:
    """The dictionary of a column of numbers, None for any other column."""
    return KIND_OF_COLUMN.get(column) if arrow == "int64" else None
