"""The one way to an engine: by its name, or by the frame that somebody has."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import narwhals.stable.v2 as nw

from bestendig.errors import ConfigError, InputError, did_you_mean
from bestendig.language import Text
from bestendig.store.engines.duckdb_engine import DuckDBEngine
from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.engines.spark_session import require_pyspark
from bestendig.store.engines.workplace import Workplace
from bestendig.store.failures import in_words

EngineName = Literal["duckdb", "polars", "spark"]
ENGINES: tuple[EngineName, ...] = ("duckdb", "polars", "spark")


def open_engine(
    name: str = "duckdb",
    *,
    memory_limit: str | None = None,
    threads: int | None = None,
    temp_directory: Path | None = None,
    spark_master: str | None = None,
    directories: Sequence[Path] | None = None,
) -> Engine:
    """An engine to use in a `with`; ConfigError when it is unknown or not installed.

    `memory_limit` as 1GB. `directories` (DuckDB) closes the door: only these can be read, for questions on
    stored data. Left None, files anywhere can be read, for an import. `spark_master` is local[2], a cluster,
    or an address of Spark Connect (sc://…).
    """
    if name not in ENGINES:
        raise _unknown(name)
    workplace = Workplace(temp_directory)
    try:
        if name == "duckdb":
            with in_words(name, *DuckDBEngine.data_errors):
                return DuckDBEngine(workplace, memory_limit, threads, directories)
        if name == "spark":
            return _spark(workplace, memory_limit, spark_master or (f"local[{threads}]" if threads else None))
        return _polars(workplace)
    except BaseException:
        workplace.clear()
        raise


def adopt(native: Any) -> tuple[Engine, Frame]:
    """An engine that can work with this frame, and the frame in it.

    A Spark frame stays on Spark and a lazy Polars frame on Polars; polars, pandas, Arrow and DuckDB frames
    are copied into a DuckDB of their own.
    """
    try:
        frame = nw.from_native(native)
    except TypeError:
        raise _no_frame(native) from None
    if frame.implementation.is_spark_like():
        engine: Engine = _spark_of(native)
    elif frame.implementation.is_polars() and isinstance(frame, nw.LazyFrame):
        engine = open_engine("polars")
    else:
        engine = open_engine("duckdb")
    return engine, engine.take(native)


def _spark(workplace: Workplace, memory_limit: str | None, master: str | None) -> Engine:
    """Spark, imported only here."""
    require_pyspark()
    from bestendig.store.engines.spark_engine import SparkEngine

    return SparkEngine(workplace, memory_limit, master)


def _spark_of(native: Any) -> Engine:
    """Spark in the session that the frame belongs to."""
    from bestendig.store.engines.spark_engine import SparkEngine

    return SparkEngine(Workplace(), session=native.sparkSession)


def _polars(workplace: Workplace) -> Engine:
    """Polars, imported only here."""
    try:
        from bestendig.store.engines.polars_engine import PolarsEngine
    except ImportError:
        raise ConfigError(
            Text(nl="Polars is hier niet geïnstalleerd.", en="Polars is not installed here."),
            Text(
                nl="Installeer het met: pip install polars. Of gebruik --engine duckdb.",
                en="Install it with: pip install polars. Or use --engine duckdb.",
            ),
            code="polars_missing",
        ) from None
    return PolarsEngine(workplace)


def _unknown(name: str) -> ConfigError:
    """The error for an engine that does not exist."""
    known = Text(nl=f" Er zijn: {', '.join(ENGINES)}.", en=f" There are: {', '.join(ENGINES)}.")
    return ConfigError(
        Text(nl=f"Onbekende rekenmotor: {name}.", en=f"Unknown engine: {name}."),
        did_you_mean(name, ENGINES) + known,
        code="engine_unknown",
    )


def _no_frame(native: object) -> InputError:
    """The error for something that is no frame."""
    return InputError(
        Text(nl="Dit is geen tabel die Bestendig kent.", en="This is not a table that Bestendig knows."),
        Text(
            nl="Geef een tabel van polars, pandas, Arrow, DuckDB of Spark.",
            en="Give a table of polars, pandas, Arrow, DuckDB or Spark.",
        ),
        where=type(native).__name__,
        code="no_frame",
    )
