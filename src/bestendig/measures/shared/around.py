"""The shared table `around`: the organisations that help a client at the same time."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import care_episodes, running
from bestendig.measures.view import CLIENT, Frame, View, shared_table


@shared_table(care_episodes)
def around(view: View) -> Frame:
    """One row per client and day on which help began; n `organisations` helped on that day.

    The number can only rise where help begins, so the most at once is found on one of these days. Help that
    began before the period counts from the first day of the period.
    """
    help_given = view.keep(_from_period(view))
    beginnings = help_given.select(CLIENT, "start").unique([CLIENT, "start"])
    beside = beginnings.join(
        help_given.select(CLIENT, "organisation_id", "last_day", began=nw.col("start")),
        on=CLIENT,
        how="inner",
    ).filter(nw.col("began") <= nw.col("start"), nw.col("start") <= nw.col("last_day"))
    once = beside.select(CLIENT, "start", "organisation_id").unique([CLIENT, "start", "organisation_id"])
    return once.group_by(CLIENT, "start").agg(organisations=nw.len().cast(nw.Int64))


def _from_period(view: View) -> Frame:
    """Care episodes of the period with the day from which they count."""
    start = nw.col("first_day")
    if view.request.period is not None:
        start = nw.max_horizontal(start, nw.lit(view.request.period.first_number))
    return running(view).with_columns(start=start).select(CLIENT, "organisation_id", "start", "last_day")
