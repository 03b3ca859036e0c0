"""Spans of days that overlap or follow each other closely as one span."""

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from bestendig.relationships.rows import FAR_BACK, Frame, high

BRIDGED_DAYS = 31
"""A pause of so many days between two rows of a register is paper, no end."""
REASONS_AT_MOST = 64


def in_order(
    spans: Frame, keys: Sequence[str], resumes: Sequence[int] = (), gap: int = BRIDGED_DAYS
) -> Frame:
    """The spans with `start`, the first day of the merged span of each, and the `pause` before it.

    Spans have `first_day`, `until` and `why` (a small number, 0 to 63), different in each row of the same
    keys. A pause of more than 31 days begins a new span; after an end for one of the reasons in `resumes`
    only a pause of more than `gap` days does.
    """
    order = ["first_day", "until", "why"]
    end = nw.col("until") * REASONS_AT_MOST + nw.col("why")
    rows = spans.with_columns(ended=end.cum_max().over(*keys, order_by=order))
    rows = rows.with_columns(ended=nw.col("ended").shift(1).over(*keys, order_by=order))
    pause = nw.col("first_day") - high(nw.col("ended"), REASONS_AT_MOST) - 1
    allowed = (
        nw.when((nw.col("ended") % REASONS_AT_MOST).is_in([-1, *resumes])).then(gap).otherwise(BRIDGED_DAYS)
    )
    rows = rows.with_columns(pause=pause, allowed=allowed)
    is_start = (nw.col("pause") > nw.col("allowed")).fill_null(value=True)
    rows = rows.with_columns(start=nw.when(is_start).then(nw.col("first_day")).otherwise(FAR_BACK))
    rows = rows.with_columns(
        pause=nw.when((nw.col("start") == FAR_BACK) & (nw.col("pause") > 0))
        .then(nw.col("pause"))
        .otherwise(0),
        start=nw.col("start").cum_max().over(*keys, order_by=order),
    )
    return rows.drop("ended", "allowed")


def merged(spans: Frame, keys: Sequence[str]) -> Frame:
    """One row per span of days without a pause of more than 31 days: the keys, `first_day` and `until`."""
    rows = spans.group_by(*keys, "first_day", "until").agg(n=nw.len()).with_columns(why=nw.lit(0))
    rows = in_order(rows.drop("n"), keys)
    return rows.group_by(*keys, "start").agg(nw.col("until").max()).rename({"start": "first_day"})
