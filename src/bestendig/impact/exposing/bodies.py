"""Organisations by the name they have now: relationships carry it already, the other tables do not."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.rows import Frame, Tables, complete

HOPS = 4
"""So many mergers one after another are followed, as where relationships are found."""


def successors(tables: Tables) -> Frame | None:
    """Per organisation that merged (`was`) the one it is part of now (`became`); None without a register."""
    if "organisations" not in tables:
        return None
    rows = complete(tables["organisations"], organisation_id=nw.Int64, successor_id=nw.Int64)
    rows = rows.filter(~nw.col("successor_id").is_null(), nw.col("successor_id") != nw.col("organisation_id"))
    links = rows.rename({"organisation_id": "was"}).group_by("was").agg(became=nw.col("successor_id").max())
    found = links
    for _ in range(HOPS - 1):
        further = links.select(step=nw.col("was"), to=nw.col("became"))
        found = found.join(further, left_on="became", right_on="step", how="left")
        is_end = nw.col("to").is_null() | (nw.col("to") == nw.col("was"))
        became = nw.when(is_end).then(nw.col("became")).otherwise(nw.col("to"))
        found = found.with_columns(became=became).drop("to")
    return found


def with_final(frame: Frame, links: Frame | None) -> Frame:
    """The frame with each organisation replaced by what it went up in."""
    if links is None:
        return frame
    found = frame.join(links, left_on="organisation_id", right_on="was", how="left")
    now = nw.coalesce(nw.col("became"), nw.col("organisation_id"))
    return found.with_columns(organisation_id=now).drop("became")
