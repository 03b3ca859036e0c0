"""Relationships as they are seen in contacts: split where the gap is too long."""

import narwhals.stable.v2 as nw

from bestendig.model.codes import LAWS
from bestendig.model.course import CourseRequest
from bestendig.relationships.rows import (
    BODIES,
    CLIENT,
    FAR_BACK,
    IDS,
    OTHER,
    PAIR,
    Frame,
    at,
    identifier,
    number,
)

LASTING_DAYS = 3
"""From its third contact day on someone is more than a passing face."""
_LAW_NUMBER = {law: place for place, law in enumerate(LAWS)}


def contact_days(contacts: Frame, request: CourseRequest, is_mapped: bool) -> Frame:
    """One row per client, other end and day with contact: who and where, as integers.

    The flag that the store keeps says which contact is the first of its day; it is found anew where another
    law hid the flagged one or where two bodies became one (`is_mapped`).
    """
    who = f"{request.with_whom}_id"
    rows = contacts if request.law is None else contacts.filter(nw.col("law") == request.law)
    rows = rows.filter(~nw.col(who).is_null()).with_columns(number("day"), nw.col(who).alias(OTHER))
    if request.law is None and not is_mapped:
        rows = rows.filter(nw.col(f"is_first_with_{request.with_whom}"))
    else:
        first = nw.col("order_in_day").min().over(*PAIR, "day")
        rows = rows.filter(nw.col("order_in_day") == first)
    law = nw.col("law").replace_strict(_LAW_NUMBER, default=None, return_dtype=nw.Int64)
    return rows.select(*(number(name) for name in (CLIENT, OTHER, *BODIES)), "day", law=law)


def spells(days: Frame, gap: int) -> Frame:
    """One row per pair and stretch of contact days without a gap of more than `gap` days.

    A start is a day with no contact in the days before it; every later day belongs to the latest start. The
    days of a pair differ, so the order is total and the running maximum of the starts has no ties.
    """
    over = {"order_by": "day"}
    rows = days.with_columns(
        before=nw.col("day").shift(1).over(*PAIR, **over),
        second=nw.col("day").shift(-1).over(*PAIR, **over),
        third=nw.col("day").shift(-2).over(*PAIR, **over),
    )
    away = nw.col("day") - nw.col("before")
    rows = rows.with_columns(
        is_start=(away > gap).fill_null(value=True),
        away=nw.when(away <= gap).then(away),
        entry=nw.when(_is_near("second", "day", gap) & _is_near("third", "second", gap)).then(
            nw.col("third")
        ),
    )
    start = nw.when(nw.col("is_start")).then(nw.col("day")).otherwise(FAR_BACK)
    rows = rows.with_columns(start=start).with_columns(
        entry=nw.when(nw.col("is_start")).then(nw.col("entry")),
        first_day=nw.col("start").cum_max().over(*PAIR, **over),
        body=at(nw.col("day"), nw.col("organisation_id").fill_null(-1)),
        **{name: at(nw.col("day"), nw.col(name)) for name in (*BODIES, "law")},
    )
    return rows.group_by(*PAIR, "first_day").agg(
        *(nw.col(name).max() for name in (*BODIES, "law")),
        first_body=nw.col("body").min(),
        entry_day=nw.col("entry").max(),
        last_day=nw.col("day").max(),
        n_days=nw.len().cast(nw.Int64),
        longest_gap=nw.col("away").max().fill_null(0),
    )


def _is_near(later: str, earlier: str, gap: int) -> nw.Expr:
    """Whether the later of two days comes within the gap."""
    return nw.col(later) - nw.col(earlier) <= gap


def seen(contacts: Frame, request: CourseRequest, extract: int, is_mapped: bool) -> Frame:
    """The relationships in contacts. Follow-up ends at the extract minus the gap."""
    gap = request.windows.gap
    days = contact_days(contacts.filter(nw.col("day") <= extract), request, is_mapped)
    rows = _with_start(spells(days, gap), contacts, gap)
    until = extract - gap
    is_ended = nw.col("last_day") <= until
    censored = nw.when(nw.col("first_day") > until).then(nw.col("first_day")).otherwise(until)
    return rows.with_columns(
        *(identifier(nw.col(name)).alias(name) for name in BODIES),
        law=_law(identifier(nw.col("law"))),
        is_ended=is_ended,
        last_day=nw.when(is_ended).then(nw.col("last_day")).otherwise(censored),
        is_passing=nw.col("entry_day").is_null(),
        why=nw.lit(0).cast(nw.Int64),
        basis=nw.lit("from_contacts"),
    )


def _law(place: nw.Expr) -> nw.Expr:
    """The law that a number stands for."""
    return place.replace_strict(dict(enumerate(LAWS)), default=None, return_dtype=nw.String)


def _with_start(rows: Frame, contacts: Frame, gap: int) -> Frame:
    """The rows with whether their start is known: not in the first days that the organisation delivered."""
    body = nw.col("organisation_id").fill_null(-1).cast(nw.Int64)
    begins = contacts.with_columns(body=body).group_by("body").agg(begins=number("day").min())
    rows = rows.with_columns(body=nw.col("first_body") % IDS - 1)
    beside = rows.join(begins, on="body", how="left")
    known = nw.col("first_day") - nw.col("begins") >= gap
    return beside.with_columns(is_start_known=known).drop("body", "first_body", "begins")
