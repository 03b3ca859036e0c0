"""Which relationships run on a day, as far as anyone can know on that day."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors, with_final
from bestendig.impact.exposing.jobs import left_work
from bestendig.impact.exposing.rows import CLIENT, OPEN, OTHER, Frame, Tables, complete, holds, number
from bestendig.model.request import WithWhom

QUIET = 42
"""Days without contact in which nobody need think that a relationship is over: a summer holiday."""
LATE = 14
"""Contacts so many days after the last job ended contradict the register of jobs."""


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


def without_quiet(rows: Frame, tables: Tables, on: int, with_whom: WithWhom) -> Frame:
    """The running rows without those seen in contacts that fell silent: six weeks, and longer than ever.

    Only the gap ends a relationship seen in contacts, and until it is over nobody can say that it ended. To
    count all of these as running would tell of people who have long been without. So what is silent unlike
    its own rhythm is left out; and so is what fell silent when the professional left the last job.
    """
    if "contacts" not in tables:
        return rows
    who = f"{with_whom}_id"
    links = successors(tables) if with_whom == "organisation" else None
    contacts = with_final(tables["contacts"].select(CLIENT, who, "day"), links)
    last = contacts.group_by(CLIENT, who).agg(seen_on=number("day").max())
    last = last.select(number(CLIENT), "seen_on", its=number(who))
    found = rows.join(last, left_on=[CLIENT, OTHER], right_on=[CLIENT, "its"], how="left")
    is_open = ~nw.col("is_ended") & ~nw.col("n_days").is_null()
    usual = nw.max_horizontal(nw.col("longest_gap"), nw.lit(QUIET))
    is_quiet = is_open & (on - nw.col("seen_on") > usual)
    found = found.filter(~holds(is_quiet))
    left = left_work(tables, on) if with_whom == "professional" else None
    if left is None:
        return found.drop("seen_on")
    found = found.join(left, left_on=OTHER, right_on="professional_id", how="left")
    with_job = is_open & (nw.col("seen_on") <= nw.col("left_on") + LATE)
    return found.filter(~holds(with_job)).drop("seen_on", "left_on")


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
