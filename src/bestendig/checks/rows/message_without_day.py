"""Lines of messages that do not say from or until when."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text
from bestendig.model.codes import MESSAGE_LINES


@row_check(
    tables=("messages",),
    column="first_day",
    reads=("first_day", "last_day", "kind"),
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
    return (is_line & nw.col("first_day").is_null()) | (is_stop & nw.col("last_day").is_null())
