"""A table of texts that grows row by row and is kept on disk, whatever columns turn up on the way."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.sources.formats.content import new_file
from bestendig.sources.formats.limits import MAX_COLUMNS, MAX_SAMPLE
from bestendig.sources.formats.refusals import refuse

BATCH = 50_000
"""Records written at once."""
BATCH_BYTES = 64 * 2**20
"""A batch is written sooner when its texts are this large, so that memory stays bounded."""


class TextTable:
    """Takes records as column -> text, in file order; gives Parquet with only text columns."""

    def __init__(self, staging: Path, name: str, columns: Sequence[str] = ()) -> None:
        self._staging, self._name = staging, name
        self._columns = dict.fromkeys(columns)
        self._rows: list[Mapping[str, str]] = []
        self._n_bytes = 0
        self._parts: list[Path] = []
        self._writer: pq.ParquetWriter | None = None
        self._lines = array("q")
        self._sample: list[Mapping[str, str]] = []

    @property
    def n_records(self) -> int:
        """How many records were taken."""
        return len(self._lines)

    @property
    def headers(self) -> tuple[str, ...]:
        """The columns by now, in order of appearance."""
        return tuple(self._columns)

    @property
    def sample(self) -> tuple[Mapping[str, str], ...]:
        """The first thousand records, each with all columns."""
        return tuple({name: row.get(name, "") for name in self._columns} for row in self._sample)

    def add(self, row: Mapping[str, str], line: int) -> None:
        """Take one record, which begins at `line` of the delivered file."""
        if len(self._sample) < MAX_SAMPLE:
            self._sample.append(row)
        self._rows.append(row)
        self._lines.append(line)
        self._n_bytes += sum(map(len, row.values()))
        if not row.keys() <= self._columns.keys():
            self._widen(row, line)
        if len(self._rows) >= BATCH or self._n_bytes > BATCH_BYTES:
            self._flush()

    def line_of(self, record: int) -> int:
        """The line at which `record` (from 1) begins."""
        return self._lines[record - 1]

    def finish(self) -> Path:
        """Write what is left; the place of the whole table. A table without any column cannot be written."""
        if not self._columns:
            raise refuse("file_empty", self._name)
        if self._rows or not self._parts:
            self._flush()
        self._close()
        if len(self._parts) == 1 and pq.read_schema(self._parts[0]).names == list(self._columns):
            return self._parts[0]
        return self._joined()

    def _widen(self, row: Mapping[str, str], line: int) -> None:
        self._columns.update(dict.fromkeys(row))
        if len(self._columns) > MAX_COLUMNS:
            raise refuse("too_many_columns", self._name, line, count=len(self._columns), limit=MAX_COLUMNS)

    def _schema(self) -> pa.Schema:
        return pa.schema([(name, pa.string()) for name in self._columns])

    def _flush(self) -> None:
        schema = self._schema()
        if self._writer is None or len(self._writer.schema) != len(schema):
            self._close()
            self._parts.append(new_file(self._staging, ".parquet"))
            self._writer = pq.ParquetWriter(self._parts[-1], schema, compression="zstd")
        columns = [pa.array([row.get(name) for row in self._rows], pa.string()) for name in self._columns]
        self._writer.write_table(pa.Table.from_arrays(columns, schema=schema))
        self._rows, self._n_bytes = [], 0

    def _close(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _joined(self) -> Path:
        """All parts as one file with all columns."""
        target, schema = new_file(self._staging, ".parquet"), self._schema()
        with pq.ParquetWriter(target, schema, compression="zstd") as writer:
            for batch in self._batches():
                missing = pa.nulls(batch.num_rows, pa.string())
                present = dict(zip(batch.schema.names, batch.columns, strict=True))
                columns = [present.get(name, missing) for name in schema.names]
                writer.write_batch(pa.RecordBatch.from_arrays(columns, schema=schema))
        for part in self._parts:
            part.unlink()
        return target

    def _batches(self) -> Iterator[pa.RecordBatch]:
        for part in self._parts:
            with pq.ParquetFile(part) as file:
                yield from file.iter_batches(batch_size=BATCH)
