"""The shared table `switches`: where one lasting face made room for a new one."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import contacts, counted
from bestendig.measures.view import CLIENT, Frame, View, shared_table

LASTING_DAYS = 3
"""From so many contact days on a face is lasting; below that it passes by."""
NEAR = 90
"""Days around the last contact with the old face within which the new face starts."""


@shared_table(contacts)
def switches(view: View) -> Frame:
    """One row per client and lasting face that made room for another in the period; `is_warm` 1 or 0.

    A face is lasting from its third contact day. An old face made room for a new one when the new face came
    later than the old one, first came within 90 days before or after the last contact with the old face, and
    was still there 90 days after it. Warm: the new face had met the client on or before that last contact,
    so that for a while both were there. All contact days in the data are looked at; the switch belongs to
    the day of that last contact.
    """
    faces = view.keep(_lasting_faces(view))
    gone = faces.filter(view.is_asked("last"))
    new = faces.select(CLIENT, new=nw.col(view.who), new_first=nw.col("first"), new_last=nw.col("last"))
    around = gone.join(new, on=CLIENT, how="inner").filter(
        nw.col("new_first") > nw.col("first"),
        (nw.col("new_first") - nw.col("last")).abs() <= NEAR,
        nw.col("new_last") - nw.col("last") >= NEAR,
    )
    is_warm = (nw.col("new_first") <= nw.col("last")).cast(nw.Int64)
    found = around.with_columns(is_warm=is_warm).group_by(CLIENT, view.who)
    return view.with_time(found.agg(nw.col("is_warm").max(), nw.col("month").max()))


def _lasting_faces(view: View) -> Frame:
    """One row per client and person with three or more contact days: first day, last day, its month."""
    days = counted(view, days_before=None, counted_by="day")
    faces = days.group_by(CLIENT, view.who).agg(
        first=nw.col("day").min(), last=nw.col("day").max(), month=nw.col("month").max(), days=nw.len()
    )
    return faces.filter(nw.col("days") >= LASTING_DAYS)
