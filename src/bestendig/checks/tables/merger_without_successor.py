"""Bodies that stop while most of their people go on with one other body: a merger nobody wrote down."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import n_rows
from bestendig.language import Text

LEAST = 10
"""Fewer people who go along may be chance."""
SHARE = 0.6
"""After a lost tender people spread over several bodies; after a merger most stay together."""
NEAR = 31
"""Days before the very last end, and between an end and the new start, in which people count."""


@table_check(
    tables=("care_episodes",),
    column="organisation_id",
    beside=("organisations",),
    label=Text(
        nl="organisatie stopt en de meeste inwoners gaan naar één andere: een fusie?",
        en="an organisation stops and most clients go on with one other: a merger?",
    ),
    hint=Text(
        nl="Vul in waarin de organisatie opging (successor_id). Dan telt het niet als een einde.",
        en="Fill in what the organisation merged into (successor_id). Then it is no ending.",
    ),
)
def merger_without_successor(rows: Frame, look: Look) -> Frame:
    """How many bodies without a known successor saw most last clients begin with one other body."""
    last = _last_clients(rows, look)
    left = last.group_by("organisation_id").agg(n_left=nw.col("client_id").n_unique())
    after = rows.select("client_id", next_id=nw.col("organisation_id"), next_day=nw.col("first_day"))
    gone = last.join(after, on="client_id", how="inner").filter(
        nw.col("next_id") != nw.col("organisation_id"),
        (nw.col("next_day") - nw.col("last_day")).is_between(0, NEAR),
    )
    pairs = gone.group_by("organisation_id", "next_id").agg(n=nw.col("client_id").n_unique())
    beside = pairs.join(left, on="organisation_id", how="inner")
    return n_rows(beside.filter(nw.col("n") >= LEAST, nw.col("n") >= SHARE * nw.col("n_left")))


def _last_clients(rows: Frame, look: Look) -> Frame:
    """The episodes that ended in the last month of a body that has no open ones and no successor."""
    is_open = nw.col("last_day").is_null().cast(nw.Int64)
    bodies = rows.group_by("organisation_id")
    ends = bodies.agg(stopped_on=nw.col("last_day").max(), n_open=is_open.sum())
    successors = look.tables["organisations"].filter(~nw.col("successor_id").is_null())
    stopped = ends.filter(nw.col("n_open") == 0).join(
        successors.select("organisation_id"), on="organisation_id", how="anti"
    )
    known = rows.join(stopped, on="organisation_id", how="inner")
    return known.filter(nw.col("last_day") >= nw.col("stopped_on") - NEAR)
