"""The shared table `cooperation`: how long a client and an organisation already go together."""

import narwhals.stable.v2 as nw

from bestendig.measures.calendar import times
from bestendig.measures.chains import of_body
from bestendig.measures.grounds import care_episodes, episodes
from bestendig.measures.view import Frame, View, shared_table

BRIDGED_DAYS = 31
"""A pause of so many days between two care episodes is no break."""
_MONTHS_IN_400_YEARS, _DAYS_IN_400_YEARS = 4_800, 146_097
_GRACE = 1
"""A day more, so that a year of 365 days is a year although the average one is longer."""


@shared_table(care_episodes, is_row_bound=True)
def cooperation(view: View) -> Frame:
    """One row per client and organisation that give and get help on the reference day; `months` so far.

    The reference day is the last day of the period; without a period the last day on which help began in the
    data. Episodes follow each other without a break when at most 31 days lie between them; a merger of
    organisations is no break.
    """
    pair = tuple(dict.fromkeys((*view.unit, "organisation_id")))
    order = ["first_day", "last_day"]
    rows = _until_reference_day(view)
    rows = rows.with_columns(ended=nw.col("last_day").cum_max().over(*pair, order_by=order))
    rows = rows.with_columns(ended_before=nw.col("ended").shift(1).over(*pair, order_by=order))
    rows = rows.with_columns(pause=nw.col("first_day") - nw.col("ended_before") - 1)
    is_beginning = (nw.col("pause") > BRIDGED_DAYS).fill_null(value=True)
    rows = rows.with_columns(beginning=nw.when(is_beginning).then(nw.col("first_day")))
    spells = rows.group_by(*pair, "reference_day").agg(nw.col("beginning").max(), nw.col("last_day").max())
    running = spells.filter(nw.col("last_day") >= nw.col("reference_day"))
    days = nw.col("reference_day") - nw.col("beginning") + 1
    months = times((days.cast(nw.Int64) + _GRACE) * _MONTHS_IN_400_YEARS, _DAYS_IN_400_YEARS)
    return running.with_columns(months=months)


def _until_reference_day(view: View) -> Frame:
    """Care episodes that began on or before the reference day, which stands beside them."""
    rows, period = of_body(view, episodes(view)), view.request.period
    if period is None:
        rows = rows.join(rows.select(reference_day=nw.col("first_day").max()), how="cross")
    else:
        rows = rows.with_columns(reference_day=nw.lit(period.last_number))
    return rows.filter(nw.col("first_day") <= nw.col("reference_day"))
