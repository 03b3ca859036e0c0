"""Relationships as registers hold them: overlapping rows of one pair merged, paper ends bridged."""

import narwhals.stable.v2 as nw

from bestendig.relationships.finding.migration import migration_days
from bestendig.relationships.merging import REASONS_AT_MOST, in_order
from bestendig.relationships.reasons import PAPER_NUMBERS
from bestendig.relationships.rows import BODIES, FAR_BACK, OPEN, PAIR, Frame, at, high, identifier


def registered(spans: Frame, extract: int, gap: int) -> Frame:
    """The relationships in a register.

    An end that the register calls temporary or administrative is none when help goes on within the gap; the
    day on which a system was replaced is none either. Under observation from the first end that the
    organisation's register holds: who left before it can never be seen in it.
    """
    rows = in_order(_one_each(spans), PAIR, PAPER_NUMBERS, gap)
    laws = rows.group_by(*PAIR, "start").agg(
        *(nw.col(name).max() for name in (*BODIES, "law", "basis")),
        end=(nw.col("until") * REASONS_AT_MOST + nw.col("why")).max(),
        longest_gap=nw.col("pause").max(),
    )
    found = laws.rename({"start": "first_day"}).with_columns(
        *(identifier(nw.col(name)).alias(name) for name in BODIES),
        until=high(nw.col("end"), REASONS_AT_MOST),
        why=nw.col("end") % REASONS_AT_MOST,
    )
    return _observed(found.drop("end"), spans, extract)


def _one_each(spans: Frame) -> Frame:
    """One row per pair and days, so that the order is total: who and where on the latest day."""
    packed = [at(nw.col("until"), nw.col(name)).alias(name) for name in BODIES]
    rows = spans.with_columns(*packed)
    return rows.group_by(*PAIR, "first_day", "until").agg(
        *(nw.col(name).max() for name in (*BODIES, "law", "basis", "why"))
    )


def _observed(found: Frame, spans: Frame, extract: int) -> Frame:
    """The rows with their days under observation, closed and opened by a migration told apart."""
    body = nw.col("organisation_id").fill_null(-1)
    rows = found.with_columns(body=body)
    moved = migration_days(spans).with_columns(is_moved=nw.lit(value=True))
    opened = moved.select("body", was_moved=nw.col("is_moved"), opened_on=nw.col("closed_on") + 1)
    rows = rows.join(moved, left_on=["body", "until"], right_on=["body", "closed_on"], how="left")
    rows = rows.join(opened, left_on=["body", "first_day"], right_on=["body", "opened_on"], how="left")
    of_body = spans.with_columns(body=body)
    ends = of_body.filter(nw.col("until") < OPEN).group_by("body").agg(since=nw.col("until").min())
    begins = of_body.group_by("body").agg(begins=nw.col("first_day").min())
    rows = rows.join(ends, on="body", how="left").join(begins, on="body", how="left")
    since = nw.col("since").fill_null(FAR_BACK)
    is_first_snapshot = (nw.col("basis") == "from_snapshots") & (nw.col("first_day") == nw.col("begins"))
    runs = nw.col("until") == OPEN
    return rows.with_columns(
        entry_day=nw.max_horizontal(nw.col("first_day"), since),
        is_ended=~runs & nw.col("is_moved").is_null(),
        is_start_known=nw.col("was_moved").is_null() & ~is_first_snapshot,
        last_day=nw.when(runs).then(extract).otherwise(nw.col("until")).cast(nw.Int64),
        n_days=nw.lit(None).cast(nw.Int64),
        is_passing=nw.lit(value=False),
    ).drop("body", "until", "is_moved", "was_moved", "since", "begins")
