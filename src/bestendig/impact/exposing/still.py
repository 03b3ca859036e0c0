"""Which relationships run on a day, as far as anyone can know on that day."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.rows import CLIENT, OPEN, Frame, Tables, complete


def runs_on(day: int) -> nw.Expr:
    """Whether a found relationship runs on a day on which it had begun and was more than a passing face.

    One seen in contacts ends with its last contact, and has not ended before the gap is over; one in a
    register runs up to and including its last day.
    """
    is_seen = ~nw.col("n_days").is_null()
    goes_on = ~nw.col("is_ended") & is_seen
    has_entered = ~is_seen | (nw.col("entry_day") <= day).fill_null(value=False)
    return ~nw.col("is_passing") & (nw.col("first_day") <= day) & has_entered & (
        goes_on | (nw.col("last_day") >= day)
    )  # fmt: skip


def lives(tables: Tables) -> Frame | None:
    """Per client `household_id`, `neighbourhood_id` and `until`, the last day; None without a register."""
    if "clients" not in tables:
        return None
    rows = complete(
        tables["clients"], client_id=nw.Int64, household_id=nw.Int64, neighbourhood_id=nw.Int64,
        died_on=nw.Int64,
    )  # fmt: skip
    return rows.group_by(CLIENT).agg(
        nw.col("household_id").max(),
        nw.col("neighbourhood_id").max(),
        until=nw.col("died_on").fill_null(OPEN).min(),
    )


def with_lives(rows: Frame, tables: Tables) -> Frame:
    """The rows with what is known of the client; a file that was never closed ends with a death."""
    found = lives(tables)
    if found is not None:
        return rows.join(found, on=CLIENT, how="left").with_columns(until=nw.col("until").fill_null(OPEN))
    unknown = nw.lit(None).cast(nw.Int64)
    return rows.with_columns(household_id=unknown, neighbourhood_id=unknown, until=nw.lit(OPEN))
