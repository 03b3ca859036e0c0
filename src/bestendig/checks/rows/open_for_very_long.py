"""Rows that have been open for so long that they were probably forgotten."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text

VERY_LONG = 15 * 365
"""Longer than nearly any job lasts, so longer than a professional can stay with someone."""


@row_check(
    tables=("assignments",),
    column="last_day",
    reads=("first_day", "last_day"),
    severity="remark",
    label=Text(nl="al meer dan vijftien jaar open", en="open for more than fifteen years"),
    hint=Text(
        nl="Kijk of de betrokkenheid nog loopt. Zo niet, sluit haar in het bronsysteem.",
        en="See whether the assignment still runs. If not, close it in the source system.",
    ),
)
def open_for_very_long(delivered_on: int) -> nw.Expr:
    """Whether an open row began more than fifteen years before the delivery."""
    return nw.col("last_day").is_null() & (nw.col("first_day") < delivered_on - VERY_LONG)
