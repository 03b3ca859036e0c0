"""Care episodes from messages beside those from a register: one allocation number is one episode."""

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
from bestendig.sources.istandaarden.episodes import ENDED_BY
from bestendig.sources.istandaarden.reasons import UNKNOWN
from bestendig.sources.shape import (
    DELIVERY,
    DUPLICATE,
    FATE,
    KEPT,
    REASON,
    SOURCE,
    Frame,
    value_columns,
)

IN_BOTH = "in_register"
"""The reason of an episode from messages that a register tells too."""


COMPLETED = "is completed"
VAGUE = ("municipality_initiated",)
"""Reasons of a register that say less than messages may."""
_ON = ["post allocation_number", "post law"]
_TOLD = {name: f"post {name}" for name in ("last_day", "end_reason", "end_reason_source", "change_reason")}
"""What messages tell of an episode, under names of their own."""


def beside_registers(episodes: Frame, registers: Frame) -> Frame:
    """The episodes from messages, those with fate duplicate that a register tells under the same number.

    The row of the register stays: its client number is the one that contacts and lists of clients use. A
    register without laws is matched by the number alone.
    """
    told = registers.filter(nw.col(FATE) == nw.lit(KEPT), ~nw.col("allocation_number").is_null())
    lawless = told.filter(nw.col("law").is_null())
    found = _flag(episodes, told, ("allocation_number", "law"), "told with law")
    found = _flag(found, lawless, ("allocation_number",), "told without law")
    both = (nw.col("told with law") | nw.col("told without law")) & (nw.col(FATE) == nw.lit(KEPT))
    marked = found.with_columns(both.fill_null(value=False).alias("both"))
    return marked.with_columns(
        nw.when(nw.col("both")).then(nw.lit(DUPLICATE)).otherwise(nw.col(FATE)).alias(FATE),
        nw.when(nw.col("both")).then(nw.lit(IN_BOTH)).otherwise(nw.col(REASON)).alias(REASON),
    ).drop("both", "told with law", "told without law")


def completed(registers: Frame, beside: Frame) -> Frame:
    """The rows of registers, those that messages tell too filled in, and `is completed` where anything was.

    What a register leaves open a stop may close. Where both tell of the same end, a reason that is missing or
    says no more than that the municipality stopped it gives way to that of the messages.
    """
    told = _told_once(beside)
    joined = registers.join(told, how="left", left_on=["allocation_number", "law"], right_on=_ON)
    kept = nw.col(FATE) == nw.lit(KEPT)
    closes = (kept & nw.col("last_day").is_null() & ~nw.col("post last_day").is_null()).fill_null(value=False)
    same_end = closes | (kept & (nw.col("last_day") == nw.col("post last_day"))).fill_null(value=False)
    joined = joined.with_columns(closes.alias("closes"), same_end.alias("same end"))
    is_vague = nw.col("end_reason").is_null() | nw.col("end_reason").is_in(VAGUE)
    says_more = ~nw.col("post end_reason").is_null() & ~nw.col("post end_reason").is_in((UNKNOWN, *VAGUE))
    explains = (nw.col("same end") & is_vague & says_more).fill_null(value=False)
    joined = joined.with_columns(explains.alias("explains"))
    return joined.with_columns(
        _filled("last_day", "closes"),
        *(_filled(name, "explains") for name in ("end_reason", "end_reason_source", "change_reason")),
        (nw.col("closes") | nw.col("explains")).alias(COMPLETED),
    ).drop("closes", "same end", "explains", *_ON, *_TOLD.values(), strict=False)


def _told_once(beside: Frame) -> Frame:
    """What messages tell of allocations that are one episode in them, by number and law."""
    both = beside.filter(nw.col(REASON) == nw.lit(IN_BOTH), nw.col(ENDED_BY) == nw.lit("307"))
    grouped = both.group_by("allocation_number", "law").agg(
        nw.len().alias("n"), *(nw.col(name).max().alias(alias) for name, alias in _TOLD.items())
    )
    keys = (nw.col(key).alias(alias) for key, alias in zip(("allocation_number", "law"), _ON, strict=True))
    return grouped.filter(nw.col("n") == 1).select(*keys, *_TOLD.values())


def _filled(name: str, condition: str) -> nw.Expr:
    """The value that the messages tell where the condition holds, else the register's own."""
    return nw.when(nw.col(condition)).then(nw.col(_TOLD[name])).otherwise(nw.col(name)).alias(name)


def as_register(episodes: Frame) -> Frame:
    """The episodes with the columns of rows of any register, so that they can stand among them."""
    table = TABLES["care_episodes"]
    return episodes.select(*value_columns(table), ROW, DELIVERY, SOURCE, FATE, REASON)


def _flag(episodes: Frame, told: Frame, keys: tuple[str, ...], name: str) -> Frame:
    """The episodes with whether `told` has these keys."""
    named = [f"{name} {key}" for key in keys]
    distinct = told.group_by(*keys).agg(nw.len().alias("n")).select(
        *(nw.col(key).alias(alias) for key, alias in zip(keys, named, strict=True)),
        nw.lit(1).alias(f"{name} n"),
    )  # fmt: skip
    joined = episodes.join(distinct, how="left", left_on=list(keys), right_on=named)
    flagged = joined.with_columns((~nw.col(f"{name} n").is_null()).alias(name))
    return flagged.drop(f"{name} n", *named, strict=False)
