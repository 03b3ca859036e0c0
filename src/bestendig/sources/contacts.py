"""From settled rows to stored contacts: ordered within the day, with the first-of-day flags."""

from collections.abc import Callable

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.stored import CONTACTS, CONTACTS_APART
from bestendig.sources.months import with_month
from bestendig.sources.shape import DELIVERY, FATE, KEPT, MICROSECOND, REASON, SET_APART, STORED_APART, Frame

Stage = Callable[[Frame], Frame]
"""Puts a frame aside and gives it back, so that it is computed once; the store knows how."""

SORTED_BY = ("client_id", "day", "order_in_day")
_DAY = ("client_id", "held_on")
_WHO = ("professional", "team", "organisation")
_CARRIED = ("professional_id", "team_id", "organisation_id", "law", "kind", "minutes", REASON)
_MOMENT, _BEFORE, _AFTER, _UNSURE = "moment of the day", "moment before", "moment after", "is unsure"
_ORDER = (_MOMENT, DELIVERY, ROW)
_NO_TIME = 86_400_000_000
"""The moment of a contact whose time is not known: behind those of its day that are."""


def build_contacts(settled: Frame, stage: Stage = lambda frame: frame) -> Frame:
    """The stored contacts: the kept rows, sorted by client, day and order in the day.

    Order within a day is by time where known, then by delivery and row, never by an identifier. It is known
    when every contact of that client on that day has a time and no two have the same. Most days of a client
    hold one contact: one pass over all rows tells which, and only the others are numbered and compared.
    `stage` may put the rows aside in between, so that this pass is made once.
    """
    neighbours = stage(_with_neighbours(_carried(settled.filter(nw.col(FATE) == nw.lit(KEPT)))))
    is_alone = nw.col(_BEFORE).is_null() & nw.col(_AFTER).is_null()
    flagged = nw.concat([_alone(neighbours.filter(is_alone)), _together(neighbours.filter(~is_alone))])
    return with_month(flagged, "day").select(*CONTACTS).sort(*SORTED_BY)


def build_apart(settled: Frame) -> Frame:
    """The contacts without a known professional or that do not count, with the reason, in the same order."""
    apart = (nw.col(FATE) == nw.lit(SET_APART)) & nw.col(REASON).is_in(STORED_APART)
    numbered = _numbered(_carried(settled.filter(apart)))
    stored = with_month(numbered.with_columns(nw.col("held_on").alias("day")), "day")
    return stored.select(*CONTACTS_APART).sort(*SORTED_BY)


def _carried(rows: Frame) -> Frame:
    """Only what is stored or decides the order: a wide row is dear to sort."""
    second = nw.col("held_at").cast(nw.Int64()) * 1_000_000
    moment = (second + nw.col(MICROSECOND).fill_null(0)).fill_null(_NO_TIME)
    return rows.select(*_DAY, *_CARRIED, moment.alias(_MOMENT), DELIVERY, ROW)


def _with_neighbours(rows: Frame) -> Frame:
    """The moments before and after within client and day; empty at the ends. One window for both."""
    moment = nw.col(_MOMENT)
    return rows.with_columns(
        moment.shift(1).over(*_DAY, order_by=_ORDER).alias(_BEFORE),
        moment.shift(-1).over(*_DAY, order_by=_ORDER).alias(_AFTER),
    )


def _numbered(rows: Frame) -> Frame:
    """The rows numbered from 1 within client and day."""
    order = nw.col(ROW).cum_count().over(*_DAY, order_by=_ORDER)
    return rows.with_columns(order.cast(nw.Int32()).alias("order_in_day"))


def _alone(rows: Frame) -> Frame:
    """Contacts that are the only one of their client and day: first with whomever is known."""
    flags = [_is_known(who).alias(_flag(who)) for who in _WHO]
    first = nw.lit(1, nw.Int32()).alias("order_in_day")
    return _shaped(rows.with_columns(first, nw.lit(True).alias("is_order_known"), *flags))


def _together(rows: Frame) -> Frame:
    """Contacts of days with several: first is whose number is the lowest of client, day and whom."""
    is_unsure = (nw.col(_MOMENT) == nw.lit(_NO_TIME)) | (nw.col(_MOMENT) == nw.col(_BEFORE)).fill_null(False)
    unsure = nw.when(is_unsure).then(nw.lit(1)).otherwise(nw.lit(0)).alias(_UNSURE)
    flags = [(_is_known(who) & _is_lowest(who)).alias(_flag(who)) for who in _WHO]
    is_known = (nw.col(_UNSURE).max().over(*_DAY) == 0).alias("is_order_known")
    return _shaped(_numbered(rows.with_columns(unsure)).with_columns(is_known, *flags))


def _shaped(rows: Frame) -> Frame:
    """The stored columns but for the month."""
    return rows.with_columns(nw.col("held_on").alias("day")).select(
        *(name for name in CONTACTS if name != "month")
    )


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
