"""Spark: the same frames where the data live on a cluster."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import narwhals.stable.v2 as nw
import pyarrow.parquet as pq
from py4j.protocol import Py4JError  # type: ignore[import-untyped]
from pyspark.errors import PySparkException
from pyspark.sql.pandas.types import from_arrow_schema

from bestendig.model.raw import RawTable
from bestendig.store.engines.engine import Engine, Frame, lazy
from bestendig.store.engines.spark_session import open_session
from bestendig.store.engines.staging import stage, write_sorted
from bestendig.store.engines.workplace import Workplace
from bestendig.store.failures import in_words


class SparkEngine(Engine):
    """A running session is used and left running; with a cluster the temporary folder must be shared."""

    name = "spark"
    data_errors = (PySparkException, Py4JError)

    def __init__(
        self,
        workplace: Workplace,
        memory_limit: str | None = None,
        spark_master: str | None = None,
        session: Any = None,
    ) -> None:
        super().__init__(workplace)
        self.session, self._is_ours = (
            (session, False)
            if session is not None
            else open_session(spark_master, memory_limit, workplace.path)
        )

    def close(self) -> None:
        """Stop the session if we started it; what was kept goes with the frames that read it."""
        if self._is_ours:
            self.session.stop()
        super().close()

    def scan(self, raw: RawTable) -> Frame:
        """The staged file, numbered, as a lazy frame."""
        path = self._workplace.file("raw")
        stage(raw, path)
        return self.scan_parquet(path)

    def scan_parquet(self, path: Path) -> Frame:
        """A Parquet file, or a folder of them, as it lies."""
        with in_words(path.name, *self.data_errors):
            reader = self.session.read
            if path.is_file():  # told what is in it, Spark needs no job of its own to look
                reader = reader.schema(from_arrow_schema(pq.read_schema(path)))
            return lazy(reader.parquet(_escaped(path)))

    def take(self, native: Any) -> Frame:
        """A Spark frame as it is; any other is sent to the session as Arrow."""
        frame = nw.from_native(native)
        if frame.implementation.is_spark_like():
            return lazy(native)
        eager = frame.collect(backend="pyarrow") if isinstance(frame, nw.LazyFrame) else frame
        with in_words("", *self.data_errors):
            return lazy(self.session.createDataFrame(eager.to_arrow()))

    def keep(self, frame: Frame) -> Frame:
        """The frame computed now and held by Spark, in memory and on disk, without how it was made.

        With its history every plan that reads a kept frame would hold the plans of all before it: evidence of
        evidence then outgrows the memory in which Spark plans.
        """
        return lazy(frame.to_native().localCheckpoint(eager=True))

    def _write(self, frame: Frame, path: Path, order: Sequence[str]) -> None:
        """Computed on Spark into parts, then sorted into one file by the one writer."""
        parts = self._workplace.file("parts")
        frame.to_native().write.parquet(str(parts))
        write_sorted(parts, path, order, self._workplace.path)


def _escaped(path: Path) -> str:
    """The path with the signs that Spark takes as a pattern made plain."""
    return "".join(f"\\{sign}" if sign in "*?[]{}\\" else sign for sign in str(path))
