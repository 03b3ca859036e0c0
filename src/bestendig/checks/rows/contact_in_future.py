"""Contacts that were held after the file was delivered."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("contacts",),
    column="held_on",
    severity="sets_row_apart",
    label=Text(nl="contact in de toekomst", en="contact in the future"),
    hint=Text(
        nl="Waarschijnlijk een afspraak die nog komt. Lever alleen gesprekken die er waren.",
        en="Probably an appointment still to come. Deliver only meetings that were held.",
    ),
)
def contact_in_future(delivered_on: int) -> nw.Expr:
    """Whether the day lies after the day of the delivery."""
    return nw.col("held_on") > delivered_on
