"""From the lines that stand to care episodes: one client with one organisation for one allocation.

The start is that of the start message (305), else the one that the stop names, else that of the allocation
(301), else the first declared day (323). The end is that of the stop (307), else the planned end once it is
past, else there is none. "Past" is measured by the last day that any message was sent, not by today's date:
so the same messages always give the same episodes. A temporary stop (20) that a later start follows is a
pause within one episode; a start after any other stop begins the next.
"""

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
from bestendig.sources.istandaarden.order import HELP, is_last_sent, with_order
from bestendig.sources.istandaarden.reasons import with_reason
from bestendig.sources.shape import (
    DELIVERY,
    FATE,
    KEPT,
    REASON,
    SET_APART,
    SOURCE,
    Frame,
    type_of,
    value_columns,
)

TEMPORARY = "20"
STARTED_BY, ENDED_BY, N_PAUSES = "started by", "ended by", "pauses"
"""Beside the columns of the table: which kind of message told start and end, how often help paused."""
NOT_BEGUN = "not_begun"
ENDS_FIRST = "end_before_start"
_EVENT = ("event day", "is stop", *("sent_on", "order sequence", "identification", "line", DELIVERY, ROW))
_SPELL = (*HELP, "spell")
_WHOLE = ("planned first", "planned last", "change", "allocated first", "declared first", "spells", "horizon",
          "held standard", "held version")  # fmt: skip
"""What is known of the whole allocation, the same on each of its lines."""


_TOLD = frozenset(
    ("client_id", "organisation_id", "first_day", "last_day", "law", "product_category", "product_code",
     "allocation_number", "allocated_on", "planned_last_day", "end_reason", "end_reason_source",
     "change_reason")
)  # fmt: skip
"""The columns of the table that messages fill; no message tells the others."""


def care_episodes(settled: Frame) -> Frame:
    """The episodes with the columns of `care_episodes`, where they came from, their fate and the reason.

    `settled` is what `settle_lines` gave. Set apart is what ends before it starts and what has not begun yet.
    """
    standing = settled.filter(
        nw.col(FATE) == nw.lit(KEPT), nw.col("kind").is_in(("301", "305", "307", "323"))
    )
    spells = _spells(_with_spells(_with_whole(with_order(standing))))
    return _judged(with_reason(_dated(spells)))


def _with_whole(lines: Frame) -> Frame:
    """The lines with what the whole allocation says: the last telling, the first declared day."""
    is_allocation = nw.col("kind") == nw.lit("301")
    lines = lines.with_columns(is_allocation.alias("is allocation"), nw.lit(1).alias("all"))
    lines = lines.with_columns(
        (nw.col("is allocation") & is_last_sent("is allocation", *HELP)).alias("holds")
    )
    holds = nw.col("holds")
    return lines.with_columns(
        nw.when(holds).then(nw.col("first_day")).max().over(*HELP).alias("planned first"),
        nw.when(holds).then(nw.col("last_day")).max().over(*HELP).alias("planned last"),
        nw.when(holds).then(nw.col("reason_code")).max().over(*HELP).alias("change"),
        _of_kind("301", "allocated_on").min().over(*HELP).alias("allocated first"),
        _of_kind("323", "first_day").min().over(*HELP).alias("declared first"),
        nw.when(holds).then(nw.col("standard")).max().over(*HELP).alias("held standard"),
        nw.when(holds).then(nw.col("version")).max().over(*HELP).alias("held version"),
        nw.col("sent_on").max().over("all").alias("horizon"),
    )  # fmt: skip


def _of_kind(kind: str, column: str) -> nw.Expr:
    """The value of a column on lines of one kind of message."""
    return nw.when(nw.col("kind") == nw.lit(kind)).then(nw.col(column))


def _with_spells(lines: Frame) -> Frame:
    """The lines with the number of their spell: a start after a lasting stop begins the next."""
    is_start, is_stop = nw.col("kind") == nw.lit("305"), nw.col("kind") == nw.lit("307")
    day = (
        nw.when(is_start)
        .then(nw.col("first_day"))
        .when(is_stop)
        .then(nw.col("last_day"))
        .otherwise(-1_000_000)
    )
    final = is_stop & (nw.col("reason_code").fill_null("") != nw.lit(TEMPORARY))
    lines = lines.with_columns(
        day.alias("event day"),
        nw.when(is_stop).then(nw.lit(1)).otherwise(nw.lit(0)).alias("is stop"),
        nw.when(final).then(nw.lit(1)).otherwise(nw.lit(0)).alias("is final"),
        nw.when(is_start).then(nw.lit(1)).otherwise(nw.lit(0)).alias("is start"),
    )
    before = nw.col("is final").shift(1).over(*HELP, order_by=_EVENT).fill_null(0)
    after = nw.col("is start").shift(-1).over(*HELP, order_by=_EVENT).fill_null(0)
    lines = lines.with_columns((nw.col("is start") * before).alias("opens"), after.alias("start follows"))
    lines = lines.with_columns(nw.col("opens").cum_sum().over(*HELP, order_by=_EVENT).alias("spell"))
    last = nw.col(ROW).shift(-1).over(*_SPELL, order_by=_EVENT).is_null()
    return lines.with_columns(last.alias("is last"), nw.col("spell").max().over(*HELP).alias("spells"))


