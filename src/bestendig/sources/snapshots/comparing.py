"""Snapshots compared: who stood in several after each other was responsible from the first to the last."""

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
from bestendig.sources.shape import DELIVERY, FATE, KEPT, REASON, SOURCE, Frame, type_of, value_columns
from bestendig.sources.snapshots.dating import FROM_SNAPSHOTS

TABLE = TABLES["assignments"]
SAME = ("client_id", "professional_id", "role", "organisation_id", "team_id", "law")
"""What must be equal for a row of one snapshot to go on in the next."""
_OF_ALL = -1
_SCOPE, _NTH, _RUN, _BEGIN, _END, _LAST = "scope", "nth", "run", "begin", "end", "last seen"
_SERIES = (SOURCE, _SCOPE)


def compared(settled: Frame) -> Frame:
    """The rows of the assignments with those of snapshots joined to one row per unbroken stay.

    A row of a snapshot has only a first day: the day of the snapshot. First and last day become those of the
    first and the last snapshot in which it stood; `not_yet_on` and `no_longer_on` are the snapshots before
    and after, in which it did not. A row that stands in the newest snapshot is still open. A row that has a
    last day too is a line of a log: it is compared with the other lines of the same client.
    """
    stands = (nw.col("basis") == nw.lit(FROM_SNAPSHOTS)) & (nw.col(FATE) == nw.lit(KEPT))
    is_snapshot = stands.fill_null(value=False)
    columns = settled.collect_schema().names()
    runs = _runs(_scoped(settled.filter(is_snapshot)))
    return nw.concat([settled.filter(~is_snapshot), runs.select(*columns)], how="vertical")


def days_seen(settled: Frame) -> Frame:
    """Per source and day of a snapshot so many rows; lines of logs left out."""
    kept = settled.filter(nw.col("basis") == nw.lit(FROM_SNAPSHOTS), nw.col(FATE) == nw.lit(KEPT))
    rows = kept.filter(nw.col("last_day").is_null())
    return rows.group_by(SOURCE, "first_day").agg(nw.len().alias("rows")).sort(SOURCE, "first_day")


def _scoped(rows: Frame) -> Frame:
    """The rows with the series they belong to: the lines of one client in a log, or a source."""
    of_client = nw.when(nw.col("last_day").is_null()).then(nw.lit(_OF_ALL)).otherwise(nw.col("client_id"))
    return rows.with_columns(of_client.cast(nw.Int64()).alias(_SCOPE))


def _runs(rows: Frame) -> Frame:
    """One row per stay in snapshots that follow each other."""
    days = _numbered(rows.select(*_SERIES, "first_day").unique(), _SERIES, "first_day")
    stood = rows.join(days, on=[*_SERIES, "first_day"], how="inner")
    once = stood.group_by(*SAME, *_SERIES, _NTH).agg(
        nw.col("first_day").min(), nw.col(ROW).min(), nw.col(DELIVERY).max()
    )
    nth_stay = nw.col(_NTH).cum_count().over(*SAME, *_SERIES, order_by=_NTH).cast(nw.Int64())
    runs = (
        once.with_columns((nw.col(_NTH) - nth_stay).alias(_RUN))
        .group_by(*SAME, *_SERIES, _RUN)
        .agg(
            nw.col("first_day").min().alias("first_day"),
            nw.col("first_day").max().alias(_LAST),
            nw.col(_NTH).min().alias(_BEGIN),
            nw.col(_NTH).max().alias(_END),
            nw.col(ROW).min().alias(ROW),
            nw.col(DELIVERY).max().alias(DELIVERY),
        )
    )
    return _shaped(_with_neighbours(runs, days))


def _numbered(days: Frame, series: tuple[str, ...], by: str) -> Frame:
    """The days of each series numbered from 1."""
    return days.with_columns(nw.col(by).cum_count().over(*series, order_by=by).cast(nw.Int64()).alias(_NTH))


def _with_neighbours(runs: Frame, days: Frame) -> Frame:
    """The stays with the snapshots just before and just after, where there are any."""
    before = days.select(*_SERIES, (nw.col(_NTH) + 1).alias(_BEGIN), nw.col("first_day").alias("not_yet_on"))
    after = days.select(*_SERIES, (nw.col(_NTH) - 1).alias(_END), nw.col("first_day").alias("no_longer_on"))
    return runs.join(before, on=[*_SERIES, _BEGIN], how="left").join(after, on=[*_SERIES, _END], how="left")


def _shaped(runs: Frame) -> Frame:
    """The stays as rows of the table."""
    is_open = nw.col("no_longer_on").is_null() & (nw.col(_SCOPE) == nw.lit(_OF_ALL))
    types = {column.name: type_of(column) for column in TABLE.columns}
    known = {*SAME, "first_day", "not_yet_on", "no_longer_on", DELIVERY, ROW, SOURCE}
    empty = [
        nw.lit(None, types[name]).alias(name)
        for name in value_columns(TABLE)
        if name not in {*known, "last_day", "basis"}
    ]
    return runs.with_columns(
        nw.when(~is_open).then(nw.col(_LAST)).cast(types["last_day"]).alias("last_day"),
        nw.col("first_day").cast(types["first_day"]),
        nw.col("not_yet_on").cast(types["not_yet_on"]),
        nw.col("no_longer_on").cast(types["no_longer_on"]),
        nw.lit(FROM_SNAPSHOTS).alias("basis"),
        nw.lit(KEPT).alias(FATE),
        nw.lit(None, nw.String()).alias(REASON),
        *empty,
    )
