"""What the frames of this room are made of: days that never come, two numbers in one, certain columns."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw

Frame: TypeAlias = nw.LazyFrame[Any]
Tables: TypeAlias = Mapping[str, Frame]
Keep: TypeAlias = Callable[[Frame], Frame]
"""How the store holds an intermediate table while the rest is computed; without it, it is computed again."""

CLIENT, OTHER = "client_id", "other_id"
KEY = (CLIENT, OTHER, "first_day")
"""What tells one relationship from another within one question."""
YEAR = 365
OPEN = 2**20
"""The day written for an end that is not known: later than any real day."""
FAR_BACK = -OPEN
"""Earlier than any real day."""
IDS = 2**40
"""More than any identifier, so that a day and an identifier fit in one whole number."""
NOBODY = -1
"""How an unknown person or body is written where one is compared with another."""


def as_is(frame: Frame) -> Frame:
    """The frame itself: what happens to an intermediate table when the store keeps none."""
    return frame


def number(column: str) -> nw.Expr:
    """The column as a 64-bit whole number."""
    return nw.col(column).cast(nw.Int64)


def high(packed: nw.Expr, size: int = IDS) -> nw.Expr:
    """The higher of the two numbers that were written as one. Exact: the size is a power of two."""
    return ((packed - packed % size) / size).cast(nw.Int64)


def complete(frame: Frame, **kinds: Any) -> Frame:
    """The frame with these columns only, of these types; unknown where the table has none."""
    has = frame.collect_schema().names()
    return frame.select(**{
        name: (nw.col(name) if name in has else nw.lit(None)).cast(kind) for name, kind in kinds.items()
    })  # fmt: skip


def same_law(one: str, other: str) -> nw.Expr:
    """Whether two laws are the same, or one of both is not known."""
    return nw.col(one).is_null() | nw.col(other).is_null() | (nw.col(one) == nw.col(other))


def holds(condition: nw.Expr) -> nw.Expr:
    """Whether the condition holds; what is not known does not."""
    return condition.fill_null(value=False)


def flag(condition: nw.Expr) -> nw.Expr:
    """1 where the condition holds, else 0."""
    return nw.when(condition).then(1).otherwise(0).cast(nw.Int64)
