"""Contacts from before files were kept by computer."""

from datetime import date

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text
from bestendig.model.period import day_number

FIRST_DAY = day_number(date(1990, 1, 1))
"""No case record system at hand holds contacts from before 1990; such a day is a slip or a stand-in."""


@row_check(
    tables=("contacts",),
    column="held_on",
    severity="sets_row_apart",
    label=Text(nl="contact van voor 1990", en="contact from before 1990"),
    hint=Text(
        nl="Verbeter de datum in het bronsysteem; waarschijnlijk een tikfout.",
        en="Correct the date in the source system; probably a slip of the pen.",
    ),
)
def contact_before_1990() -> nw.Expr:
    """Whether the day lies before 1990."""
    return nw.col("held_on") < FIRST_DAY
