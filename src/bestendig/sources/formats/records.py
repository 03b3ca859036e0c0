"""The records of a staged table one by one, for small lists that are read here and not by an engine."""

import csv
from collections.abc import Iterator, Mapping

import pyarrow.parquet as pq

from bestendig.model.raw import RawTable
from bestendig.sources.formats.limits import MAX_LINE

BATCH = 50_000


def records_of(raw: RawTable) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Each record with the line of the delivered file where it begins; empty cells are empty text."""
    rows = _of_parquet(raw) if raw.kind == "parquet" else _of_csv(raw)
    for number, row in enumerate(rows, 1):
        yield raw.line_of(number), row


def _of_csv(raw: RawTable) -> Iterator[Mapping[str, str]]:
    """Records of a staged text file; its first line is the header."""
    csv.field_size_limit(MAX_LINE)
    with raw.path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, delimiter=raw.delimiter)
        next(lines, None)
        for cells in lines:
            yield dict(zip(raw.headers, cells, strict=False))


def _of_parquet(raw: RawTable) -> Iterator[Mapping[str, str]]:
    """Records of a staged Parquet file."""
    with pq.ParquetFile(raw.path) as file:
        for batch in file.iter_batches(batch_size=BATCH):
            for row in batch.to_pylist():
                yield {name: value or "" for name, value in row.items()}
