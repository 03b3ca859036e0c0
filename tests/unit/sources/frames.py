"""Small frames for the tests of this room: standardised rows on an engine, and what comes of them."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import duckdb
import narwhals.stable.v2 as nw
import polars as pl

from bestendig.checks.marking import mark
from bestendig.model.profile import Profile
from bestendig.model.tables import TABLES
from bestendig.sources.delivering import to_deliver
from bestendig.sources.keyring import KeyRing
from bestendig.sources.plan import Reading, readings
from bestendig.sources.shape import MICROSECOND, fault_of, standard_columns, type_of
from bestendig.sources.standardise import standardise
from bestendig.sources.values import Lookup, Value, read_values

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
    return pl.DataFrame([{column: row.get(column) for column in schema} for row in given], schema)


def delivered(opened: Open, name: str, rows: Iterable[Row]) -> nw.LazyFrame[Any]:
    """Standardised rows as they are delivered: with the fate and the reason that the checks gave."""
    return to_deliver(mark(opened(standard(name, rows)), name), name)


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


def shared(engine: str) -> Open:
    """Opens several frames on one engine, so that they can be joined."""
    if engine == "polars":
        return on_polars
    connection = duckdb.connect()
    numbers = iter(range(1000))

    def opened(frame: pl.DataFrame) -> nw.LazyFrame[Any]:
        name = f"t{next(numbers)}"
        connection.register("given", frame.to_arrow())
        connection.execute(f"create table {name} as select * from given")  # noqa: S608
        return nw.from_native(connection.table(name))

    return opened


def standardised(opened: Open, profile: Profile, text: pl.DataFrame, keys: Path) -> nw.LazyFrame[Any]:
    """The whole way as the front desk goes it, with numbers for pseudonyms in order of appearance."""
    ring, numbers = KeyRing(keys), dict[str, int]()
    lookups: dict[str, nw.LazyFrame[Any]] = {}
    constants: dict[str, Value] = {}
    for reading in readings(profile):
        lookup = _read(profile, reading, text, ring)
        values = [_number(value, numbers) if reading.is_identifier else value for value in lookup.value]
        if reading.headers:
            lookups[reading.column.name] = opened(_frame(lookup, values))
        else:
            constants[reading.column.name] = values[0]
    numbered = text.with_row_index("row_number", 1).with_columns(pl.col("row_number").cast(pl.Int64))
    return standardise(opened(numbered), profile, lookups, constants, delivery=3, source=2)


def _read(profile: Profile, reading: Reading, text: pl.DataFrame, ring: KeyRing) -> Lookup:
    if not reading.headers:
        return read_values(profile, reading.column.name, [reading.constant], ring=ring)
    distinct = text.select(reading.headers).unique()
    columns = [distinct[name].to_list() for name in distinct.columns]
    return read_values(
        profile, reading.column.name, columns[0], ring=ring, laws=columns[1] if columns[1:] else ()
    )


def _number(value: Value, numbers: dict[str, int]) -> int | None:
    return None if value is None else numbers.setdefault(str(value), len(numbers))


def _frame(lookup: Lookup, values: list[Value]) -> pl.DataFrame:
    kind = pl.Int64 if lookup.column.kind == "moment" else getattr(pl, str(type_of(lookup.column)))
    given = {"raw": lookup.raw, **({"law": lookup.law} if lookup.law else {})}
    found = (pl.Series("value", values, kind), pl.Series("fault", lookup.fault, pl.String))
    return pl.DataFrame(given).with_columns(*found)
