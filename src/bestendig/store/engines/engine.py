"""What every engine can do; the rest of the house knows only this."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

import narwhals.stable.v2 as nw
import pyarrow as pa

from bestendig.model.raw import ROW, RawTable
from bestendig.store.engines.types import arrow_table, plain_table, settled
from bestendig.store.engines.workplace import Workplace
from bestendig.store.failures import in_words

Frame = nw.LazyFrame[Any]


def lazy(native: Any) -> Frame:
    """A native lazy frame in the language of the house."""
    frame: Frame = nw.from_native(native)
    return frame


class Engine(ABC):
    """Reads, holds, runs and writes lazy frames. Open it with `open_engine`, in a `with`."""

    name: ClassVar[str]
    data_errors: ClassVar[tuple[type[Exception], ...]]

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let everything go that was held; the temporary files are removed."""
        self._workplace.clear()

    @abstractmethod
    def scan(self, raw: RawTable) -> Frame:
        """The staged file as text columns, "" for an empty cell, with `row_number` from 1 in file order."""

    @abstractmethod
    def scan_parquet(self, path: Path) -> Frame:
        """A Parquet file as it lies."""

    @abstractmethod
    def take(self, native: Any) -> Frame:
        """A frame of the user's own, or an Arrow table, as a frame of this engine."""

    @abstractmethod
    def keep(self, frame: Frame) -> Frame:
        """The frame computed once and held, for what is read more than once."""

    @abstractmethod
    def _write(self, frame: Frame, path: Path, order: Sequence[str]) -> None:
        """Write one Parquet file sorted by `order`."""

    def hold(self, columns: Mapping[str, Sequence[object]], types: Mapping[str, str]) -> Frame:
        """A small table of lists as a frame; `types` per column: int32, int64, float64, string, bool."""
        return self.take(arrow_table(columns, types))

    def fetch(self, frame: Frame) -> nw.DataFrame[Any]:
        """The rows in Python, on Arrow, with the same types from every engine; the order is the caller's."""
        return nw.from_native(self.fetch_arrow(frame), eager_only=True)

    def fetch_arrow(self, frame: Frame) -> pa.Table:
        """The rows as an Arrow table."""
        with in_words("", *self.data_errors):
            return plain_table(settled(frame).collect(backend="pyarrow").to_native())

    def distinct(self, frame: Frame, column: str) -> list[str]:
        """The different texts of a column in alphabetical order; an empty cell is ""."""
        # `unique` is a window on DuckDB; grouping is several times faster
        found = self.fetch_arrow(frame.group_by(column).agg(n=nw.len()).select(column))
        return sorted({"" if value is None else value for value in found.column(0).to_pylist()})

    def distinct_pairs(self, frame: Frame, one: str, other: str) -> tuple[list[str], list[str]]:
        """The different pairs of texts of two columns, in alphabetical order; an empty cell is ""."""
        found = self.fetch_arrow(frame.group_by(one, other).agg(n=nw.len()).select(one, other))
        texts = ([value or "" for value in column.to_pylist()] for column in found.columns)
        pairs = sorted(set(zip(*texts, strict=True)))
        return [pair[0] for pair in pairs], [pair[1] for pair in pairs]

    def count(self, frame: Frame) -> int:
        """The number of rows."""
        return int(self.fetch_arrow(frame.select(n=nw.len())).column(0)[0].as_py())

    def write_parquet(
        self, frame: Frame, path: Path, sort_by: Sequence[str], types: Mapping[str, str] | None = None
    ) -> None:
        """One zstd Parquet file, sorted by `sort_by` and then by all other columns (not after `row_number`).

        So equal rows give equal bytes, whatever the engine, the threads or the order they came in.
        """
        ready = settled(frame, types)
        names = ready.collect_schema().names()
        rest = [] if ROW in sort_by else [name for name in names if name not in sort_by]
        with in_words(path.name, *self.data_errors):
            self._write(ready, path, [*sort_by, *rest])
