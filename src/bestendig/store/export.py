"""Out of the house: CSV, JSON, Parquet, and frames of polars, pandas and Arrow."""

import csv
import io
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.errors import ConfigError, RequestError, did_you_mean
from bestendig.language import Text
from bestendig.store.failures import in_words

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars as pl

Format = Literal["csv", "json", "parquet"]
Exportable: TypeAlias = nw.DataFrame[Any] | pa.Table
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A text that begins so would be run as a formula by a spreadsheet; it gets an apostrophe in front."""


def export(data: Exportable, path: Path, format: Format) -> None:
    """Write the rows to a file, all at once: a reader never sees half of it."""
    writer = WRITERS.get(format)
    if writer is None:
        raise _unknown(format)
    with in_words(path.name):
        fresh = path.with_name(f".{path.name}.new")
        try:
            fresh.write_bytes(writer(to_arrow(data)))
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)


def arrow_of(rows: Sequence[Mapping[str, object]]) -> pa.Table:
    """Rows written out in Python as an Arrow table."""
    return pa.Table.from_pylist([dict(row) for row in rows])


def to_arrow(data: Exportable) -> pa.Table:
    """The rows as an Arrow table."""
    return data if isinstance(data, pa.Table) else data.to_arrow()


def to_polars(data: Exportable) -> "pl.DataFrame":
    """The rows as a polars frame; ConfigError when polars is not installed."""
    try:
        import polars as pl
    except ImportError:
        raise _missing("polars") from None
    frame = pl.from_arrow(to_arrow(data))
    assert isinstance(frame, pl.DataFrame)  # noqa: S101 -- a table never becomes a series
    return frame


def to_pandas(data: Exportable) -> "pandas.DataFrame":
    """The rows as a pandas frame; ConfigError when pandas is not installed."""
    try:
        import pandas
    except ImportError:
        raise _missing("pandas") from None
    frame: pandas.DataFrame = to_arrow(data).to_pandas()
    return frame


def as_csv(table: pa.Table) -> bytes:
    """RFC 4180 in UTF-8 with a header; texts that look like a formula made harmless."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow([harmless(name) for name in table.column_names])
    for record in _records(table):
        writer.writerow([harmless(value) for value in record.values()])
    return written.getvalue().encode()


def as_json(table: pa.Table) -> bytes:
    """A list of objects, one a line; what is missing or not a number is null."""
    lines = [
        json.dumps({name: _plain(value) for name, value in record.items()}, ensure_ascii=False)
        for record in _records(table)
    ]
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode() if lines else b"[]\n"


def as_parquet(table: pa.Table) -> bytes:
    """One zstd Parquet file."""
    written = io.BytesIO()
    pq.write_table(table, written, compression="zstd")
    return written.getvalue()


WRITERS: dict[str, Callable[[pa.Table], bytes]] = {"csv": as_csv, "json": as_json, "parquet": as_parquet}


def harmless(value: object) -> object:
    """The value as it may stand in a cell: a text that would run as a formula gets an apostrophe in front."""
    if isinstance(value, str) and value.lstrip(" ").startswith(DANGEROUS):
        return f"'{value}"
    return "" if value is None else value


def _records(table: pa.Table) -> Iterator[dict[str, Any]]:
    """The rows one by one."""
    for batch in table.to_batches(max_chunksize=10_000):
        yield from batch.to_pylist()


def _plain(value: object) -> object:
    """The value as JSON knows it."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value.isoformat() if isinstance(value, date) else value


def _unknown(format: str) -> RequestError:
    """The error for a format that does not exist."""
    known = Text(nl=f" Er zijn: {', '.join(WRITERS)}.", en=f" There are: {', '.join(WRITERS)}.")
    return RequestError(
        Text(nl=f"Onbekend formaat: {format}.", en=f"Unknown format: {format}."),
        did_you_mean(format, WRITERS) + known,
        code="format_unknown",
    )


def _missing(package: str) -> ConfigError:
    """The error for a package that is not installed."""
    return ConfigError(
        Text(nl=f"{package} is hier niet geïnstalleerd.", en=f"{package} is not installed here."),
        Text(nl=f"Installeer het met: pip install {package}.", en=f"Install it with: pip install {package}."),
        code="package_missing",
    )
