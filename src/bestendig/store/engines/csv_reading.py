"""The staged CSV as a DuckDB table: fast where the fast reader agrees on the count, else slowly and surely.

The fast reader works with several threads and keeps the order of the file (`preserve_insertion_order`), so
that `rowid` of the table is the record number. A file that it reads differently (a line break of another kind
inside the header, mixed line ends) is read again by the csv module.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pyarrow as pa

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.raw import RawTable

LONGEST_LINE = 64 * 1024 * 1024
BATCH = 50_000


def quoted(text: str) -> str:
    """The text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def literal_path(path: Path) -> str:
    """The path as an SQL literal in which *, ? and [ are plain signs of the file name."""
    return quoted("".join(f"[{sign}]" if sign in "*?[" else sign for sign in str(path)))


def named(header: str) -> str:
    """The header as an SQL name."""
    return '"' + header.replace('"', '""') + '"'


def read_csv(connection: duckdb.DuckDBPyConnection, raw: RawTable, table: str) -> None:
    """Make `table` with columns c0, c1 … of text in file order; InputError when records would be lost."""
    connection.execute("SET preserve_insertion_order = true")
    try:
        if not _fast(connection, raw, table):
            _slow(connection, raw, table)
    finally:
        connection.execute("SET preserve_insertion_order = false")
    if _count(connection, table) != raw.n_records:
        raise unreadable(raw)


def unreadable(raw: RawTable) -> InputError:
    """The error for a file whose records cannot be counted twice alike."""
    return InputError(
        Text(nl="Dit bestand is niet volledig te lezen.", en="This file cannot be read in full."),
        Text(
            nl="Lever het bestand opnieuw aan, of sla het op als XLSX.",
            en="Deliver the file again, or save it as XLSX.",
        ),
        where=raw.name,
        code="records_lost",
    )


def _fast(connection: duckdb.DuckDBPyConnection, raw: RawTable, table: str) -> bool:
    """Whether DuckDB's reader made the table with the right number of records."""
    names = [f"c{at}" for at in range(len(raw.headers))]
    columns = ", ".join(f"'{name}': 'VARCHAR'" for name in names)
    never_null = ", ".join(f"'{name}'" for name in names)
    options = (
        f"delim = {quoted(raw.delimiter)}, quote = '\"', escape = '\"', header = true, strict_mode = true, "
        f"auto_detect = false, max_line_size = {LONGEST_LINE}, force_not_null = [{never_null}], "
        f"columns = {{{columns}}}"
    )
    source = f"read_csv({literal_path(raw.path)}, {options})"
    try:
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {table} AS SELECT * FROM {source}")  # noqa: S608
    except duckdb.InvalidInputException:
        return False
    return _count(connection, table) == raw.n_records


def _slow(connection: duckdb.DuckDBPyConnection, raw: RawTable, table: str) -> None:
    """Make the table through the csv module, in batches."""
    names = [f"c{at}" for at in range(len(raw.headers))]
    columns = ", ".join(f"{name} VARCHAR" for name in names)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {table} ({columns})")
    for records in _batches(raw):
        batch = pa.table(
            [pa.array(values, pa.string()) for values in zip(*records, strict=True)], names=names
        )
        connection.from_arrow(batch).insert_into(table)


def _batches(raw: RawTable) -> Iterator[list[list[str]]]:
    """Records of the file in lists of at most BATCH; InputError when one has too few or too many cells."""
    csv.field_size_limit(LONGEST_LINE)
    with raw.path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=raw.delimiter)
        next(reader, None)
        batch: list[list[str]] = []
        for record in reader:
            if record and len(record) != len(raw.headers):
                raise unreadable(raw)
            if record:
                batch.append(record)
            if len(batch) == BATCH:
                yield batch
                batch = []
        if batch:
            yield batch


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    """The number of rows of a table of our own."""
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0])  # noqa: S608
