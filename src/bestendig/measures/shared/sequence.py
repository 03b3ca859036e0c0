"""The shared table `sequence`: contacts in order, each beside the one before."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import contacts, counted
from bestendig.measures.view import Frame, View, shared_table


@shared_table(contacts)
def sequence(view: View) -> Frame:
    """One row per contact, in time order within the client.

    `is_same` (1 or 0) tells whether the contact before was with the same person, `gap` how many days ago it
    was; both are empty at the first contact of the client in the period.
    """
    rows = counted(view).select(*view.unit, view.who, "day", "position")
    before = rows.with_columns(
        previous=nw.col(view.who).shift(1).over(*view.unit, order_by="position"),
        previous_day=nw.col("day").shift(1).over(*view.unit, order_by="position"),
    )
    return before.with_columns(
        is_same=(nw.col(view.who) == nw.col("previous")).cast(nw.Int64),
        gap=(nw.col("day") - nw.col("previous_day")).cast(nw.Int64),
    )
