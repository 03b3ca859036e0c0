"""The shared table `officials`: officials, managers and aldermen in each council term."""

import narwhals.stable.v2 as nw

from bestendig.measures.chains import of_body
from bestendig.measures.grounds import OPEN
from bestendig.measures.view import Frame, Ground, View, shared_table

ROLES = ("official", "manager", "alderman")


def terms(view: View) -> Frame:
    """Council terms of which some day lies in the period; all without one."""
    rows = view.table("council_terms").select(
        "term_id", begin=nw.col("first_day"), end=nw.col("last_day").fill_null(OPEN)
    )
    period = view.request.period
    if period is None:
        return rows
    return rows.filter(nw.col("begin") <= period.last_number, nw.col("end") >= period.first_number)


def _in_place(view: View) -> Frame:
    """One row per organisation, term and person who was in place at some moment of the term."""
    rows = of_body(view, view.table("employments").filter(nw.col("role").is_in(list(ROLES))))
    rows = rows.with_columns(last_day=nw.col("last_day").fill_null(OPEN))
    beside = rows.select("organisation_id", "professional_id", "first_day", "last_day").join(
        terms(view), how="cross"
    )
    beside = beside.filter(nw.col("first_day") <= nw.col("end"), nw.col("last_day") >= nw.col("begin"))
    return beside.group_by("organisation_id", "term_id", "professional_id").agg(
        position=nw.col("first_day").max().cast(nw.Int64)
    )


in_terms = Ground(
    "in_terms",
    ("employments", "council_terms"),
    ("organisation_id", "professional_id"),
    _in_place,
    ("term", "organisation"),
    has_ties=True,
    unit=("organisation_id", "term_id"),
)


@shared_table(in_terms, is_row_bound=True)
def officials(view: View) -> Frame:
    """One row per organisation, council term and official, manager or alderman in place during it."""
    return view.ground.rows(view)
