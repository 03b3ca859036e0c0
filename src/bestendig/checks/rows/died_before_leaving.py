"""Clients who are said to have moved after they died."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("clients",),
    column="left_on",
    reads=("left_on", "died_on"),
    severity="remark",
    label=Text(nl="vertrokken na het overlijden", en="left after dying"),
    hint=Text(
        nl="Verbeter een van beide datums in het bronsysteem.",
        en="Correct one of the two dates in the source system.",
    ),
)
def died_before_leaving() -> nw.Expr:
    """Whether the day of leaving lies after the day of death."""
    return nw.col("died_on") < nw.col("left_on")
