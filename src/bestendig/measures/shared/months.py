"""The shared table `months`: contacts per month with whom was regular before it."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import POSITIONS, contacts, counted
from bestendig.measures.view import CLIENT, Frame, View, shared_table

LEAST_TIMES = 2
"""So many contacts make someone regular."""


@shared_table(contacts)
def months(view: View) -> Frame:
    """One row per client, month of the period and person, with n contacts.

    `has_regular` (1 or 0): before this month someone had two or more contacts with the client; `is_regular`:
    this person had the most of all, the latest contact breaking ties. All history in the data is looked at.

    Each row has a score: contacts with the person so far, then the latest position. A score only rises,
    so the highest score of all rows of earlier months is that of who was regular.
    """
    faces = view.keep(_faces(view))
    highest = faces.group_by(CLIENT, "month").agg(highest=nw.col("score").max())
    highest = highest.with_columns(highest=nw.col("highest").cum_max().over(CLIENT, order_by="month"))
    highest = highest.with_columns(regular=nw.col("highest").shift(1).over(CLIENT, order_by="month"))
    own = faces.with_columns(before=nw.col("score").shift(1).over(CLIENT, view.who, order_by="month"))
    known = own.join(highest.drop("highest"), on=[CLIENT, "month"], how="left").filter(nw.col("n") > 0)
    return view.with_time(known).with_columns(
        has_regular=_yes(nw.col("regular") >= LEAST_TIMES * POSITIONS),
        is_regular=_yes(nw.col("before") == nw.col("regular")),
    )


def _faces(view: View) -> Frame:
    """One row per client, month and person: contacts in the period and the score at the end of the month."""
    rows = counted(view, days_before=None).select(CLIENT, view.who, "day", "month", "position")
    rows = rows.with_columns(is_asked=view.is_asked().cast(nw.Int64))
    faces = rows.group_by(CLIENT, "month", view.who).agg(
        n=nw.col("is_asked").sum().cast(nw.Int64),
        times=nw.len().cast(nw.Int64),
        last=nw.col("position").max(),
    )
    so_far = nw.col("times").cum_sum().over(CLIENT, view.who, order_by="month").cast(nw.Int64)
    return faces.with_columns(score=so_far * POSITIONS + nw.col("last"))


def _yes(condition: nw.Expr) -> nw.Expr:
    """1 where it holds, 0 where it does not or cannot be told."""
    return condition.fill_null(value=False).cast(nw.Int64)
