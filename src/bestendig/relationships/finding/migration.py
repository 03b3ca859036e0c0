"""The day on which a system was replaced: files close and open again, perhaps under new client numbers."""

import narwhals.stable.v2 as nw

from bestendig.relationships.rows import OPEN, Frame

LEAST = 25
"""Fewer files that close and open again on one day happen in an ordinary week."""
REOPENED, OF_RUNNING = 0.8, 0.5
"""Of the files that close so many open again with the same professional; so many of all that run close."""


def migration_days(spans: Frame) -> Frame:
    """Per organisation (`body`, −1 for unknown) the days (`closed_on`) on which all closed and reopened."""
    rows = spans.with_columns(body=nw.col("organisation_id").fill_null(-1))
    closed = rows.filter(nw.col("until") < OPEN).group_by("body", "professional_id", "until")
    opened = rows.with_columns(until=nw.col("first_day") - 1).group_by("body", "professional_id", "until")
    both = closed.agg(n=nw.len().cast(nw.Int64)).join(
        opened.agg(again=nw.len().cast(nw.Int64)), on=["body", "professional_id", "until"], how="left"
    )
    again = nw.min_horizontal(nw.col("n"), nw.col("again").fill_null(0))
    days = both.with_columns(again=again).group_by("body", "until")
    counts = days.agg(nw.col("n").sum(), nw.col("again").sum())
    many = counts.filter(nw.col("again") >= LEAST, nw.col("again") >= REOPENED * nw.col("n"))
    many = many.select("body", "n", closed_on=nw.col("until"))
    running = rows.join(many, on="body", how="inner").filter(
        nw.col("first_day") <= nw.col("closed_on"), nw.col("until") >= nw.col("closed_on")
    )
    found = running.group_by("body", "closed_on", "n").agg(running=nw.len().cast(nw.Int64))
    return found.filter(nw.col("n") >= OF_RUNNING * nw.col("running")).select("body", "closed_on")
