"""Why help ended: the code of the stop, made more exact by the last change of the allocation."""

import narwhals.stable.v2 as nw

from bestendig.sources.istandaarden.codes import code_lists
from bestendig.sources.shape import Frame

UNKNOWN = "unknown"
TOLD = ("standard", "version")
"""What is known of a code beside itself: of the stop, else of the allocation."""


def with_reason(spells: Frame) -> Frame:
    """The spells with `end_reason`, `end_reason_source` and `change_reason`.

    `end_reason_source` is the code, the standard and the version: "36 iWmo 3.2"; with the change that
    explained it "36 (03) iWmo 3.2"; where only the allocation ended "(03) iWmo 3.2". A stop with a code that
    is on no list is `unknown`; an end by plan alone has no reason.
    """
    lists = code_lists()
    stop = nw.concat_str(nw.col("stop standard"), nw.lit(":"), nw.col("stop code"))
    changes = {code: lists.change[code] for code in lists.changes_that_end}
    spells = spells.with_columns(
        stop.alias("stop key"),
        nw.col("change").replace_strict(changes, default=None, return_dtype=nw.String()).alias("changed"),
    )
    has_stop = ~nw.col("stop").is_null()
    named = nw.col("stop key").replace_strict(lists.end, default=None, return_dtype=nw.String())
    is_vague = (nw.col("stop key").is_in(lists.vague) & ~nw.col("changed").is_null()).fill_null(value=False)
    is_planned = ~has_stop & ~nw.col("last_day").is_null() & ~nw.col("changed").is_null()
    spells = spells.with_columns(named.alias("named"), is_vague.alias("vague"), is_planned.alias("by change"))
    by_change = (has_stop & nw.col("vague")) | nw.col("by change")
    return spells.with_columns(
        nw.when(by_change).then(nw.col("changed")).when(has_stop).then(nw.col("named").fill_null(UNKNOWN))
        .otherwise(nw.lit(None, nw.String())).alias("end_reason"),
        _source(has_stop).alias("end_reason_source"),
        nw.col("change").alias("change_reason"),
    )  # fmt: skip


def _source(has_stop: nw.Expr) -> nw.Expr:
    """Code, standard and version."""
    code, change = nw.col("stop code").fill_null("?"), nw.col("change").fill_null("?")
    name, version = (nw.coalesce(nw.col(f"stop {each}"), nw.col(f"held {each}")) for each in TOLD)
    standard = nw.concat_str(nw.lit(" "), name, nw.lit(" "), version)
    both = nw.concat_str(code, nw.lit(" ("), change, nw.lit(")"), standard)
    alone = nw.concat_str(nw.lit("("), change, nw.lit(")"), standard)
    return (
        nw.when(has_stop & nw.col("vague")).then(both)
        .when(has_stop).then(nw.concat_str(code, standard))
        .when(nw.col("by change")).then(alone)
        .otherwise(nw.lit(None, nw.String()))
    )  # fmt: skip
