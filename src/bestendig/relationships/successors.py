"""Bodies that went up in others: from the merger on, and looking back, they count as one."""

import narwhals.stable.v2 as nw

from bestendig.relationships.rows import Frame, Tables, complete

HOPS = 4
"""So many mergers one after another are followed; a body that is its own successor stays itself."""
NEW_TEAM_WITHIN = 31
"""A team that ends goes up in the one team of its organisation that begins within so many days."""


def with_final(frame: Frame, column: str, links: Frame | None) -> Frame:
    """The frame with each body of the column replaced by what it went up in."""
    if links is None:
        return frame
    found = frame.join(links, left_on=column, right_on="was", how="left")
    return found.with_columns(nw.coalesce(nw.col("became"), nw.col(column)).alias(column)).drop("became")


def organisations(tables: Tables) -> Frame | None:
    """Per organisation that merged (`was`) the one it is part of now (`became`); None without a register."""
    if "organisations" not in tables:
        return None
    rows = complete(tables["organisations"], organisation_id=nw.Int64, successor_id=nw.Int64)
    rows = rows.filter(~nw.col("successor_id").is_null(), nw.col("successor_id") != nw.col("organisation_id"))
    links = rows.rename({"organisation_id": "was"}).group_by("was").agg(became=nw.col("successor_id").max())
    return _followed(links)


def teams(tables: Tables) -> Frame | None:
    """Per team that ended the only team of the same organisation that began soon after it."""
    if "teams" not in tables:
        return None
    days = {"first_day": nw.Int64, "last_day": nw.Int64}
    rows = complete(tables["teams"], team_id=nw.Int64, organisation_id=nw.Int64, **days)
    ended = (
        rows.rename({"team_id": "was"})
        .group_by("was", "organisation_id")
        .agg(nw.col("last_day").max(), n_open=nw.col("last_day").is_null().cast(nw.Int64).sum())
    )
    began = rows.group_by("team_id", "organisation_id").agg(nw.col("first_day").min())
    beside = ended.filter(nw.col("n_open") == 0).join(began, on="organisation_id", how="inner")
    after = nw.col("first_day") - nw.col("last_day")
    near = beside.filter(nw.col("team_id") != nw.col("was"), after.is_between(1, NEW_TEAM_WITHIN))
    links = near.group_by("was").agg(became=nw.col("team_id").min(), other=nw.col("team_id").max())
    return _followed(links.filter(nw.col("became") == nw.col("other")).drop("other"))


def _followed(links: Frame) -> Frame:
    """The links with each chain followed to its end."""
    found = links
    for _ in range(HOPS - 1):
        further = links.select(step=nw.col("was"), to=nw.col("became"))
        found = found.join(further, left_on="became", right_on="step", how="left")
        is_circle = nw.col("to") == nw.col("was")
        found = found.with_columns(
            became=nw.when(nw.col("to").is_null() | is_circle).then(nw.col("became")).otherwise(nw.col("to"))
        ).drop("to")
    return found
