"""Polars, lazily: for whoever already works with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import narwhals.stable.v2 as nw
import polars as pl

from bestendig.model.raw import RawTable
from bestendig.store.engines.engine import Engine, Frame, lazy
from bestendig.store.engines.staging import stage, write_sorted
from bestendig.store.failures import in_words


class PolarsEngine(Engine):
    """Threads and memory are Polars' own (POLARS_MAX_THREADS); files are read and written through DuckDB."""

    name = "polars"
    data_errors = (pl.exceptions.PolarsError,)

    def scan(self, raw: RawTable) -> Frame:
        """The staged file, numbered, as a lazy frame."""
        path = self._workplace.file("raw")
        stage(raw, path)
        return self.scan_parquet(path)

    def scan_parquet(self, path: Path) -> Frame:
        """A Parquet file as it lies."""
        with in_words(path.name, *self.data_errors):
            return nw.from_native(pl.scan_parquet(path, glob=False))

    def take(self, native: Any) -> Frame:
        """Any frame as a Polars one; a lazy Polars frame stays lazy."""
        if isinstance(native, pl.LazyFrame):
            return nw.from_native(native)
        frame = nw.from_native(native)
        with in_words("", *self.data_errors):
            eager = frame.collect(backend="polars") if isinstance(frame, nw.LazyFrame) else frame
            return nw.from_native(eager.to_polars().lazy())

    def keep(self, frame: Frame) -> Frame:
        """The frame computed and held in memory."""
        with in_words("", *self.data_errors):
            return lazy(frame.to_native().collect().lazy())

    def _write(self, frame: Frame, path: Path, order: Sequence[str]) -> None:
        """Computed here, written by the one writer."""
        write_sorted(frame.to_native().collect().to_arrow(), path, order, self._workplace.path)
