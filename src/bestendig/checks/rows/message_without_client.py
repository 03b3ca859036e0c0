"""Lines of messages about nobody."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text
from bestendig.model.codes import MESSAGE_LINES


@row_check(
    tables=("messages",),
    column="client_id",
    reads=("client_id", "kind"),
    severity="sets_row_apart",
    label=Text(nl="bericht zonder inwoner", en="message without a client"),
    hint=Text(
        nl="Vraag het bericht opnieuw op bij de afzender; tot dan telt de regel niet mee.",
        en="Ask the sender for the message again; until then the line does not count.",
    ),
)
def message_without_client() -> nw.Expr:
    """Whether an allocation, start, stop or declaration names no client; an answer need not."""
    return nw.col("kind").is_in(MESSAGE_LINES) & nw.col("client_id").is_null()
