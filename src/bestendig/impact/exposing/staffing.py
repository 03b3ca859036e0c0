"""How long people were in a job and how many left: whole numbers only."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.jobs import AT, ROOM, chained, form_named, jobs
from bestendig.impact.exposing.rows import FAR_BACK, Frame, Tables

_OF = ("organisation_id", "form")


def staff_counts(tables: Tables, on: int) -> Frame | None:
    """One row per `organisation_id` and `form` of contract: `days` at risk, `n_left`; None without jobs.

    Known up to day `on`. Two jobs at once are one, and a next job there within a month is no departure. At
    risk from the day after the first departure that the organisation's register holds: who left before it can
    never be seen in it. Of a departure the form of the last job counts; unknown where it is not registered.
    Managers and volunteers do not count.
    """
    if "employments" not in tables:
        return None
    is_worker = nw.col("role").is_null() | (nw.col("role") == "professional")
    rows = chained(jobs(tables).filter(is_worker, nw.col("first_day") <= on))
    first = rows.filter(nw.col("until") < on).group_by("organisation_id").agg(entry=nw.col("until").min())
    rows = rows.join(first, on="organisation_id", how="left")
    rows = rows.with_columns(seen=nw.col("entry").fill_null(FAR_BACK) + 1)
    found = nw.concat([_days(rows, on), _departures(rows, on)], how="vertical")
    counted = found.group_by(*_OF).agg(*(nw.col(name).sum().cast(nw.Int64) for name in ("days", "n_left")))
    return counted.with_columns(form=form_named(nw.col("form")))


def _days(rows: Frame, on: int) -> Frame:
    """Days at risk of each job that no earlier job of the chain covers."""
    came = nw.max_horizontal("first_day", "seen", nw.col("before").fill_null(FAR_BACK) + 1)
    days = nw.min_horizontal(nw.col("until"), nw.lit(on)) - came + 1
    return rows.select(*_OF, days=nw.max_horizontal(days, nw.lit(0)), n_left=nw.lit(0).cast(nw.Int64))


def _departures(rows: Frame, on: int) -> Frame:
    """One row per chain of jobs that is over, with the form of the last of them."""
    last = (nw.col("first_day") * ROOM + nw.col("form")).max()
    chains = rows.group_by(*AT, "since", "seen").agg(nw.col("until").max(), last=last)
    over = chains.filter(nw.col("until") < on, nw.col("until") >= nw.col("seen"))
    nothing = nw.lit(0).cast(nw.Int64)
    return over.select("organisation_id", form=nw.col("last") % ROOM, days=nothing, n_left=nothing + 1)
