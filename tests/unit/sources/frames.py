"""Small frames for the tests of this room: standardised rows on an engine, and what comes of them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import duckdb
import narwhals.stable.v2 as nw
import polars as pl

from bestendig.model.tables import TABLES
from bestendig.sources.shape import MICROSECOND, fault_of, standard_columns, type_of

Row = Mapping[str, object]
Open = Callable[[pl.DataFrame], nw.LazyFrame[Any]]


def on_polars(frame: pl.DataFrame) -> nw.LazyFrame[Any]:
    return nw.from_native(frame.lazy())


def on_duckdb(frame: pl.DataFrame) -> nw.LazyFrame[Any]:
    connection = duckdb.connect()
    table = frame.to_arrow()
    connection.register("given", table)
    connection.execute("create table t as select * from given")
    return nw.from_native(connection.table("t"))


ENGINES = {"polars": on_polars, "duckdb": on_duckdb}


def standard(name: str, rows: Iterable[Row]) -> pl.DataFrame:
    """Standardised rows: what is not given is empty, one file, numbered from 1."""
    schema = _schema(name)
    given = [{"row_number": place, "delivery": 1, "source": 1, **row} for place, row in enumerate(rows, 1)]
    extra = {key: pl.String for row in given for key in row if key not in schema}
    return pl.DataFrame(
        [{column: row.get(column) for column in (*schema, *extra)} for row in given], {**schema, **extra}
    )


def _schema(name: str) -> dict[str, Any]:
    table = TABLES[name]
    types: dict[str, Any] = {
        "row_number": pl.Int64,
        "delivery": pl.Int32,
        "source": pl.Int32,
        MICROSECOND: pl.Int32,
    }
    for column in table.columns:
        as_written = (name, column.name) == ("contacts", "contact_id")
        types[column.name] = getattr(pl, str(type_of(column, as_written=as_written)))
        types[fault_of(column.name)] = pl.String
    return {column: types[column] for column in standard_columns(table)}


def rows_of(frame: nw.LazyFrame[Any], *columns: str) -> list[tuple[Any, ...]]:
    """The rows of a frame, or of some of its columns."""
    fetched = frame.select(*columns) if columns else frame
    return fetched.collect("pyarrow").rows()
