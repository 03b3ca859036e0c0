"""A frame of the user's own, staged as if it were a delivered file: then there is one way in for all."""

import hashlib
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from bestendig.model.raw import RawTable
from bestendig.store.engines.duckdb_engine import DuckDBEngine
from bestendig.store.engines.types import eager_arrow
from bestendig.store.engines.workplace import Workplace
from bestendig.store.failures import in_words

SAMPLE = 1000


def stage_frame(native: Any, staging: Path, name: str) -> RawTable:
    """A polars, pandas, Arrow, DuckDB or Spark frame as a raw table of text, in the order of its rows.

    Days become 2024-01-09, moments 2024-01-09 14:30:00, whole floats whole numbers, what is missing "".
    """
    table = eager_arrow(native)
    path = staging / f"{name}.parquet"
    with DuckDBEngine(Workplace(staging)) as engine, in_words(name, duckdb.Error):
        engine.write_as_text(table, path)
    return RawTable(
        name=name,
        path=path,
        kind="parquet",
        headers=tuple(table.column_names),
        content_hash=hashlib.sha256(path.read_bytes()).hexdigest(),
        n_records=table.num_rows,
        sample=tuple(pq.read_table(path).slice(0, SAMPLE).to_pylist()),
        line_of=lambda record: record,
    )
