"""How many relationships run behind each contract: one row per contract or round, whole numbers only."""

import narwhals.stable.v2 as nw

from bestendig.impact.exposing.rows import CLIENT, NOBODY, Frame, number

PRIME = 2_147_483_647
"""Squares of identifiers are added modulo this one, so that sums stay whole numbers on every engine."""
COLUMNS = ("n_clients", "n_relationships", "n_professionals", "largest", "ids", "squares")


def behind_counts(running: Frame, groups: Frame, group: str) -> Frame:
    """One row per `group`: clients, relationships, professionals, those of the largest, the marks of a set.

    `running` as the function of that name gives it; `groups` tells of each `contract_id` its `group`. `ids`
    and `squares` are sums over the different clients: other people nearly always give other sums.
    """
    rows = running.filter(~nw.col("contract_id").is_null()).join(groups, on="contract_id", how="inner")
    return _clients(rows, group).join(_professionals(rows, group), on=group, how="left")


def _clients(rows: Frame, group: str) -> Frame:
    """Per group the different clients and their relationships."""
    each = rows.group_by(group, CLIENT).agg(n=nw.len().cast(nw.Int64))
    rest = number(CLIENT) % PRIME
    each = each.with_columns(id=rest, square=(rest * rest) % PRIME)
    return each.group_by(group).agg(
        n_clients=nw.len().cast(nw.Int64),
        n_relationships=nw.col("n").sum().cast(nw.Int64),
        ids=nw.col("id").sum().cast(nw.Int64),
        squares=nw.col("square").sum().cast(nw.Int64),
    )


def _professionals(rows: Frame, group: str) -> Frame:
    """Per group with how many known professionals, and how many relationships are with the largest."""
    who = number("professional_id").fill_null(NOBODY)
    each = rows.with_columns(who=who).group_by(group, "who").agg(n=nw.len().cast(nw.Int64))
    return (
        each.filter(nw.col("who") != NOBODY)
        .group_by(group)
        .agg(n_professionals=nw.len().cast(nw.Int64), largest=nw.col("n").max().cast(nw.Int64))
    )
