"""Lines of messages that end before they begin."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text

REMOVED = "13"
"""With this reason an allocation is taken back; its days then mean nothing."""


@row_check(
    tables=("messages",),
    column="last_day",
    reads=("first_day", "last_day", "kind", "reason_code"),
    severity="sets_row_apart",
    label=Text(nl="einde ligt voor het begin", en="the end lies before the start"),
    hint=Text(
        nl="Vraag de afzender om het bericht te verbeteren; tot dan telt de regel niet mee.",
        en="Ask the sender to correct the message; until then the line does not count.",
    ),
)
def message_ends_before_start() -> nw.Expr:
    """Whether the last day lies before the first, but for an allocation that is taken back."""
    is_removal = (nw.col("kind") == "301") & (nw.col("reason_code") == REMOVED).fill_null(value=False)
    return (nw.col("last_day") < nw.col("first_day")) & ~is_removal
