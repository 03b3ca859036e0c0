"""The shared table `fortnights`: the faces of fourteen days with two or more contacts on each day."""

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import first_day_of, times
from bestendig.measures.grounds import contacts, counted
from bestendig.measures.view import Frame, View, shared_table

DAYS = 14
LEAST_A_DAY = 2
_A_MONDAY = 19_723 - 2_000 * DAYS
"""Where counting starts without a period: so that Monday 1 January 2024 begins a fortnight."""


@shared_table(contacts)
def fortnights(view: View) -> Frame:
    """One row per client and fortnight with two or more contacts on each day; n `faces` came.

    Fortnights follow each other from the first day of the period (year, quarter, month); what is left at the
    end of it is no fortnight, since not all of its days can be filled.
    """
    rows = counted(view, counted_by="event")
    rows = rows.with_columns(fortnight=times(nw.col("day") - _start(view), DAYS))
    keys = (*view.unit, "fortnight")
    busy = rows.group_by(*keys).agg(n=nw.len()).filter(nw.col("n") >= DAYS * LEAST_A_DAY)
    rows = rows.join(busy, on=list(keys), how="semi")
    days = rows.group_by(*keys, "day").agg(n=nw.len()).filter(nw.col("n") >= LEAST_A_DAY)
    full = days.group_by(*keys).agg(days=nw.len()).filter(nw.col("days") == DAYS)
    faces = rows.group_by(*keys, view.who).agg(n=nw.len()).group_by(*keys).agg(faces=nw.len())
    return full.join(faces, on=list(keys), how="inner")


def _start(view: View) -> nw.Expr:
    """The day on which the first fortnight begins."""
    months = {"month": nw.col("month"), "quarter": nw.col("quarter") * 3, "year": nw.col("year") * 12}
    for name, month in months.items():
        if name in view.unit_dims:
            return first_day_of(month)
    period = view.request.period
    return nw.lit(_A_MONDAY if period is None else period.first_number)
