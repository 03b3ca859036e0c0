"""The job behind each relationship: how long the professional works there, and in which form."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.bodies import successors, with_final
from bestendig.impact.exposing.rows import FAR_BACK, NOBODY, OPEN, Frame, Tables, complete, holds
from bestendig.model.codes import CONTRACT_FORMS

BRIDGED_DAYS = 31
"""A pause of so many days between two jobs of one person at one organisation is paper."""
SHORT = tuple(form for form in CONTRACT_FORMS if form != "permanent")
"""Hired or temporary: whoever works so is sure of nothing."""
_JOB = {
    "professional_id": nw.Int64, "organisation_id": nw.Int64, "team_id": nw.Int64, "first_day": nw.Int64,
    "last_day": nw.Int64, "contract_form": nw.String, "role": nw.String,
}  # fmt: skip
AT = ("professional_id", "organisation_id")
_FORM = {form: place for place, form in enumerate(CONTRACT_FORMS, start=1)}
ROOM = 8
"""More than there are forms, so that a day and a form fit in one whole number. A power of two."""


def jobs(tables: Tables) -> Frame:
    """All jobs: who, where (by the name it has now), `first_day`, `until` (OPEN without end), form, team."""
    rows = complete(tables["employments"], **_JOB).with_columns(until=nw.col("last_day").fill_null(OPEN))
    rows = with_final(rows.filter(nw.col("until") >= nw.col("first_day")), successors(tables))
    form = nw.col("contract_form").replace_strict(_FORM, default=0, return_dtype=nw.Int64)
    return rows.with_columns(
        organisation_id=nw.col("organisation_id").fill_null(NOBODY), form=form.fill_null(0)
    )


def chained(rows: Frame) -> Frame:
    """The jobs with `since`, the first day of the chain without a pause of more than a month each is in."""
    order = ["first_day", "until", "form", "team_id"]
    rows = rows.with_columns(reach=nw.col("until").cum_max().over(*AT, order_by=order))
    rows = rows.with_columns(before=nw.col("reach").shift(1).over(*AT, order_by=order))
    is_new = (nw.col("first_day") - nw.col("before") - 1 > BRIDGED_DAYS).fill_null(value=True)
    start = nw.when(is_new).then(nw.col("first_day")).otherwise(FAR_BACK)
    rows = rows.with_columns(start=start)
    return rows.with_columns(since=nw.col("start").cum_max().over(*AT, order_by=order))


def with_job(rows: Frame, tables: Tables, on: int) -> Frame:
    """The rows with `tenure_days` and `contract_form` of the professional on the day, `is_short`, `job_team`.

    Of several forms at once that of the latest job to begin.
    """
    if "employments" not in tables:
        none = nw.lit(None).cast(nw.Int64)
        return rows.with_columns(
            tenure_days=none, job_team=none, contract_form=nw.lit(None).cast(nw.String),
            is_short=nw.lit(value=False),
        )  # fmt: skip
    begun = chained(jobs(tables).filter(nw.col("first_day") <= on))
    now = begun.filter(nw.col("until") >= on)
    held = now.group_by(*AT).agg(
        since=nw.col("since").min(),
        formed=(nw.col("first_day") * ROOM + nw.col("form")).max(),
        job_team=nw.col("team_id").max(),
    )
    found = rows.with_columns(at=nw.col("organisation_id").fill_null(NOBODY)).join(
        held, left_on=["professional_id", "at"], right_on=list(AT), how="left"
    )
    found = found.with_columns(
        tenure_days=on - nw.col("since"), contract_form=form_named(nw.col("formed") % ROOM)
    )
    return found.with_columns(is_short=holds(nw.col("contract_form").is_in(list(SHORT))))


def form_named(place: nw.Expr) -> nw.Expr:
    """The form of contract that a number stands for; unknown for 0."""
    names = {number: form for form, number in _FORM.items()}
    return place.replace_strict(names, default=None, return_dtype=nw.String)


def left_work(tables: Tables, on: int) -> Frame | None:
    """Professionals in no job any more on the day, and `left_on`, the last one; None without a register."""
    last = _last_days(tables, on)
    if last is None:
        return None
    return last.filter(nw.col("until") < on).select("professional_id", left_on=nw.col("until"))


def at_work(tables: Tables, on: int) -> Frame | None:
    """Professionals in a job on the day, `is_employed` for each; None without a register of jobs."""
    last = _last_days(tables, on)
    if last is None:
        return None
    return last.filter(nw.col("until") >= on).select("professional_id", is_employed=nw.lit(value=True))


def _last_days(tables: Tables, on: int) -> Frame | None:
    """Per professional the last day of all jobs begun by the day."""
    if "employments" not in tables:
        return None
    begun = jobs(tables).filter(nw.col("first_day") <= on)
    return begun.group_by("professional_id").agg(nw.col("until").max())
