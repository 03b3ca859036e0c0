"""From settled rows to stored contacts: ordered within the day, with the first-of-day flags."""

from collections.abc import Callable

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.stored import CONTACTS, CONTACTS_APART
from bestendig.sources.judge import STORED_APART, is_any
from bestendig.sources.months import with_month
from bestendig.sources.shape import DELIVERY, FATE, KEPT, MICROSECOND, REASON, SET_APART, Frame

Stage = Callable[[Frame], Frame]
"""Puts a frame aside and gives it back, so that it is computed once; the store knows how."""

SORTED_BY = ("client_id", "day", "order_in_day")
_DAY = ("client_id", "held_on")
_WHO = ("professional", "team", "organisation")
_MOMENT, _NEXT, _BEFORE, _UNSURE = "moment of the day", "next row", "moment before", "is unsure"
_AFTER_ALL = 86_400
"""The second of a contact whose time is not known: behind those of its day that are."""


def build_contacts(settled: Frame, stage: Stage = lambda frame: frame) -> Frame:
    """The stored contacts: the kept rows, sorted by client, day and order in the day.

    Order within a day is by time where known, then by delivery and row, never by an identifier. It is known
    when every contact of that client on that day has a time and no two have the same. Most days of a client
    hold one contact; only the others need the windows of the flags. `stage` may put the ordered rows aside.
    """
    ordered = stage(_ordered(settled.filter(nw.col(FATE) == nw.lit(KEPT))))
    is_alone = (nw.col("order_in_day") == 1) & nw.col(_NEXT).is_null()
    flagged = nw.concat([_alone(ordered.filter(is_alone)), _together(ordered.filter(~is_alone))])
    return _stored(flagged, CONTACTS).sort(*SORTED_BY)


def build_apart(settled: Frame) -> Frame:
    """The contacts without a known professional or that do not count, with the reason, in the same order."""
    apart = (nw.col(FATE) == nw.lit(SET_APART)) & nw.col(REASON).is_in(STORED_APART)
    ordered = _ordered(settled.filter(apart))
    return _stored(ordered, CONTACTS_APART).sort(*SORTED_BY)


def _ordered(rows: Frame) -> Frame:
    """The rows numbered within client and day; the neighbours come from the same pass."""
    second = nw.col("held_at").fill_null(_AFTER_ALL).cast(nw.Int64())
    moment = second * 1_000_000 + nw.col(MICROSECOND).fill_null(0)
    order = [_MOMENT, DELIVERY, ROW]
    return rows.with_columns(moment.alias(_MOMENT)).with_columns(
        nw.col(ROW).cum_count().over(*_DAY, order_by=order).cast(nw.Int32()).alias("order_in_day"),
        nw.col(ROW).shift(-1).over(*_DAY, order_by=order).alias(_NEXT),
        nw.col(_MOMENT).shift(1).over(*_DAY, order_by=order).alias(_BEFORE),
    )


def _alone(rows: Frame) -> Frame:
    """Contacts that are the only one of their client and day: first with whomever is known."""
    flags = (_is_known(who).alias(_flag(who)) for who in _WHO)
    return rows.with_columns(nw.lit(True).alias("is_order_known"), *flags)


def _together(rows: Frame) -> Frame:
    """Contacts of days with several: first is whose number is the lowest of client, day and whom."""
    is_unsure = is_any(nw.col("held_at").is_null(), (nw.col(_MOMENT) == nw.col(_BEFORE)).fill_null(False))
    marked = rows.with_columns(nw.when(is_unsure).then(nw.lit(1)).otherwise(nw.lit(0)).alias(_UNSURE))
    return marked.with_columns(
        (nw.col(_UNSURE).max().over(*_DAY) == 0).alias("is_order_known"),
        *((_is_known(who) & _is_lowest(who)).alias(_flag(who)) for who in _WHO),
    ).drop(_UNSURE)


def _flag(who: str) -> str:
    """The name of a first-of-day flag."""
    return f"is_first_with_{who}"


def _is_known(who: str) -> nw.Expr:
    """Whether the row says with whom."""
    return ~nw.col(f"{who}_id").is_null()


def _is_lowest(who: str) -> nw.Expr:
    """Whether no earlier contact of this client and day was with the same."""
    order = nw.col("order_in_day")
    return order == order.min().over(*_DAY, f"{who}_id")


def _stored(rows: Frame, shape: dict[str, str]) -> Frame:
    """The columns as they are stored."""
    return with_month(rows.with_columns(nw.col("held_on").alias("day")), "held_on").select(*shape)
