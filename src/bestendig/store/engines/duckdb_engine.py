"""DuckDB, the embedded default: in memory, spilling to a private folder, closed to the outside when asked."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import narwhals.stable.v2 as nw

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.raw import ROW, RawTable
from bestendig.store.engines.csv_reading import literal_path, named, quoted, read_csv, unreadable
from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.engines.types import eager_arrow
from bestendig.store.engines.workplace import Workplace
from bestendig.store.engines.writing_text import as_text
from bestendig.store.failures import in_words

ROW_GROUP = 122_880
"""Rows per group of a stored file: DuckDB's own, so that sorted files can be skipped through."""
NO_EXTENSIONS: Mapping[str, Any] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "python_enable_replacements": False,
}


class DuckDBEngine(Engine):
    """One connection of its own, never shared between threads.

    `directories` closes the door: nothing outside them can be read or written from then on. None leaves it
    open, for an import that must read files from anywhere.
    """

    name = "duckdb"
    data_errors = (duckdb.Error,)

    def __init__(
        self,
        workplace: Workplace,
        memory_limit: str | None = None,
        threads: int | None = None,
        directories: Sequence[Path] | None = None,
    ) -> None:
        super().__init__(workplace)
        self._connection = duckdb.connect(config=dict(NO_EXTENSIONS))
        for setting in _settings(workplace.path, memory_limit, threads):
            self._connection.execute(setting)
        if directories is not None:
            self._close_door([*directories, workplace.path])

    def close(self) -> None:
        """Close the connection and remove what it spilled."""
        self._connection.close()
        super().close()

    def scan(self, raw: RawTable) -> Frame:
        """The staged file as text columns with `row_number`; a CSV is read once, here."""
        _refuse_unclear_headers(raw)
        with in_words(raw.name, *self.data_errors):
            relation = self._csv(raw) if raw.kind == "csv" else self._parquet(raw)
            return nw.from_native(relation)

    def scan_parquet(self, path: Path) -> Frame:
        """A Parquet file as it lies."""
        with in_words(path.name, *self.data_errors):
            return nw.from_native(self._relation(f"SELECT * FROM read_parquet({literal_path(path)})"))  # noqa: S608

    def scan_parts(self, folder: Path) -> Frame:
        """The Parquet files in a folder as one table."""
        parts = literal_path(folder)[:-1] + "/*.parquet'"
        with in_words(folder.name, *self.data_errors):
            return nw.from_native(self._relation(f"SELECT * FROM read_parquet({parts})"))  # noqa: S608

    def take(self, native: Any) -> Frame:
        """Any eager frame, or a relation of another connection, copied into a table of this one."""
        name = self._workplace.name("taken")
        with in_words("", *self.data_errors):
            self._connection.from_arrow(eager_arrow(native)).create(name)
            return nw.from_native(self._connection.table(name))

    def keep(self, frame: Frame) -> Frame:
        """The frame as a table in memory, spilled to disk when it does not fit."""
        name = self._workplace.name("kept")
        with in_words("", *self.data_errors):
            frame.to_native().create(name)
            return nw.from_native(self._connection.table(name))

    def _write(self, frame: Frame, path: Path, order: Sequence[str]) -> None:
        """Sorted and written in one go; the bytes do not depend on threads or memory."""
        rows = frame.to_native()
        ordering = ", ".join(f"{named(name)} ASC NULLS LAST" for name in order)
        ordered = rows.union(self._nothing(rows)).order(ordering)
        ordered.write_parquet(str(path), compression="zstd", row_group_size=ROW_GROUP, overwrite=True)

    def write_as_text(self, native: Any, path: Path) -> None:
        """All columns as text, in the order of the rows."""
        source = self._connection.from_arrow(native)
        self._connection.execute("SET preserve_insertion_order = true")
        columns = [as_text(field.name, field.type) for field in native.schema]
        source.select(", ".join(columns)).write_parquet(str(path), compression="zstd", overwrite=True)
        self._connection.execute("SET preserve_insertion_order = false")

    def _csv(self, raw: RawTable) -> duckdb.DuckDBPyRelation:
        """The CSV in a table; its `rowid` is the place in the file."""
        table = self._workplace.name("raw")
        read_csv(self._connection, raw, table)
        columns = ", ".join(f"c{at} AS {named(header)}" for at, header in enumerate(raw.headers))
        return self._relation(f"SELECT {columns}, rowid + 1 AS {ROW} FROM {table}")  # noqa: S608

    def _parquet(self, raw: RawTable) -> duckdb.DuckDBPyRelation:
        """The staged Parquet with the place of each row in it."""
        columns = ", ".join(f"coalesce({named(header)}, '') AS {named(header)}" for header in raw.headers)
        source = f"read_parquet({literal_path(raw.path)}, file_row_number = true)"
        found = self._connection.execute(f"SELECT count(*) FROM {source}").fetchall()  # noqa: S608
        if found[0][0] != raw.n_records:
            raise unreadable(raw)
        return self._relation(f"SELECT {columns}, file_row_number + 1 AS {ROW} FROM {source}")  # noqa: S608

    def _nothing(self, rows: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
        """No rows, of which DuckDB cannot know that beforehand.

        It writes a column as `required` when its statistics show no empty value, so the bytes would depend on
        what it happens to know; with these rows beside it every column is `optional`.
        """
        columns = ", ".join(
            f"NULL::{kind} AS {named(name)}" for name, kind in zip(rows.columns, rows.types, strict=True)
        )
        return self._relation(f"SELECT {columns} WHERE random() > 2")

    def _relation(self, query: str) -> duckdb.DuckDBPyRelation:
        """A lazy relation for a query of our own."""
        return self._connection.sql(query)

    def _close_door(self, directories: Sequence[Path]) -> None:
        """From here on only these folders can be reached."""
        allowed = ", ".join(quoted(str(path.resolve())) for path in directories)
        self._connection.execute(f"SET allowed_directories = [{allowed}]")
        self._connection.execute("SET enable_external_access = false")


def _settings(workplace: Path, memory_limit: str | None, threads: int | None) -> list[str]:
    """The settings of a connection, in the order in which they must be given."""
    settings = [f"SET temp_directory = {quoted(str(workplace))}", "SET TimeZone = 'UTC'"]
    settings.append("SET preserve_insertion_order = false")
    if memory_limit is not None:
        settings.append(f"SET memory_limit = {quoted(memory_limit)}")
    if threads is not None:
        settings.append(f"SET threads = {int(threads)}")
    return settings


def _refuse_unclear_headers(raw: RawTable) -> None:
    """InputError when two headers differ only in capitals, or one is called like the row number."""
    folded = [header.casefold() for header in raw.headers]
    if len(set(folded)) == len(folded) and ROW not in folded:
        return
    raise InputError(
        Text(
            nl=f"Twee kolommen heten hetzelfde, of een kolom heet {ROW}.",
            en=f"Two columns have the same name, or a column is called {ROW}.",
        ),
        Text(
            nl="Geef de kolommen in het bestand andere namen.", en="Give the columns in the file other names."
        ),
        where=raw.name,
        code="headers_alike",
    )
