"""How agreements that came to an end went on: whole numbers only."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.contracts import NEXT_WITHIN, registered
from bestendig.impact.exposing.rows import Frame, Tables, flag, same_law


def contract_counts(tables: Tables, on: int) -> Frame | None:
    """One row per `organisation_id`: `n_ended` contracts, `n_continued` by the same one; None without any.

    Continued is a contract that another one of the same organisation and law follows within two months and
    outlasts, or that is named as its predecessor. Contracts that ended in the two months before `on` are
    left out: what follows them is not known yet.
    """
    if "contracts" not in tables:
        return None
    rows = registered(tables).filter(nw.col("first_day") <= on)
    ended = rows.filter(nw.col("until") <= on - NEXT_WITHIN)
    next_ones = rows.select(
        "organisation_id", nw.col("predecessor_id"), other=nw.col("contract_id"),
        other_law=nw.col("contract_law"), began=nw.col("first_day"), ends=nw.col("until"),
    )  # fmt: skip
    beside = ended.drop("predecessor_id").join(next_ones, on="organisation_id", how="inner")
    is_named = (nw.col("predecessor_id") == nw.col("contract_id")).fill_null(value=False)
    is_next = (
        same_law("contract_law", "other_law")
        & (nw.col("began") > nw.col("first_day"))
        & (nw.col("began") <= nw.col("until") + NEXT_WITHIN)
        & (nw.col("ends") > nw.col("until"))
    )
    follows = beside.filter(nw.col("other") != nw.col("contract_id"), is_named | is_next)
    continued = follows.group_by("contract_id").agg(n=nw.len())
    found = ended.join(continued, on="contract_id", how="left").with_columns(
        is_continued=flag(~nw.col("n").is_null())
    )
    return found.group_by("organisation_id").agg(
        n_ended=nw.len().cast(nw.Int64), n_continued=nw.col("is_continued").sum().cast(nw.Int64)
    )
