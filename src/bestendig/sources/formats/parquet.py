"""Parquet of any types: every column becomes text, batch by batch."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.cells import cell_text
from bestendig.sources.formats.content import hash_of, new_file
from bestendig.sources.formats.headers import name_columns
from bestendig.sources.formats.limits import MAX_ROWS, MAX_SAMPLE
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally

BATCH = 50_000


def read_parquet(path: Path, name: str, staging: Path, shape: FileShape, progress: Progress) -> RawTable:
    """The file as one raw table; staged as itself when all its columns are text."""
    try:
        with pq.ParquetFile(path) as file:
            return _read(file, path, name, staging, progress)
    except (pa.ArrowException, OSError, ValueError) as problem:
        if isinstance(problem, OSError) and problem.errno:
            raise
        # from None: the problem may quote values
        raise refuse("parquet_invalid", name) from None


def _read(file: pq.ParquetFile, path: Path, name: str, staging: Path, progress: Progress) -> RawTable:
    tally = Tally()
    n_rows, schema = file.metadata.num_rows, file.schema_arrow
    if n_rows > MAX_ROWS:
        raise refuse("too_many_rows", name, count=n_rows, limit=MAX_ROWS)
    places = [place for place, field in enumerate(schema) if not pa.types.is_nested(field.type)]
    tally.add("column_nested", count=len(schema) - len(places))
    headers = name_columns([schema.names[place] for place in places], name, tally, line=0)
    if not headers:
        raise refuse("file_empty", name)
    batches = _texts(file, name, places, headers, progress)
    is_ready = headers == tuple(schema.names) and all(pa.types.is_string(field.type) for field in schema)
    staged = _checked(batches, path) if is_ready else _restaged(batches, headers, staging)
    if not n_rows:
        tally.add("no_records")
    return RawTable(
        name=name,
        path=staged,
        kind="parquet",
        headers=headers,
        content_hash=hash_of(path),
        n_records=n_rows,
        sample=_sample(staged),
        issues=tally.issues(),
        line_of=_same,
    )


def _texts(
    file: pq.ParquetFile, name: str, places: list[int], headers: tuple[str, ...], progress: Progress
) -> Iterator[pa.RecordBatch]:
    n_done = 0
    for batch in file.iter_batches(batch_size=BATCH):
        if progress.is_cancelled():
            raise refuse("cancelled", name)
        batch.validate(full=True)
        columns = [column_text(batch.column(place)) for place in places]
        yield pa.RecordBatch.from_arrays(columns, names=list(headers))
        n_done += batch.num_rows
        progress.step("read_file", n_done / file.metadata.num_rows)


def _checked(batches: Iterator[pa.RecordBatch], path: Path) -> Path:
    """The file itself, after reading it to the end."""
    for _ in batches:
        pass
    return path


def _restaged(batches: Iterator[pa.RecordBatch], headers: tuple[str, ...], staging: Path) -> Path:
    target = new_file(staging, ".parquet")
    schema = pa.schema([(header, pa.string()) for header in headers])
    with pq.ParquetWriter(target, schema, compression="zstd") as writer:
        for batch in batches:
            writer.write_batch(batch)
    return target


def _sample(path: Path) -> tuple[Mapping[str, str], ...]:
    with pq.ParquetFile(path) as file:
        batch = next(file.iter_batches(batch_size=MAX_SAMPLE), None)
    rows = batch.to_pylist() if batch is not None else []
    return tuple({header: value or "" for header, value in row.items()} for row in rows)


def _same(record: int) -> int:
    """Parquet has no lines: the record's own number."""
    return record


def column_text(column: pa.Array) -> pa.Array:
    """One column as text: dates as ISO, whole numbers without a point."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return column_text(column.dictionary_decode())
    if pa.types.is_floating(kind):
        return _float_text(column.cast(pa.float64()))
    if pa.types.is_timestamp(kind):
        return _moment_text(column)
    if pa.types.is_duration(kind) or pa.types.is_interval(kind):
        return pa.array([cell_text(value) or None for value in column.to_pylist()], pa.string())
    return column.cast(pa.string())


def _float_text(column: pa.Array) -> pa.Array:
    known = pc.if_else(pc.is_nan(column), pa.scalar(None, pa.float64()), column)
    is_whole = pc.and_(pc.equal(known, pc.trunc(known)), pc.less(pc.abs(known), 1e15))
    whole = pc.if_else(is_whole, known, pa.scalar(None, pa.float64())).cast(pa.int64()).cast(pa.string())
    return pc.coalesce(whole, known.cast(pa.string()))


def _moment_text(column: pa.Array) -> pa.Array:
    zone = column.type.tz
    text = column.cast(pa.timestamp("us", zone), safe=False).cast(pa.string())
    without_fraction = pc.replace_substring_regex(text, r"\.0+(Z?)$", r"\1")
    days = pc.replace_substring_regex(without_fraction, r" 00:00:00$", "")
    return pc.replace_substring(days, " ", "T")
