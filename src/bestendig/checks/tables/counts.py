"""Small steps that several checks of whole tables share."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame

MOST_ROWS = 10**12
"""More rows than one file can hold."""


def n_rows(rows: Frame) -> Frame:
    """One finding with the number of rows, none when there are no rows."""
    return rows.select(count=nw.len().cast(nw.Int64)).filter(nw.col("count") > 0)


def total(rows: Frame, count: nw.Expr) -> Frame:
    """One finding with the sum of a count over rows, none when it is nothing."""
    return rows.select(count=count.sum().cast(nw.Int64)).filter(nw.col("count") > 0)


def file_of(rows: Frame) -> list[str]:
    """The column that tells files apart, where several lie together: row numbers start anew in each."""
    return ["delivery"] if "delivery" in rows.collect_schema().names() else []


def no_group_meetings(contacts: Frame) -> Frame:
    """Contacts without group meetings, where one professional rightly meets many at once."""
    return contacts.filter((nw.col("kind") != "group").fill_null(value=True))


def reopened(rows: Frame, same: tuple[str, ...], carried: str) -> Frame:
    """One row per row that ended and was followed by another of the same the same or next day.

    `same` are the columns that must be equal. Columns: `closed_on`, `was` and `is_now` (what the rows
    `carried`), and the number of the row that ended.
    """
    rows = rows.with_columns(row_number=_numbered(rows))
    ended = rows.filter(~nw.col("last_day").is_null())
    ended = ended.with_columns(closed_on=nw.col("last_day").cast(nw.Int64), was=nw.col(carried))
    ended = ended.select(*same, "row_number", "closed_on", "was")
    started = rows.select(
        *same,
        is_now=nw.col(carried),
        opened_on=nw.col("first_day").cast(nw.Int64),
        opened=nw.col("row_number"),
    )
    keys = [*same, "opened_on"]
    after = [
        ended.with_columns(opened_on=nw.col("closed_on") + days).join(started, on=keys, how="inner")
        for days in (0, 1)
    ]
    columns = ("row_number", "closed_on", "was", "is_now")
    others = [frame.filter(nw.col("opened") != nw.col("row_number")).select(*columns) for frame in after]
    return nw.concat(others, how="vertical")


def _numbered(rows: Frame) -> nw.Expr:
    """A number for each row that differs over files too."""
    number = nw.col("row_number").cast(nw.Int64)
    return number + nw.col("delivery").cast(nw.Int64) * MOST_ROWS if file_of(rows) else number


def share_of_ends(found: Frame, rows: Frame) -> Frame:
    """Per day the rows found (`count`) beside all rows that ended that day (`ended`)."""
    return with_ends(
        found.group_by("closed_on").agg(count=nw.col("row_number").n_unique().cast(nw.Int64)), rows
    )


def with_ends(days: Frame, rows: Frame) -> Frame:
    """Days (`closed_on`) with all rows that ended that day (`ended`)."""
    ends = rows.filter(~nw.col("last_day").is_null())
    ends = ends.with_columns(closed_on=nw.col("last_day").cast(nw.Int64))
    ended = ends.group_by("closed_on").agg(ended=nw.len().cast(nw.Int64))
    return days.join(ended, on="closed_on", how="inner")


def peaks(days: Frame, least: int, share: float) -> Frame:
    """The days with at least `least` rows found, and this share of all that ended, as findings."""
    enough = (nw.col("count") >= least) & (nw.col("count") >= share * nw.col("ended"))
    return days.filter(enough).select("count", day=nw.col("closed_on"))
