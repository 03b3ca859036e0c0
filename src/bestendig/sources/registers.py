"""From settled rows to every stored table but contacts: integers, day numbers, each thing once."""

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
from bestendig.sources.settle import KEYS
from bestendig.sources.shape import DELIVERY, FATE, KEPT, Frame, value_columns


def build_table(name: str, settled: Frame) -> Frame:
    """The stored table: the kept rows with the table's columns and their delivery, sorted by key."""
    kept = settled.filter(nw.col(FATE) == nw.lit(KEPT))
    return kept.sort(*KEYS[name], DELIVERY, ROW).select(*value_columns(TABLES[name]), DELIVERY)


def count_fates(settled: Frame) -> Frame:
    """So many rows of files per delivery, fate and reason: one line each, for the import report.

    A file that was read under several laws counts once.
    """
    return (
        settled.filter(nw.col(ROW) > 0)
        .group_by(DELIVERY, FATE, "reason")
        .agg(nw.len().alias("rows"))
        .sort(DELIVERY, FATE, "reason")
    )
