"""Relationships seen in contacts that fell silent: over in all likelihood, though nobody can know it yet.

Only the gap ends a relationship seen in contacts, and until it is over nobody can say that it ended. To count
all of these as running would tell of people who have long been without.
"""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors, with_final
from bestendig.impact.exposing.jobs import at_work, left_work
from bestendig.impact.exposing.rows import CLIENT, OTHER, Frame, Tables, holds, number
from bestendig.model.request import WithWhom

QUIET = 42
"""Days without contact in which nobody need think that a relationship is over: a summer holiday."""
LATE = 14
"""Contacts so many days after the last job ended contradict the register of jobs."""


def without_silent(rows: Frame, tables: Tables, on: int, with_whom: WithWhom) -> Frame:
    """The running rows without those that were silent for six weeks and longer than ever before.

    Where the professional is employed but met nobody (long leave) the silence counts up to the last day on
    which anybody was met. What fell silent when the professional left the last job is over too.
    """
    if "contacts" not in tables:
        return rows
    who = f"{with_whom}_id"
    links = successors(tables) if with_whom == "organisation" else None
    contacts = with_final(tables["contacts"].select(CLIENT, who, "day"), links)
    each = contacts.group_by(CLIENT, who).agg(seen_on=number("day").max())
    each = each.select(number(CLIENT), "seen_on", its=number(who))
    found = rows.join(each, left_on=[CLIENT, OTHER], right_on=[CLIENT, "its"], how="left")
    met = each.group_by("its").agg(met_on=nw.col("seen_on").max())
    found = _with_jobs(found.join(met, left_on=OTHER, right_on="its", how="left"), tables, on, with_whom)
    is_open = ~nw.col("is_ended") & ~nw.col("n_days").is_null()
    until = nw.when(nw.col("is_employed")).then(nw.col("met_on")).otherwise(on)
    usual = nw.max_horizontal(nw.col("longest_gap"), nw.lit(QUIET))
    is_over = (until - nw.col("seen_on") > usual) | holds(nw.col("seen_on") <= nw.col("left_on") + LATE)
    return found.filter(~(is_open & holds(is_over))).drop("seen_on", "met_on", "is_employed", "left_on")


def _with_jobs(rows: Frame, tables: Tables, on: int, with_whom: WithWhom) -> Frame:
    """The rows with `is_employed`, whether the professional is in a job on the day, and else `left_on`."""
    left, works = left_work(tables, on), at_work(tables, on)
    if left is None or works is None or with_whom != "professional":
        return rows.with_columns(left_on=nw.lit(None).cast(nw.Int64), is_employed=nw.lit(value=False))
    found = rows.join(left, left_on=OTHER, right_on="professional_id", how="left")
    found = found.join(works, left_on=OTHER, right_on="professional_id", how="left")
    return found.with_columns(is_employed=nw.col("is_employed").fill_null(value=False))
