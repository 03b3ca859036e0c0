"""A Spark session: local and quiet, on a cluster by its master, or through Spark Connect."""

import os
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.store.engines.java import java_home

LOCAL = "local[2]"
CONNECT = "sc://"
SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "4",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.parquet.enableVectorizedReader": "true",
    "spark.sql.constraintPropagation.enabled": "false",
}
"""Spark looks for conditions that follow from others; with many measures at once it looks for minutes."""
CHATTY_LOGGERS = ("DataFrameQueryContextLogger", "SQLQueryContextLogger")
"""They write whole error messages, values of rows included, to the screen."""
LOCAL_SETTINGS = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}


def open_session(master: str | None, memory_limit: str | None, workplace: Path) -> tuple[Any, bool]:
    """A session and whether it is ours to stop; one that already runs is used and left running."""
    pyspark_sql = require_pyspark()
    running = None if master is not None else _running(pyspark_sql)
    if running is not None:
        return running, False
    if master is not None and master.startswith(CONNECT):
        return _connect(pyspark_sql, master), True
    return _start(master or LOCAL, memory_limit, workplace), True


def _running(pyspark_sql: Any) -> Any:
    """The session that runs in this process, also when another thread started it; None where none does."""
    from pyspark import SparkContext

    active = pyspark_sql.SparkSession.getActiveSession()
    if active is None and SparkContext._active_spark_context is not None:
        return pyspark_sql.SparkSession.builder.getOrCreate()
    return active


def require_pyspark() -> Any:
    """The module pyspark.sql, or ConfigError with how to get it."""
    try:
        with _unbothered():
            import pyspark.sql
            from pyspark.logger import PySparkLogger
    except ImportError:
        raise _missing("pip install 'bestendig[spark]'") from None
    for name in CHATTY_LOGGERS:
        PySparkLogger.getLogger(name).disabled = True
    return pyspark.sql


def _missing(command: str) -> ConfigError:
    """The error for a part of Spark that is not installed."""
    return ConfigError(
        Text(nl="Spark is hier niet geïnstalleerd.", en="Spark is not installed here."),
        Text(
            nl=f"Installeer het met: {command}. Of gebruik --engine duckdb.",
            en=f"Install it with: {command}. Or use --engine duckdb.",
        ),
        code="spark_missing",
    )


def _connect(pyspark_sql: Any, address: str) -> Any:
    """A session of a Spark Connect server."""
    try:
        with _unbothered():
            session = pyspark_sql.SparkSession.builder.remote(address).getOrCreate()
    except ImportError:
        raise _missing("pip install 'pyspark[connect]'") from None
    except Exception as failure:
        raise _unreachable(address, failure) from None
    for name, value in SETTINGS.items():
        session.conf.set(name, value)
    return session


def _start(master: str, memory_limit: str | None, workplace: Path) -> Any:
    """A session of our own; what Java prints while starting is not shown."""
    home = java_home(workplace)
    settings = {"spark.master": master, "spark.app.name": "bestendig", **SETTINGS}
    if master.startswith("local"):
        folders = {"spark.local.dir": workplace, "spark.sql.warehouse.dir": workplace / "warehouse"}
        settings |= {**LOCAL_SETTINGS, **{name: str(folder) for name, folder in folders.items()}}
    if memory_limit is not None:
        settings["spark.driver.memory"] = memory_limit.removesuffix("B").lower()
    try:
        with _unbothered(), _environment("JAVA_HOME", home):
            return _launched(settings)
    except Exception as failure:
        raise _unreachable(master, failure) from None


def _launched(settings: dict[str, str]) -> Any:
    """Start Java, then the session in it."""
    from pyspark import SparkConf, SparkContext
    from pyspark.java_gateway import launch_gateway
    from pyspark.sql import SparkSession

    conf = SparkConf(loadDefaults=False).setAll(list(settings.items()))
    quiet = {"stderr": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    gateway = launch_gateway(conf, popen_kwargs=quiet)  # type: ignore[no-untyped-call]
    return SparkSession(SparkContext(conf=conf, gateway=gateway))


def _unreachable(address: str, failure: Exception) -> ConfigError:
    """The error for a Spark that does not start or answer."""
    return ConfigError(
        Text(nl="Spark start of antwoordt niet.", en="Spark does not start or answer."),
        Text(
            nl="Controleer het adres, en of Java 17 of hoger er is. Of gebruik --engine duckdb.",
            en="Check the address, and whether Java 17 or higher is there. Or use --engine duckdb.",
        ),
        where=f"{address}, {type(failure).__name__}",
        code="spark_unreachable",
    )


@contextmanager
def _unbothered() -> Iterator[None]:
    """Without the warnings of pyspark about the versions of other packages."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _environment(name: str, value: Path | None) -> Iterator[None]:
    """The environment with one variable set, and put back afterwards; None leaves it as it is."""
    before = os.environ.get(name)
    if value is not None:
        os.environ[name] = str(value)
    try:
        yield
    finally:
        if value is not None:
            os.environ.pop(name)
            os.environ.update({name: before} if before is not None else {})
