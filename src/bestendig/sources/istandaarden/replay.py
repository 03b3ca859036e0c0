"""Which lines of messages stand: replayed in the order of sending, over all deliveries.

A line told twice is a duplicate, one that the receiver rejected is set apart, one that the sender took back
is withdrawn (and so is the line that took it back). What is left stands. Every line has one fate.
"""

import narwhals.stable.v2 as nw

from bestendig.model.codes import MESSAGE_ANSWERS
from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
from bestendig.sources.istandaarden.order import HELP, MADE, SENT, WITHDRAWS, is_last_sent, with_order
from bestendig.sources.shape import DELIVERY, DUPLICATE, FATE, KEPT, REASON, SET_APART, Frame, value_columns

WITHDRAWN = "withdrawn"
REJECTED = "message_rejected"
"""Set apart because the receiver sent it back."""
REMOVED = "13"
"""RedenWijziging: the allocation is treated as never sent."""
CREDIT = "C"
MESSAGE = ("law", "organisation_id", "identification")
_KEY = (*HELP, "kind", "product_category", "product_code", "first_day", "end code")
"""What a later line must share with an earlier one to change it or take it back."""


def settle_lines(rows: Frame) -> Frame:
    """The lines with their final fate (kept, set_apart, withdrawn, duplicate) and, set apart, the reason."""
    replayed = with_order(rows)
    for step in (_told_twice, _rejected, _taken_back, _credited, _removed):
        replayed = step(replayed)
    return replayed.drop(*MADE)


def _told_twice(rows: Frame) -> Frame:
    """The same line of the same message again, in this delivery or another."""
    values = value_columns(TABLES["messages"])
    copy = nw.col(ROW).cum_count().over(*values, FATE, order_by=(DELIVERY, ROW))
    return _fated(rows.with_columns(copy.alias("copy")), nw.col("copy") > 1, DUPLICATE).drop("copy")


def _rejected(rows: Frame) -> Frame:
    """Lines of messages of which the last answer is a rejection: of the message, or of this line of it."""
    is_answer = nw.col("kind").is_in(tuple(MESSAGE_ANSWERS)) & (nw.col("identification") >= 0)
    answers = rows.filter(_stands(), is_answer)
    kinds = nw.col("kind").replace_strict(MESSAGE_ANSWERS, default=None, return_dtype=nw.String())
    answers = answers.with_columns(kinds.alias("kind"))
    whole = nw.col("help number") == nw.lit(-1)
    rows = _answered(rows, answers.filter(whole), (*MESSAGE, "kind"), "whole")
    part = (*MESSAGE, "kind", "help number", "first_day")
    rows = _answered(rows, answers.filter(~whole), part, "part")
    sent_back = nw.col("whole sent back") | nw.col("part sent back")
    return _fated(rows, sent_back, SET_APART, REJECTED).drop("whole sent back", "part sent back")


def _answered(rows: Frame, answers: Frame, keys: tuple[str, ...], name: str) -> Frame:
    """The lines with whether their last answer was a rejection; on one day an acceptance comes last."""
    rejects = nw.col("is_rejecting").fill_null(value=False)
    days = answers.group_by(*keys).agg(
        nw.when(rejects).then(nw.col("sent_on")).max().alias("rejected on"),
        nw.when(~rejects).then(nw.col("sent_on")).max().fill_null(-1_000_000).alias("accepted on"),
    )
    told = days.select(
        *(nw.col(key).alias(f"{name} {key}") for key in keys),
        (nw.col("rejected on") > nw.col("accepted on")).fill_null(value=False).alias(f"{name} told"),
    )
    joined = rows.join(told, how="left", left_on=list(keys), right_on=[f"{name} {key}" for key in keys])
    flagged = joined.with_columns(nw.col(f"{name} told").fill_null(value=False).alias(f"{name} sent back"))
    return flagged.drop(f"{name} told", *(f"{name} {key}" for key in keys), strict=False)


def _taken_back(rows: Frame) -> Frame:
    """Starts and stops: the last of one key holds; what was sent up to a withdrawal is withdrawn with it."""
    is_sent = _stands() & nw.col("kind").is_in(("305", "307"))
    stop = nw.when(nw.col("kind") == nw.lit("307")).then(nw.col("reason_code")).fill_null("")
    keyed = rows.with_columns(is_sent.alias("is sent"), stop.alias("end code"))
    partition = ("is sent", *_KEY)
    place = nw.col(ROW).cum_count().over(*partition, order_by=SENT)
    placed = keyed.with_columns(place.alias("place"))
    withdraws = nw.col("status") == nw.lit(WITHDRAWS)
    placed = placed.with_columns(
        nw.when(withdraws).then(nw.col("place")).max().over(*partition).fill_null(0).alias("withdrawn to"),
        nw.col("place").max().over(*partition).alias("last place"),
    )
    back = nw.col("is sent") & (nw.col("place") <= nw.col("withdrawn to"))
    changed = nw.col("is sent") & (nw.col("place") < nw.col("last place"))
    fated = _fated(_fated(placed, back, WITHDRAWN), changed, DUPLICATE)
    return fated.drop("is sent", "end code", "place", "withdrawn to", "last place")


def _credited(rows: Frame) -> Frame:
    """Declared performances of one day on that were credited as often as they were debited."""
    is_declared = _stands() & (nw.col("kind") == nw.lit("323"))
    sign = nw.when(nw.col("status") == nw.lit(CREDIT)).then(nw.lit(-1)).otherwise(nw.lit(1))
    flagged = rows.with_columns(is_declared.alias("is declared"), sign.alias("sign"))
    balance = nw.col("sign").sum().over("is declared", *HELP, "kind", "product_code", "first_day")
    flagged = flagged.with_columns(balance.alias("balance"))
    return _fated(flagged, nw.col("is declared") & (nw.col("balance") <= 0), WITHDRAWN).drop(
        "is declared", "sign", "balance"
    )


def _removed(rows: Frame) -> Frame:
    """All lines of an allocation of which the last message says that it was removed."""
    is_allocation = _stands() & (nw.col("kind") == nw.lit("301"))
    flagged = rows.with_columns(is_allocation.alias("is allocation"))
    removes = is_last_sent("is allocation", *HELP) & (nw.col("reason_code") == nw.lit(REMOVED))
    flagged = flagged.with_columns(
        (nw.col("is allocation") & removes.fill_null(value=False)).alias("removes")
    )
    one = nw.when(nw.col("removes")).then(nw.lit(1)).otherwise(nw.lit(0)).alias("one")
    flagged = flagged.with_columns(one)
    flagged = flagged.with_columns(nw.col("one").max().over(*HELP).alias("is removed"))
    is_line = nw.col("kind").is_in(("301", "305", "307", "323"))
    return _fated(flagged, is_line & (nw.col("is removed") == 1), WITHDRAWN).drop(
        "is allocation", "removes", "one", "is removed"
    )


def _stands() -> nw.Expr:
    """Whether a line has not fallen yet."""
    return nw.col(FATE) == nw.lit(KEPT)


def _fated(rows: Frame, falls: nw.Expr, fate: str, reason: str | None = None) -> Frame:
    """The lines of which those that stood and fall now have this fate."""
    now = rows.with_columns((_stands() & falls.fill_null(value=False)).alias("falls"))
    return now.with_columns(
        nw.when(nw.col("falls")).then(nw.lit(fate)).otherwise(nw.col(FATE)).alias(FATE),
        nw.when(nw.col("falls")).then(nw.lit(reason, nw.String())).otherwise(nw.col(REASON)).alias(REASON),
    ).drop("falls")
