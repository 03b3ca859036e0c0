"""Jobs of no hours, or of more hours than a person has."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text

MOST = 1.5
"""Two part-time jobs together may pass a whole one; more is hours or a percentage."""


@row_check(
    tables=("employments",),
    column="fte",
    severity="remark",
    label=Text(nl="fte kan niet kloppen", en="fte cannot be right"),
    hint=Text(
        nl="Een hele baan is 1. Staat er 36 of 100? Deel dan door de hele werkweek.",
        en="A whole job is 1. Is it 36 or 100? Then divide by the full working week.",
    ),
)
def fte_implausible() -> nw.Expr:
    """Whether the part of a whole job is not above 0, or far above 1."""
    return (nw.col("fte") <= 0) | (nw.col("fte") > MOST)
