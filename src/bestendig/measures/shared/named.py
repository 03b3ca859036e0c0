"""The shared tables `named` and `named_rows`: contacts beside the person who was assigned."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import OPEN, contacts, counted
from bestendig.measures.view import CLIENT, Frame, View, shared_table


@shared_table(contacts, needs=("assignments",))
def named(view: View) -> Frame:
    """One row per contact; 1 or 0 for each of three facts on the day of the contact.

    `has_named`: someone was assigned to the client as first contact; `is_named`: the contact was with that
    person; `has_list`: the professional of the contact was the first contact of somebody.
    """
    return _beside_lists(view)


@shared_table(contacts, needs=("assignments",), is_row_bound=True)
def lists(view: View) -> Frame:
    """The same facts as in `named`, each contact staying in its own team, organisation and law."""
    return _beside_lists(view)


def _beside_lists(view: View) -> Frame:
    """Contacts joined with the assignments that ran on their day."""
    rows = counted(view).select(*view.unit, "professional_id", "day", "position")
    assigned = _first_contacts(view)
    hits = rows.join(assigned, on=CLIENT, how="inner").filter(_ran_on_day())
    is_named = (nw.col("professional_id") == nw.col("named_id")).cast(nw.Int64)
    hits = hits.with_columns(is_named=is_named).group_by(CLIENT, "position").agg(nw.col("is_named").max())
    holders = assigned.group_by("named_id").agg(nw.col("first_day").min(), nw.col("last_day").max())
    beside = rows.join(hits, on=[CLIENT, "position"], how="left")
    beside = beside.join(holders, left_on="professional_id", right_on="named_id", how="left")
    return beside.with_columns(
        has_named=(~nw.col("is_named").is_null()).cast(nw.Int64),
        is_named=nw.col("is_named").fill_null(0),
        has_list=_ran_on_day().fill_null(value=False).cast(nw.Int64),
    )


def _first_contacts(view: View) -> Frame:
    """Who was assigned to whom as first contact, from which to which day."""
    rows = view.table("assignments").filter(nw.col("role") == "first_contact")
    if view.request.law is not None:
        rows = rows.filter(nw.col("law").is_null() | (nw.col("law") == view.request.law))
    return rows.select(
        CLIENT, "first_day", named_id=nw.col("professional_id"), last_day=nw.col("last_day").fill_null(OPEN)
    )


def _ran_on_day() -> nw.Expr:
    """Whether the assignment ran on the day of the contact."""
    return (nw.col("first_day") <= nw.col("day")) & (nw.col("day") <= nw.col("last_day"))
