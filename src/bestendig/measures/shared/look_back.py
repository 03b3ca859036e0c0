"""The shared table `look_back`: contacts beside what the client had in the year before each."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import contacts, counted
from bestendig.measures.view import CLIENT, Frame, View, shared_table

LOOK_BACK = 365
"""Days before a contact in which someone counts as met before."""


@shared_table(contacts)
def look_back(view: View) -> Frame:
    """One row per contact of the period, each judged by the 365 days before it, all alike.

    `has_previous` (1 or 0): the client had a contact before this one; `is_same`: the one before was with the
    same person; `is_known`: some contact before was with the same person. Contacts before the period are
    looked at, not counted; in the first year of the data the look-back is shorter than a year.
    """
    rows = counted(view, days_before=LOOK_BACK).select(*view.unit, view.who, "day", "position")
    before = rows.with_columns(
        previous=nw.col(view.who).shift(1).over(CLIENT, order_by="position"),
        previous_day=nw.col("day").shift(1).over(CLIENT, order_by="position"),
        met_day=nw.col("day").shift(1).over(CLIENT, view.who, order_by="position"),
    ).filter(view.is_asked())
    has_previous = _within(nw.col("previous_day"))
    return before.with_columns(
        has_previous=has_previous,
        is_same=has_previous * (nw.col(view.who) == nw.col("previous")).fill_null(value=False).cast(nw.Int64),
        is_known=_within(nw.col("met_day")),
    )


def _within(earlier: nw.Expr) -> nw.Expr:
    """1 where the earlier day lies within the look-back, 0 where it does not or there is none."""
    return (nw.col("day") - earlier <= LOOK_BACK).fill_null(value=False).cast(nw.Int64)
