"""Rows of a register as spans: who or which body, from which to which day, with which reason at the end."""

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships.reasons import numbered
from bestendig.relationships.rows import BODIES, CLIENT, OPEN, OTHER, Frame, Tables, complete, number
from bestendig.relationships.successors import with_final

_COLUMNS = {
    CLIENT: nw.Int64, **dict.fromkeys(BODIES, nw.Int64), "first_day": nw.Int64, "last_day": nw.Int64,
    "law": nw.String, "end_reason": nw.String, "basis": nw.String,
}  # fmt: skip


def spans(tables: Tables, request: CourseRequest, extract: int, bodies: Frame | None) -> Frame | None:
    """The spans of the registers that name this other end; None where there is no such register.

    Assignments name people, teams and organisations, care episodes organisations. A row that ends before it
    begins was never there; an end after the extract is a plan.
    """
    names = ["assignments"] + (["care_episodes"] if request.with_whom == "organisation" else [])
    found = [complete(tables[name], **_COLUMNS) for name in names if name in tables]
    if not found:
        return None
    rows = with_final(nw.concat(found, how="vertical"), "organisation_id", bodies)
    if request.law is not None:
        rows = rows.filter(nw.col("law") == request.law)
    runs = nw.col("last_day").is_null() | (nw.col("last_day") > extract)
    rows = rows.with_columns(
        until=nw.when(runs).then(OPEN).otherwise(nw.col("last_day")).cast(nw.Int64),
        why=numbered("end_reason"),
        basis=nw.col("basis").fill_null("registered"),
    ).with_columns(number(f"{request.with_whom}_id").alias(OTHER))
    rows = rows.with_columns(why=nw.when(nw.col("until") == OPEN).then(0).otherwise(nw.col("why")))
    return rows.filter(
        ~nw.col(OTHER).is_null(), nw.col("first_day") <= extract, nw.col("until") >= nw.col("first_day")
    ).drop("last_day", "end_reason")
