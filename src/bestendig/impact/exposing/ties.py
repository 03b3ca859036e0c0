"""Collaboration ties: who works with whom around the same people, and which of that hangs on a plan."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.rows import CLIENT, OTHER, Frame, flag

TOGETHER = 2
"""From so many shared cases on two people (teams, organisations) work together: of one it may be chance."""


def ties(running: Frame) -> Frame:
    """One row: `n` ties on the day, `n_touched` that would be none any more without what the plan touches.

    A tie is two other ends of relationships with at least two cases in common; a case is a household, or a
    client of whom no household is known.
    """
    case = nw.coalesce(nw.col("household_id"), -1 - nw.col(CLIENT))
    faces = running.select(OTHER, case=case, stays=flag(~nw.col("is_touched")))
    faces = faces.group_by("case", OTHER).agg(nw.col("stays").max())
    others = faces.select("case", its=nw.col(OTHER), too=nw.col("stays"))
    together = faces.join(others, on="case", how="inner").filter(nw.col(OTHER) < nw.col("its"))
    together = together.with_columns(left=nw.col("stays") * nw.col("too"))
    pairs = together.group_by(OTHER, "its").agg(n=nw.len(), left=nw.col("left").sum())
    found = pairs.filter(nw.col("n") >= TOGETHER).with_columns(lost=flag(nw.col("left") < TOGETHER))
    return found.select(n=nw.len().cast(nw.Int64), n_touched=nw.col("lost").sum().fill_null(0))
