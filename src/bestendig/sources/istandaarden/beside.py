"""Care episodes from messages beside those from a register: one allocation number is one episode."""

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.tables import TABLES
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
