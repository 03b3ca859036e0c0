"""The shared table `caseload`: running assignments beside the fte of those who carry them."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import OPEN
from bestendig.measures.shared.spans import ran_on, spanned
from bestendig.measures.shared.staff import BY_STAFF, employed
from bestendig.measures.view import CLIENT, Frame, Ground, View, shared_table

FTE = 1_000
"""An fte is counted in thousandths, so that every engine adds to the same sum."""
_WHERE = ("organisation_id", "professional_id", "team_id")


def _carried(view: View) -> Frame:
    """One row per client whom a colleague is responsible for at the end, and one with the colleague's fte.

    Colleagues whose hours are not known, and those without anybody, do not count.
    """
    time = tuple(name for name in view.unit_dims if name == "year")
    assigned = view.table("assignments").with_columns(last_day=nw.col("last_day").fill_null(OPEN))
    hours = _hours(view, time, assigned)
    running = spanned(view, assigned).filter(ran_on(nw.col("end")))
    cases = running.select(CLIENT, "professional_id", *time).unique([CLIENT, "professional_id", *time])
    beside = cases.join(hours, on=["professional_id", *time], how="inner")
    holders = beside.select("professional_id", *time).unique(["professional_id", *time])
    fte = hours.join(holders, on=["professional_id", *time], how="inner")
    columns = (*_WHERE, *time, "position", CLIENT, "is_case", "fte")
    nobody = nw.lit(None).cast(nw.Int64)
    cases = beside.drop("fte").with_columns(is_case=_whole(1), fte=_whole(0))
    fte = fte.with_columns(fte=nw.col("fte").cast(nw.Int64), is_case=_whole(0), client_id=nobody)
    return nw.concat([cases.select(*columns), fte.select(*columns)], how="vertical")


def _whole(number: int) -> nw.Expr:
    """A whole number of the same type on every engine."""
    return nw.lit(number).cast(nw.Int64)


def _hours(view: View, time: tuple[str, ...], assigned: Frame) -> Frame:
    """One row per professional in place at the end: fte in thousandths, and where most of it is."""
    known = employed(view).filter(nw.col("fte") > 0)
    known = known.with_columns(fte=(nw.col("fte") * FTE + 0.5).floor().cast(nw.Int64))
    rows = spanned(view, known, like=assigned).filter(ran_on(nw.col("end")))
    keys = ("professional_id", *time)
    bodies = rows.group_by(*keys, "organisation_id").agg(
        nw.col("fte").sum(), nw.col("team_id").max(), position=nw.col("first_day").max().cast(nw.Int64)
    )
    most = bodies.group_by(*keys).agg(most=nw.col("fte").max())
    largest = bodies.join(most, on=list(keys), how="inner").filter(nw.col("fte") == nw.col("most"))
    chosen = largest.group_by(*keys).agg(nw.col("organisation_id").max())
    return largest.join(chosen, on=[*keys, "organisation_id"], how="inner").drop("most")


carrying = Ground(
    "carrying",
    ("assignments", "employments"),
    ("organisation_id", "professional_id"),
    _carried,
    BY_STAFF,
    has_ties=True,
    unit=("organisation_id",),
    has_clients=True,
)


@shared_table(carrying, is_row_bound=True)
def caseload(view: View) -> Frame:
    """One row per client and colleague responsible at the end of the period, one per colleague with fte."""
    return view.ground.rows(view)