def _spells(lines: Frame) -> Frame:
    """One row per spell: its own start and stop, what the whole allocation says, where it came from."""
    is_start, ends = nw.col("is start") == 1, nw.col("is last") & (nw.col("is stop") == 1)
    pause = (nw.col("is stop") == 1) & (nw.col("is final") == 0) & (nw.col("start follows") == 1)
    told = lines.with_columns(
        nw.when(is_start).then(nw.col("first_day")).alias("start"),
        nw.when(nw.col("is stop") == 1).then(nw.col("first_day")).alias("begun"),
        nw.when(ends).then(nw.col("last_day")).alias("stop"),
        nw.when(ends).then(nw.col("reason_code")).alias("stop code"),
        *(nw.when(ends).then(nw.col(name)).alias(f"stop {name}") for name in ("standard", "version")),
        nw.when(pause).then(nw.lit(1)).otherwise(nw.lit(0)).alias("pause"),
    )
    return told.group_by(*_SPELL).agg(
        nw.col("start").min(),
        nw.col("begun").min(),
        nw.col("stop").max(),
        nw.col("stop code").max(),
        *(nw.col(f"stop {name}").max() for name in ("standard", "version")),
        nw.col("allocation_number").max(),
        nw.col("product_category").max(),
        nw.col("product_code").max(),
        *(nw.col(name).max() for name in _WHOLE),
        nw.col("pause").sum().cast(nw.Int32()).alias(N_PAUSES),
        nw.col(ROW).min(),
        nw.col(DELIVERY).max(),
        nw.col(SOURCE).min(),
    )


def _dated(spells: Frame) -> Frame:
    """The spells with first and last day, and which message told each."""
    is_first, is_last = nw.col("spell") == 0, nw.col("spell") == nw.col("spells")
    ways = (("305", nw.col("start")), ("307", nw.col("begun")),
            ("301", nw.when(is_first).then(nw.col("planned first"))),
            ("323", nw.when(is_first).then(nw.col("declared first"))))  # fmt: skip
    by = nw.lit(None, nw.String())
    for kind, day in reversed(ways):
        by = nw.when(~day.is_null()).then(nw.lit(kind)).otherwise(by)
    planned = nw.when(is_last & (nw.col("planned last") < nw.col("horizon"))).then(nw.col("planned last"))
    is_planned = nw.col("stop").is_null() & ~planned.is_null()
    return spells.with_columns(
        nw.coalesce(*(day for _, day in ways)).alias("first_day"),
        nw.coalesce(nw.col("stop"), planned).alias("last_day"),
        by.alias(STARTED_BY),
        nw.when(~nw.col("stop").is_null()).then(nw.lit("307")).when(is_planned).then(nw.lit("301"))
        .otherwise(nw.lit(None, nw.String())).alias(ENDED_BY),
        nw.col("allocated first").alias("allocated_on"),
        nw.col("planned last").alias("planned_last_day"),
    )  # fmt: skip


def _judged(episodes: Frame) -> Frame:
    """The episodes in the shape of their table, with a fate."""
    ends_first = (nw.col("last_day") < nw.col("first_day")).fill_null(value=False)
    not_begun = nw.col("first_day") > nw.col("horizon")
    reason = nw.when(ends_first).then(nw.lit(ENDS_FIRST)).when(not_begun).then(nw.lit(NOT_BEGUN))
    judged = episodes.with_columns(reason.otherwise(nw.lit(None, nw.String())).alias(REASON))
    fate = nw.when(nw.col(REASON).is_null()).then(nw.lit(KEPT)).otherwise(nw.lit(SET_APART))
    table = TABLES["care_episodes"]
    columns = [
        (nw.col(column.name) if column.name in _TOLD else nw.lit(None))
        .cast(type_of(column))
        .alias(column.name)
        for column in table.columns
    ]
    judged = judged.with_columns(fate.alias(FATE), *(c for c in columns))
    return judged.select(
        *value_columns(table), ROW, DELIVERY, SOURCE, FATE, REASON, STARTED_BY, ENDED_BY, N_PAUSES
    )
