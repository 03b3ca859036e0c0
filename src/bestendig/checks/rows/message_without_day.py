"""Lines of messages that do not say from or until when."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.checks.reading_faults import sets_apart
from bestendig.language import Text
from bestendig.model.codes import MESSAGE_LINES


@row_check(
    tables=("messages",),
    column="first_day",
    reads=("first_day", "last_day", "kind", "fault_first_day", "fault_last_day"),
    severity="sets_row_apart",
    label=Text(nl="bericht zonder begin of einde", en="message without a start or an end"),
    hint=Text(
        nl="Vraag het bericht opnieuw op bij de afzender; tot dan telt de regel niet mee.",
        en="Ask the sender for the message again; until then the line does not count.",
    ),
)
def message_without_day() -> nw.Expr:
    """Whether a line has no first day, or a stop no last day."""
    is_line, is_stop = nw.col("kind").is_in(MESSAGE_LINES), nw.col("kind") == "307"
    return (is_line & _is_empty("first_day")) | (is_stop & _is_empty("last_day"))


def _is_empty(column: str) -> nw.Expr:
    """Whether there is no day, and no fault in reading it that says more."""
    return nw.col(column).is_null() & ~sets_apart(f"fault_{column}")
