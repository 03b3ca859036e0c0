"""The shared table `months`: contacts per month with whom was regular before it."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import contacts, counted
from bestendig.measures.view import CLIENT, Frame, View, shared_table

LEAST_TIMES = 2
"""So many contacts make someone regular."""
_NOBODY_YET = -1


@shared_table(contacts)
def months(view: View) -> Frame:
    """One row per client, month of the period and person, with n contacts.

    `has_regular` (1 or 0): before this month someone had two or more contacts with the client; `is_regular`:
    this person had the most of all, the latest contact breaking ties. All history in the data is looked at.

    Walking through the contacts, the person of the latest contact that reached the highest number so far has
    the most contacts and, among equals, the latest one: so it is enough to know where that record stands.
    """
    faces = _faces(view)
    records = faces.group_by(CLIENT, "month").agg(record=nw.col("record").max())
    records = records.with_columns(record=nw.col("record").cum_max().over(CLIENT, order_by="month"))
    before = records.with_columns(regular_at=nw.col("record").shift(1).over(CLIENT, order_by="month"))
    beside = faces.with_columns(last_before=nw.col("last").shift(1).over(CLIENT, view.who, order_by="month"))
    known = beside.join(before.drop("record"), on=[CLIENT, "month"], how="left").filter(nw.col("n") > 0)
    return view.with_time(known).with_columns(
        has_regular=_yes(nw.col("regular_at") > _NOBODY_YET),
        is_regular=_yes(nw.col("last_before") == nw.col("regular_at")),
    )


def _faces(view: View) -> Frame:
    """One row per client, month and person: contacts in the period, the last one, the last record."""
    rows = counted(view, days_before=None).select(CLIENT, view.who, "day", "month", "position")
    times = nw.col(view.who).cum_count().over(CLIENT, view.who, order_by="position").cast(nw.Int64)
    rows = rows.with_columns(times=times)
    rows = rows.with_columns(most=nw.col("times").cum_max().over(CLIENT, order_by="position"))
    is_record = (nw.col("times") == nw.col("most")) & (nw.col("times") >= LEAST_TIMES)
    rows = rows.with_columns(
        record=nw.when(is_record).then(nw.col("position")).otherwise(_NOBODY_YET),
        is_asked=view.is_asked().cast(nw.Int64),
    )
    return rows.group_by(CLIENT, "month", view.who).agg(
        n=nw.col("is_asked").sum().cast(nw.Int64),
        last=nw.col("position").max(),
        record=nw.col("record").max(),
    )


def _yes(condition: nw.Expr) -> nw.Expr:
    """1 where it holds, 0 where it does not or cannot be told."""
    return condition.fill_null(value=False).cast(nw.Int64)
