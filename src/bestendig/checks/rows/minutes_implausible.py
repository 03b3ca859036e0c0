"""Contacts that last less than nothing or more than a day."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text

MINUTES_IN_A_DAY = 24 * 60


@row_check(
    tables=("contacts",),
    column="minutes",
    severity="remark",
    label=Text(nl="duur van het contact kan niet kloppen", en="length of the contact cannot be right"),
    hint=Text(
        nl="Kijk of de duur in minuten staat, niet in seconden of als kloktijd.",
        en="See whether the length is in minutes, not in seconds or as a time of day.",
    ),
)
def minutes_implausible() -> nw.Expr:
    """Whether the length in minutes is negative or more than a day."""
    return (nw.col("minutes") < 0) | (nw.col("minutes") > MINUTES_IN_A_DAY)
