"""How strong a relationship is on a day: it grows with every day of contact and fades with a half-life."""

import narwhals.stable.v2 as nw

from bestendig.relationships.rows import Frame

HALF_LIFE = 180
"""Days in which half of it fades, unless another is asked; shown wherever it is used."""
_UNIT = 2**26
"""One day of contact today. Products of two numbers below it are exact in every engine's arithmetic."""
_SHARE = 1 / _UNIT
"""Exact: a power of two. Multiplied, since Spark writes out a division twice, and nested that doubles."""
_BITS = 14
"""Ages up to 16,383 days: more than forty years."""


def strength(contacts: Frame, day: int, half_life: int = HALF_LIFE) -> Frame:
    """One row per client and professional met by `day`: `strength`, in days of contact held that very day.

    A day of contact counts one on the day itself, a half after `half_life` days, a quarter after twice that.
    Whole-number steps make every engine give the same to the last digit; it is below the exact value by less
    than a millionth for each day of contact.
    """
    rows = contacts.filter(nw.col("is_first_with_professional"), nw.col("day") <= day)
    rows = rows.with_columns(age=(day - nw.col("day").cast(nw.Int64)))
    rows = rows.filter(nw.col("age") < 2**_BITS).with_columns(left=_left(half_life).cast(nw.Int64))
    added = rows.group_by("client_id", "professional_id").agg(left=nw.col("left").sum().cast(nw.Int64))
    return added.select("client_id", "professional_id", strength=nw.col("left") / _UNIT)


def _left(half_life: int) -> nw.Expr:
    """What is left of a day of contact: a factor for each binary digit of its age, rounded down."""
    left = nw.lit(float(_UNIT))
    for bit in range(_BITS):
        factor = float(round(_UNIT * 2 ** (-(2**bit) / half_life)))
        is_set = (nw.col("age") * 2.0**-bit).floor() % 2 == 1
        left = (left * nw.when(is_set).then(factor).otherwise(float(_UNIT)) * _SHARE).floor()
    return left
