"""Help counted on any engine: moves between states and days in each, per month of age; whole numbers only."""

from collections.abc import Mapping

import narwhals.stable.v2 as nw

from bestendig.model.causes import CAUSES
from bestendig.model.course import CourseRequest
from bestendig.relationships.durations.bins import bin_of, days_to_end, n_bins
from bestendig.relationships.durations.counting import ALL, apart, clients, people
from bestendig.relationships.durations.rows import Keep, as_is
from bestendig.relationships.durations.steps import MONTHS
from bestendig.relationships.occupancy.spells import NONE, OTHER, SAME, STRETCH, stretches, whole
from bestendig.relationships.occupancy.stays import stays
from bestendig.relationships.rows import Frame

CLUSTERS: Mapping[str, str] = {ALL: "face", "policy": "body"}
"""Clusters of the intervals: the first face; for what a contract takes, the first organisation."""
ON_POLICY = ("policy", *(cause.name for cause in CAUSES.values() if cause.level == "policy"))
"""What is on the policy level, as level or as cause."""
MOVES = (
    "same_policy", "same_rest", "same_none", "policy_same", "policy_none", "rest_same", "rest_none",
)  # fmt: skip
"""Moves that intervals tell apart: with another face after a change on the policy level, or any other."""
STATES = ("same", "policy", "rest")
"""States that intervals tell apart."""


def count(rows: Frame, request: CourseRequest, extract: int, keep: Keep = as_is) -> dict[str, Frame]:
    """The lazy count tables of help, to be run by the store and handed to `tally`.

    `keep` may hold what is read more than once.

    `rows` as `relationships.find` and `why_ended` give them, `extract` the last day of the data.
    moves: n per step, state, next state and how; entries: n per step and state; both with the units missed;
    switched, stopped: clients who lost the first face, whose help ended; people, clients, apart: what it
    rests on; clusters.<level>: moves and days in each state per cluster and bin of age.
    """
    rows = keep(rows)
    found = keep(stays(rows, request, extract))
    behind = keep(_behind(rows, request, extract))
    own = rows if request.law is None else rows.filter(nw.col("law") == request.law)
    return {
        "moves": _moves(found),
        "entries": _entries(found),
        "switched": _clients(found.filter(nw.col("state") == SAME, nw.col("to") == OTHER)),
        "stopped": _clients(found.filter(nw.col("to") == NONE)),
        "people": people(behind, [], nw.col("is_over")),
        "clients": clients(found, []),
        "apart": apart(own, []),
        **{
            f"clusters.{level}": _clusters(found, column, request.horizon)
            for level, column in CLUSTERS.items()
        },
    }


def _moves(found: Frame) -> Frame:
    """Per step and state how many left it, whereto and how, and the units of the step that came after."""
    left = nw.col("left")
    rows = found.select(
        "state", "of", "to", "how", step=MONTHS.reached(left), missed=MONTHS.missed_after(left)
    )
    return rows.group_by("step", "state", "of", "to", "how").agg(n=nw.len(), missed=nw.col("missed").sum())


def _entries(found: Frame) -> Frame:
    """Per step and state how many came into it, and the units of the step that were over by then."""
    came = nw.col("came")
    rows = found.select("state", "of", step=MONTHS.entered(came), missed=MONTHS.missed_before(came))
    return rows.group_by("step", "state", "of").agg(n=nw.len(), missed=nw.col("missed").sum())


def _clients(rows: Frame) -> Frame:
    """Distinct clients per how."""
    each = rows.group_by("how", "client_id").agg(n=nw.len())
    return each.group_by("how").agg(n_clients=nw.len())


def _behind(rows: Frame, request: CourseRequest, extract: int) -> Frame:
    """The relationships within the stretches of help that count, as `people` takes them."""
    found = stretches(rows, request, extract)
    known = whole(found).select(*STRETCH)
    until = extract - request.windows.gap
    is_over = nw.col("is_ended") & (nw.col("last_day") <= until)
    own = found.filter(nw.col("first") <= until).join(known, on=list(STRETCH), how="semi")
    return own.with_columns(is_over=is_over)


def _clusters(found: Frame, column: str, horizon: int) -> Frame:
    """Per cluster and bin of age: days that entering a state adds and leaving it takes, and each move."""
    rows = found.with_columns(
        lumped=_lumped(nw.col("state"), nw.col("of")),
        towards=_lumped(nw.col("to"), nw.col("how")),
        cluster=nw.col(column),
    )
    rows = rows.with_columns(move=nw.concat_str(["lumped", "towards"], separator="_"))
    nothing = nw.lit(0).cast(nw.Int64)
    came = rows.select(
        "cluster", "lumped", move=nw.lit(""), day=nw.col("came"), sign=nothing + 1,
        bin=bin_of(MONTHS.entered(nw.col("came"))),
    )  # fmt: skip
    left = rows.select(
        "cluster", "lumped", "move", day=nw.col("left"), sign=nothing - 1,
        bin=bin_of(MONTHS.reached(nw.col("left"))),
    )  # fmt: skip
    both = nw.concat([came, left]).filter(nw.col("bin") < n_bins(horizon))
    both = both.with_columns(days=nw.col("sign") * (days_to_end(nw.col("bin")) - nw.col("day")))
    counts = {
        **{f"n_{name}": _when(nw.col("lumped") == name, nw.col("sign")) for name in STATES},
        **{f"days_{name}": _when(nw.col("lumped") == name, nw.col("days")) for name in STATES},
        **{name: _when(nw.col("move") == name, nothing + 1) for name in MOVES},
    }
    both = both.with_columns(**counts)
    return both.group_by("cluster", "bin").agg(*[nw.col(name).sum() for name in counts])


def _lumped(state: nw.Expr, of: nw.Expr) -> nw.Expr:
    """The state as intervals tell it apart."""
    other = nw.when(of.is_in(ON_POLICY)).then(nw.lit("policy")).otherwise(nw.lit("rest"))
    return nw.when(state == OTHER).then(other).otherwise(state)


def _when(condition: nw.Expr, value: nw.Expr) -> nw.Expr:
    """The value where the condition holds, else nothing."""
    return nw.when(condition).then(value).otherwise(0).cast(nw.Int64)


__all__ = ["CLUSTERS", "MOVES", "STATES", "count"]
