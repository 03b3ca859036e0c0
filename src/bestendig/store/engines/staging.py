"""Help from DuckDB for the other engines: one reader and one writer of files for all."""

from collections.abc import Sequence
from pathlib import Path

from bestendig.model.raw import RawTable
from bestendig.store.engines.duckdb_engine import DuckDBEngine
from bestendig.store.engines.workplace import Workplace


def stage(raw: RawTable, path: Path, memory_limit: str | None = None) -> None:
    """Write the staged file as Parquet with `row_number`, for an engine that cannot number rows itself."""
    with DuckDBEngine(Workplace(path.parent), memory_limit) as engine:
        engine.write_parquet(engine.scan(raw), path, ["row_number"])


def write_sorted(source: object, path: Path, order: Sequence[str], workplace: Path) -> None:
    """Write an Arrow table, or a folder of Parquet parts, as the one sorted file that DuckDB would write."""
    with DuckDBEngine(Workplace(workplace)) as engine:
        frame = engine.scan_parts(source) if isinstance(source, Path) else engine.take(source)
        engine.write_parquet(frame, path, order)
