"""The shared table `placements`: stays away from home, why each began and how many days it adds."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import episodes
from bestendig.measures.shared.spans import flag
from bestendig.measures.view import CLIENT, Frame, Ground, View, shared_table

PLACE, CARER = ("place", "place_and_carer"), ("place_and_carer",)
PER_DAYS = 1_000
BEGUN_BY = ("start", "status", *PLACE)
"""Why a stay began: first of all, another legal status, another place, another place and other carers."""


def _stays(view: View) -> Frame:
    """Care episodes that say why they began, running in the period."""
    rows, period = episodes(view), view.request.period
    rows = rows.filter(nw.col("change_reason").is_in(list(BEGUN_BY)))
    if period is not None:
        rows = rows.filter(
            nw.col("first_day") <= period.last_number, nw.col("last_day") >= period.first_number
        )
    return rows.with_columns(position=nw.col("first_day").cast(nw.Int64))


stays = Ground(
    "stays",
    ("care_episodes",),
    ("organisation_id",),
    _stays,
    ("organisation", "neighbourhood"),
    has_ties=True,
)


@shared_table(stays)
def placements(view: View) -> Frame:
    """One row per stay in the period: `days` that no earlier stay covers, `is_move`, `is_new_carer` (1 or 0).

    A stay without an end lasts to the end of the period, without a period to the last beginning in the data.
    """
    rows, period = _stays(view), view.request.period
    rows = rows.join(rows.select(latest=nw.col("first_day").max()), how="cross")
    end = nw.col("latest") if period is None else nw.lit(period.last_number)
    begin = nw.col("first_day")
    if period is not None:
        begin = nw.max_horizontal(begin, nw.lit(period.first_number))
    rows = rows.with_columns(last=nw.min_horizontal("last_day", end), begin=begin)
    order = {"order_by": ["first_day", "last_day"]}
    rows = rows.with_columns(reached=nw.col("last").cum_max().over(CLIENT, **order))
    rows = rows.with_columns(before=nw.col("reached").shift(1).over(CLIENT, **order))
    fresh = nw.max_horizontal(nw.col("begin"), nw.coalesce(nw.col("before") + 1, nw.col("begin")))
    days = nw.max_horizontal(nw.col("last") - fresh + 1, nw.lit(0)).cast(nw.Int64)
    is_new = view.is_asked("first_day")
    reason = nw.col("change_reason")
    return rows.with_columns(
        days=days,
        is_move=flag(reason.is_in(list(PLACE)) & is_new),
        is_new_carer=flag(reason.is_in(list(CARER)) & is_new),
    )
