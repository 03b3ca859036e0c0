"""The shared table `waiting`: help that began, and how long after it was allocated."""

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import month_of
from bestendig.measures.grounds import episodes
from bestendig.measures.view import Frame, Ground, View, shared_table


def _begun(view: View) -> Frame:
    """Care episodes that began in the period, with the month in which they did."""
    rows = episodes(view).filter(view.is_asked("first_day"))
    rows = rows.with_columns(position=nw.col("first_day").cast(nw.Int64), month=month_of(nw.col("first_day")))
    return view.with_time(rows)


begun = Ground(
    "begun",
    ("care_episodes",),
    ("organisation_id",),
    _begun,
    ("organisation", "law", "neighbourhood", "year", "quarter"),
    has_ties=True,
)


@shared_table(begun, is_row_bound=True)
def waiting(view: View) -> Frame:
    """One row per care episode that began; `days` since it was allocated, 0 where help began before that."""
    days = nw.max_horizontal(nw.col("first_day") - nw.col("allocated_on"), nw.lit(0))
    known = nw.when(~nw.col("allocated_on").is_null()).then(days)
    return view.ground.rows(view).with_columns(days=known.cast(nw.Int64))
