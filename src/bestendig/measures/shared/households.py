"""The shared table `weeks`: who comes to a household in a week."""

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import times
from bestendig.measures.grounds import counted
from bestendig.measures.view import CLIENT, HOUSEHOLD, Frame, Ground, View, shared_table

DAYS_IN_A_WEEK, MONDAY = 7, 3
"""Day 0 (1 January 1970) was a Thursday: three days on, weeks begin on a Monday."""


def _visits(view: View) -> Frame:
    """Contacts of clients whose household is known."""
    known = view.table("clients").filter(~nw.col(HOUSEHOLD).is_null())
    homes = known.group_by(CLIENT).agg(nw.col(HOUSEHOLD).max())
    return counted(view).join(homes, on=CLIENT, how="inner")


visited = Ground(
    "visited",
    ("contacts", "clients"),
    ("professional_id", "organisation_id"),
    _visits,
    ("year", "quarter", "month"),
    has_ties=True,
    unit=(HOUSEHOLD,),
)


@shared_table(visited)
def weeks(view: View) -> Frame:
    """One row per household and week with a contact; `faces` different professionals in that week."""
    week = times(nw.col("day") + MONDAY, DAYS_IN_A_WEEK)
    rows = view.ground.rows(view).with_columns(week=week)
    keys = (*view.unit, "week")
    once = rows.select(*keys, view.who).unique([*keys, view.who])
    return once.group_by(*keys).agg(faces=nw.len().cast(nw.Int64))
