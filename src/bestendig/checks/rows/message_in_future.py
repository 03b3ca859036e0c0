"""Messages dated after the day of the delivery."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("messages",),
    column="sent_on",
    severity="sets_row_apart",
    label=Text(nl="bericht met een dagtekening in de toekomst", en="message dated in the future"),
    hint=Text(
        nl="Vraag de afzender om de dagtekening te verbeteren; tot dan telt de regel niet mee.",
        en="Ask the sender to correct the date; until then the line does not count.",
    ),
)
def message_in_future(delivered_on: int) -> nw.Expr:
    """Whether the message was written after the day of the delivery."""
    return nw.col("sent_on") > delivered_on
