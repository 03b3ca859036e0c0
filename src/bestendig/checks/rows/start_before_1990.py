"""Rows that began before 1990."""

from datetime import date

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text
from bestendig.model.period import day_number

FIRST_DAY = day_number(date(1990, 1, 1))
"""Older help and jobs exist, so this is a remark; most often it is a date that stands for 'not known'."""


@row_check(
    tables=("assignments", "care_episodes", "employments"),
    column="first_day",
    severity="remark",
    label=Text(nl="begin voor 1990", en="start before 1990"),
    hint=Text(
        nl="Kan kloppen, maar is zelden zo. Kijk het na.",
        en="May be right, but seldom is. Look into it.",
    ),
)
def start_before_1990() -> nw.Expr:
    """Whether the first day lies before 1990."""
    return nw.col("first_day") < FIRST_DAY
