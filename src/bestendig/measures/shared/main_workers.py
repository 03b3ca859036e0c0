"""The shared table `main_workers`: who is first responsible for a client, one after the other."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import NOBODY, OPEN
from bestendig.measures.shared.spans import flag
from bestendig.measures.view import CLIENT, Frame, Ground, View, shared_table


def _main(view: View) -> Frame:
    """Assignments as first contact (or in a role that is not told) of the law asked for."""
    rows = view.of_law(view.table("assignments"))
    rows = rows.filter(nw.col("role").is_null() | (nw.col("role") == "first_contact"))
    return rows.with_columns(last_day=nw.col("last_day").fill_null(OPEN))


def _in_period(view: View) -> Frame:
    """Of these, the assignments that ran at some moment of the period."""
    rows, period = _main(view), view.request.period
    if period is not None:
        rows = rows.filter(
            nw.col("first_day") <= period.last_number, nw.col("last_day") >= period.first_number
        )
    return rows.with_columns(position=nw.col("first_day").cast(nw.Int64))


main_assignments = Ground(
    "main_assignments",
    ("assignments",),
    ("professional_id", "organisation_id"),
    _in_period,
    ("team", "organisation", "law", "neighbourhood"),
    has_ties=True,
)


@shared_table(main_assignments)
def main_workers(view: View) -> Frame:
    """One row per client and day on which an assignment began: is it a change, and how many days follow.

    `is_change` (1 or 0): on an earlier day others had begun, and none of those of this day was among the
    latest of them; `is_of_team`: then the team was another one too. `days` are the days in the period from
    this beginning to the next one, at most to the last day of all assignments so far. A first day on which
    two people began is one beginning, so that no order is made up between them.
    """
    rows = _main(view)
    last = rows.select(latest=nw.col("first_day").max())
    team = nw.col("team_id").fill_null(NOBODY)
    days = rows.with_columns(team=team).group_by(CLIENT, "first_day").agg(
        low=nw.col("professional_id").min(),
        high=nw.col("professional_id").max(),
        team=nw.col("team").max(),
        last_day=nw.col("last_day").max(),
    )  # fmt: skip
    days = days.join(last, how="cross")
    order = {"order_by": "first_day"}
    days = days.with_columns(
        low_before=nw.col("low").shift(1).over(CLIENT, **order),
        high_before=nw.col("high").shift(1).over(CLIENT, **order),
        team_before=nw.col("team").shift(1).over(CLIENT, **order),
        until=nw.col("last_day").cum_max().over(CLIENT, **order),
        next_day=nw.col("first_day").shift(-1).over(CLIENT, **order),
    )
    return _counted(view, days)


def _counted(view: View, days: Frame) -> Frame:
    """The beginnings with changes and days in the period."""
    period = view.request.period
    low, high = nw.col("low"), nw.col("high")
    is_same = (
        (low == nw.col("low_before"))
        | (low == nw.col("high_before"))
        | (high == nw.col("low_before"))
        | (high == nw.col("high_before"))
    )
    is_change = flag(~is_same & view.is_asked("first_day"))
    teams = (nw.col("team") != nw.col("team_before")) & (nw.col("team") >= 0) & (nw.col("team_before") >= 0)
    end = nw.col("latest") if period is None else nw.lit(period.last_number)
    after = nw.coalesce(nw.col("next_day") - 1, end)
    last = nw.min_horizontal("until", after, end)
    first = nw.col("first_day")
    if period is not None:
        first = nw.max_horizontal(first, nw.lit(period.first_number))
    length = nw.max_horizontal(last - first + 1, nw.lit(0)).cast(nw.Int64)
    return days.with_columns(is_change=is_change, is_of_team=is_change * flag(teams), days=length)
