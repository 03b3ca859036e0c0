"""From text columns to standard columns: one join with a lookup per column, nothing else."""

from collections.abc import Mapping, Sequence

import narwhals.stable.v2 as nw

from bestendig.model.profile import Profile
from bestendig.model.raw import ROW
from bestendig.model.table import Column
from bestendig.sources.months import quotient
from bestendig.sources.plan import Reading, is_as_written, readings, table_of
from bestendig.sources.shape import (
    DELIVERY,
    MICROSECOND,
    SOURCE,
    Frame,
    fault_of,
    standard_columns,
    type_of,
)
from bestendig.sources.values import Value

_SECOND = 1_000_000


def standardise(
    frame: Frame,
    profile: Profile,
    lookups: Mapping[str, Frame],
    constants: Mapping[str, Value] | None = None,
    *,
    delivery: int,
    source: int,
) -> Frame:
    """The rows of a scanned file as rows of its standard table, one for one, nothing judged.

    `lookups` gives per standard column a frame with `raw` (and `law` when read per law), `value`, `fault`;
    identifiers are integers by then. `constants` gives the read value of each constant column. The result has
    all columns of the table (empty where the profile names none), `fault_<column>` codes, `row_number`,
    `delivery` and `source`; days are day numbers, a moment is a second of the local day and microseconds.
    """
    table, plan = table_of(profile), [reading for reading in readings(profile) if reading.headers]
    headers = _headers(profile, plan)
    joined = frame.select(
        ROW, *(nw.col(header).fill_null("").alias(name) for header, name in headers.items())
    )
    for reading in plan:
        joined = _join(joined, reading, lookups[reading.column.name], headers)
    read = {reading.column.name for reading in plan}
    columns = [each for column in table.columns for each in _columns(column, profile, read, constants or {})]
    written = [_as_written(column, headers[profile.columns[column.name].column]) for column in table.columns
               if column.name in profile.columns and is_as_written(profile, column.name)]  # fmt: skip
    origin = [nw.lit(delivery, nw.Int32()).alias(DELIVERY), nw.lit(source, nw.Int32()).alias(SOURCE)]
    return joined.select(ROW, *columns, *written, *origin).select(*standard_columns(table))


def _headers(profile: Profile, plan: Sequence[Reading]) -> dict[str, str]:
    """A name per needed header that can clash with no standard column."""
    needed = [header for reading in plan for header in reading.headers]
    needed += [
        rule.column for name, rule in profile.columns.items() if rule.column and is_as_written(profile, name)
    ]
    return {header: f"raw {place}" for place, header in enumerate(dict.fromkeys(needed))}


def _join(frame: Frame, reading: Reading, lookup: Frame, headers: Mapping[str, str]) -> Frame:
    """The frame with the read value and fault of one column."""
    name = reading.column.name
    told = lookup.collect_schema().names()  # a file without any row was read without laws
    keys = [key for key in ("raw", "law")[: len(reading.headers)] if key in told]
    own = [f"key {name} {key}" for key in keys]
    right = lookup.select(
        *(nw.col(key).fill_null("").alias(alias) for key, alias in zip(keys, own, strict=True)),
        nw.col("value").alias(f"value {name}"),
        nw.col("fault").cast(nw.String()).alias(fault_of(name)),
    )
    left_on = [headers[header] for header in reading.headers[: len(keys)]]
    return frame.join(right, how="left", left_on=left_on, right_on=own)


def _columns(
    column: Column, profile: Profile, read: set[str], constants: Mapping[str, Value]
) -> list[nw.Expr]:
    """The value and the fault of one standard column: read, constant or empty."""
    no_fault = nw.lit(None, nw.String()).alias(fault_of(column.name))
    if is_as_written(profile, column.name):
        # text also where the file has no such column, so that files with and without it fit together
        nothing = nw.lit(None, type_of(column, as_written=True)).alias(column.name)
        return [no_fault] if column.name in profile.columns else [nothing, no_fault]
    if column.name in read:
        return [*_typed(column, nw.col(f"value {column.name}")), nw.col(fault_of(column.name))]
    constant = nw.lit(constants.get(column.name), type_of(column))
    return [*_typed(column, constant), no_fault]


def _typed(column: Column, value: nw.Expr) -> list[nw.Expr]:
    """The value in its type; a moment in microseconds becomes seconds and the rest."""
    if column.kind != "moment":
        return [value.cast(type_of(column)).alias(column.name)]
    return [
        quotient(value.cast(nw.Int64()), _SECOND).cast(type_of(column)).alias(column.name),
        (value.cast(nw.Int64()) % _SECOND).cast(nw.Int32()).alias(MICROSECOND),
    ]


def _as_written(column: Column, header: str) -> nw.Expr:
    """A value taken over as text: stripped, empty where there is nothing."""
    text = nw.col(header).str.strip_chars()
    return nw.when(text != nw.lit("")).then(text).otherwise(nw.lit(None, nw.String())).alias(column.name)
