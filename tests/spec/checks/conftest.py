"""Drawn rows for checks: the same tiny frames on DuckDB and on Polars."""

import re
from datetime import date

import duckdb
import narwhals.stable.v2 as nw
import polars as pl
import pytest

from bestendig.model.period import day_number
from bestendig.model.tables import TABLES

TYPE_OF = {
    "date": pl.Int32,
    "moment": pl.Int32,
    "integer": pl.Int32,
    "number": pl.Float64,
    "boolean": pl.Boolean,
}
IDENTIFIER = {"person", "staff", "body", "place", "record"}
AS_WRITTEN = {"contact_id"}
IS_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _value(value):
    """Days written as 2024-03-01 become day numbers."""
    is_day = isinstance(value, str) and IS_DAY.fullmatch(value)
    return day_number(date.fromisoformat(value)) if is_day else value


def _type(column):
    """The type in which a standard column lies."""
    is_number = column.kind in IDENTIFIER and column.name not in AS_WRITTEN
    return pl.Int64 if is_number else TYPE_OF.get(column.kind, pl.String)


def drawn(table, rows):
    """A standardised polars frame of a table, with faults and row numbers, from a few written values."""
    columns = TABLES[table].columns
    data = {c.name: pl.Series([_value(row.get(c.name)) for row in rows], dtype=_type(c)) for c in columns}
    for column in columns:
        name = f"fault_{column.name}"
        data[name] = pl.Series([row.get(name) for row in rows], dtype=pl.String)
    numbers = [row.get("row_number", n) for n, row in enumerate(rows, start=1)]
    return pl.DataFrame({**data, "row_number": pl.Series(numbers, dtype=pl.Int64)})


@pytest.fixture(params=["duckdb", "polars"])
def draw(request):
    """Give a lazy frame of a standard table from drawn rows, on either engine."""
    connection = duckdb.connect()

    def made(table, rows):
        frame = drawn(table, rows)
        if request.param == "polars":
            return nw.from_native(frame.lazy())
        arrow = frame.to_arrow()
        return nw.from_native(connection.from_arrow(arrow))

    yield made
    connection.close()


def fetched(frame):
    """The rows of a lazy frame as dictionaries."""
    return frame.collect("polars").to_native().to_dicts()


@pytest.fixture
def fetch():
    """Run a lazy frame."""
    return fetched
