"""The shape of standardised rows: which columns, of which type, whatever the profile filled."""

from typing import Any, TypeAlias

import narwhals.stable.v2 as nw
from narwhals.stable.v2.dtypes import DType

from bestendig.model.raw import ROW
from bestendig.model.table import Column, Kind, Table

Frame: TypeAlias = nw.LazyFrame[Any]
DELIVERY = "delivery"
"""The number of the delivered file, rising in order of arrival."""
COPY = 10**12
"""So far apart are the row numbers of a file that is read again under another law."""
SOURCE = "source"
"""The number of the profile: deliveries of one source overlap and correct each other."""
MICROSECOND = "held_at_microsecond"
"""The part of a second behind `held_at`, so that quick steps in a log keep their order."""
FATE = "fate"
REASON = "reason"
KEPT, SET_APART, DUPLICATE = "kept", "set_apart", "duplicate"
STORED_APART = ("unknown_professional", "not_counted_kind")
"""Contacts set apart for these reasons are stored beside the others; all else is only counted."""

_TYPES: dict[Kind, DType] = {
    "person": nw.Int64(),
    "staff": nw.Int64(),
    "body": nw.Int64(),
    "place": nw.Int64(),
    "record": nw.Int64(),
    "date": nw.Int32(),
    "moment": nw.Int32(),
    "integer": nw.Int32(),
    "number": nw.Float64(),
    "code": nw.String(),
    "text": nw.String(),
    "boolean": nw.Boolean(),
}


def fault_of(column: str) -> str:
    """The column that holds the fault code of a standard column."""
    return f"fault_{column}"


def type_of(column: Column, *, as_written: bool = False) -> DType:
    """The type of a standardised column; a number taken over as written stays text."""
    return nw.String() if as_written else _TYPES[column.kind]


def value_columns(table: Table) -> tuple[str, ...]:
    """The standardised columns that hold values, in order; a moment has two."""
    names: list[str] = []
    for column in table.columns:
        names += [column.name, MICROSECOND] if column.kind == "moment" else [column.name]
    return tuple(names)


def standard_columns(table: Table) -> tuple[str, ...]:
    """Every column of a standardised frame: values, faults, then where the row came from."""
    faults = (fault_of(column.name) for column in table.columns)
    return (*value_columns(table), *faults, ROW, DELIVERY, SOURCE)
