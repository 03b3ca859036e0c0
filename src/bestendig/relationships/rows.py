"""What the rows of this room are made of: the keys, the days that never come, two numbers in one."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw

Frame: TypeAlias = nw.LazyFrame[Any]
Tables: TypeAlias = Mapping[str, Frame]
Keep: TypeAlias = Callable[[Frame], Frame]
"""How the store holds an intermediate table while the rest is computed; without it, it is computed again."""

CLIENT, OTHER = "client_id", "other_id"
PAIR = (CLIENT, OTHER)
KEY = (*PAIR, "first_day")
"""What tells one relationship from another within one question."""
BODIES = ("professional_id", "team_id", "organisation_id")
OPEN = 2**20
"""The day written for an end that is not known yet: later than any real day."""
FAR_BACK = -OPEN
"""Earlier than any real day."""
IDS = 2**40
"""More than any identifier, so that a day or a distance and an identifier fit in one whole number."""


def as_is(frame: Frame) -> Frame:
    """The frame itself: what happens to an intermediate table when the store keeps none."""
    return frame


def number(column: str) -> nw.Expr:
    """The column as a 64-bit whole number."""
    return nw.col(column).cast(nw.Int64)


def high(packed: nw.Expr, size: int = IDS) -> nw.Expr:
    """The higher of the two numbers that were written as one. Exact: the size is a power of two."""
    return ((packed - packed % size) / size).cast(nw.Int64)


def at(day: nw.Expr, identifier: nw.Expr) -> nw.Expr:
    """A day and an identifier as one number: the largest of many is the identifier on the latest day."""
    return day * IDS + identifier + 1


def identifier(packed: nw.Expr) -> nw.Expr:
    """The identifier of a packed number; unknown where there was none."""
    low = packed % IDS
    return nw.when(low > 0).then(low - 1)


def chosen(*choices: tuple[nw.Expr, nw.Expr], otherwise: nw.Expr) -> nw.Expr:
    """The value beside the first condition that holds."""
    value = otherwise
    for condition, one in reversed(choices):
        value = nw.when(condition).then(one).otherwise(value)
    return value


def complete(frame: Frame, **kinds: Any) -> Frame:
    """The frame with these columns only, of these types; unknown where the table has none."""
    has = frame.collect_schema().names()
    return frame.select(**{
        name: (nw.col(name) if name in has else nw.lit(None)).cast(kind) for name, kind in kinds.items()
    })  # fmt: skip
