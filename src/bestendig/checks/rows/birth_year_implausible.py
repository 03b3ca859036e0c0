"""Clients who were born in the future or more than 115 years ago."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text
from bestendig.model.period import day_of

OLDEST = 115
"""The oldest person ever in the Netherlands lived to be 115."""


@row_check(
    tables=("clients",),
    column="birth_year",
    severity="remark",
    label=Text(nl="geboortejaar kan niet kloppen", en="year of birth cannot be right"),
    hint=Text(
        nl="Verbeter het geboortejaar in het bronsysteem.",
        en="Correct the year of birth in the source system.",
    ),
)
def birth_year_implausible(delivered_on: int) -> nw.Expr:
    """Whether the year of birth lies after the delivery or more than 115 years before it."""
    return (nw.col("birth_year") > _year(delivered_on)) | (
        nw.col("birth_year") < _year(delivered_on) - OLDEST
    )


def _year(day: int) -> int:
    """The calendar year of a day number."""
    return day_of(day).year
