"""Relationships counted on any engine: at most step x cause x group rows come back, all whole numbers."""

from collections.abc import Mapping

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.bins import bin_of, days_after, days_to_end, n_bins
from bestendig.relationships.durations.rows import (
    NOBODY,
    RUNNING,
    Frame,
    Keep,
    as_is,
    asked,
    cause_of,
    observed,
)
from bestendig.relationships.durations.steps import MONTHS

HAS_CAUSE = nw.col("cause") != RUNNING
"""Whether a relationship is over, where only its cause tells."""
ALL = ""
"""In `margins`: the interval of all endings together."""


def margins_of(request: CourseRequest) -> dict[str, str]:
    """Which column holds the clusters of which interval: of all endings, and of those on the policy level.

    Relationships of one professional end together; a contract takes all relationships of an organisation.
    """
    return {ALL: f"{request.with_whom}_id", "policy": "organisation_id"}


def count(
    rows: Frame,
    request: CourseRequest,
    *,
    cause: str | None = None,
    margins: Mapping[str, str] | None = None,
    keep: Keep = as_is,
) -> dict[str, Frame]:
    """The lazy count tables of relationships, to be run by the store and handed to `tally`.

    `rows` as `relationships.find` and `why_ended` give them; `cause` is the column by which endings are told
    apart (unless said otherwise the root of what the request splits by); `margins` names the clusters of each
    interval; `keep` may hold what is read more than once. Apart go passing faces and unknown starts. A split
    adds the column `group` to all.
    """
    within = [] if request.by is None else ["group"]
    chosen = keep(asked(rows, request))
    seen = observed(chosen, request, cause or f"root_{request.split}")
    clusters = margins_of(request) if margins is None else margins
    return {"apart": apart(chosen, within), **count_observed(seen, within, clusters, request.horizon)}


def count_observed(
    seen: Frame, within: list[str], margins: Mapping[str, str], horizon: int
) -> dict[str, Frame]:
    """The count tables of rows with `came`, `lasted` (days of age), `is_over` and `cause`.

    exits: n and days of age per step and cause; entries: n and days of age per step;
    people: what it rests on; clients, clients.all: distinct clients; clusters.<level>: what each cluster had
    per bin of age.
    """
    counted = {
        "exits": _exits(seen, within),
        "entries": _entries(seen, within),
        "people": people(seen, within, nw.col("is_over")),
        "clients": clients(seen, within),
    }
    if within:
        counted["clients.all"] = clients(seen, [])
    for level, column in margins.items():
        counted[f"clusters.{level}"] = _clusters(seen, within, level, column, horizon)
    return counted


def _exits(seen: Frame, within: list[str]) -> Frame:
    """Per step and cause how many left view, and their days of age together."""
    rows = seen.select(*within, "is_over", "cause", days="lasted", step=MONTHS.reached(nw.col("lasted")))
    found = rows.group_by(*within, "step", "is_over", "cause").agg(n=nw.len(), days=nw.col("days").sum())
    return found.select(*within, "step", "n", "days", cause=cause_of())


def _entries(seen: Frame, within: list[str]) -> Frame:
    """Per step how many came into view, and their days of age together."""
    rows = seen.select(*within, days="came", step=MONTHS.entered(nw.col("came")))
    return rows.group_by(*within, "step").agg(n=nw.len(), days=nw.col("days").sum())


def apart(rows: Frame, within: list[str]) -> Frame:
    """Passing faces, and relationships of which the start is not known: both have no duration."""
    passing = nw.col("is_passing").cast(nw.Int64)
    unknown = ((~nw.col("is_passing")) & (~nw.col("is_start_known"))).cast(nw.Int64)
    told = rows.select(*within, one=nw.lit(1), passing=passing, unknown=unknown)
    sums = {"n_passing": nw.col("passing").sum(), "n_unknown_start": nw.col("unknown").sum()}
    return told.group_by(*(within or ["one"])).agg(**sums)


def people(seen: Frame, within: list[str], is_over: nw.Expr = HAS_CAUSE) -> Frame:
    """Per professional and organisation how many relationships, how many ended, how many registered."""
    who = [nw.col(name).fill_null(NOBODY).alias(name) for name in ("professional_id", "organisation_id")]
    ended = is_over.cast(nw.Int64)
    registered = (nw.col("basis") == "registered").cast(nw.Int64).fill_null(0)
    rows = seen.select(*within, *who, ended=ended, registered=registered)
    return rows.group_by(*within, "professional_id", "organisation_id").agg(
        n=nw.len(), n_ended=nw.col("ended").sum(), n_registered=nw.col("registered").sum()
    )


def clients(seen: Frame, within: list[str]) -> Frame:
    """How many clients there are."""
    each = seen.group_by(*within, "client_id").agg(n=nw.len()).with_columns(one=nw.lit(1))
    return each.group_by(*(within or ["one"])).agg(n_clients=nw.len())


def _clusters(seen: Frame, within: list[str], level: str, column: str, horizon: int) -> Frame:
    """Per cluster and bin of age up to the horizon: days that come and go, and endings.

    `present` are the days of the bin from entry on, `after` those that follow the exit (the step in which a
    relationship ended counts whole); `ended` counts endings, `apart` those on `level`.
    """
    keys: list[str | nw.Expr] = [*within, nw.col(column).cast(nw.Int64).fill_null(NOBODY).alias("cluster")]
    nothing, is_ended = nw.lit(0).cast(nw.Int64), nw.col("is_over")
    came, lasted = nw.col("came"), nw.col("lasted")
    last = MONTHS.reached(lasted)
    entries = seen.select(
        *keys, bin=bin_of(MONTHS.entered(came)), day=came, entered=nothing + 1, left=nothing, ended=nothing,
        apart=nothing,
    )  # fmt: skip
    exits = seen.select(
        *keys, bin=bin_of(last), day=nw.when(is_ended).then(days_after(last)).otherwise(lasted),
        entered=nothing, left=nothing + 1, ended=is_ended.cast(nw.Int64),
        apart=(cause_of() == level).cast(nw.Int64) if level else nothing,
    )  # fmt: skip
    both = nw.concat([entries, exits]).filter(nw.col("bin") < n_bins(horizon))
    days = days_to_end(nw.col("bin")) - nw.col("day")
    both = both.with_columns(present=nw.col("entered") * days, after=nw.col("left") * days)
    sums = ("entered", "present", "left", "after", "ended", "apart")
    return both.group_by(*within, "cluster", "bin").agg(*[nw.col(name).sum() for name in sums])
