"""Contacts of a kind that is no meeting: attempts and messages."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text
from bestendig.model.codes import NOT_COUNTED_KINDS


@row_check(
    tables=("contacts",),
    column="kind",
    severity="sets_row_apart",
    label=Text(nl="geen gesprek: een poging of een bericht", en="no meeting: an attempt or a message"),
    hint=Text(
        nl="Telt een bericht hier wel als gesprek? Zet het in het profiel bij 'values' op 'call'.",
        en="Does a message count as a talk here? Map it to 'call' in the profile under 'values'.",
    ),
)
def not_counted_kind() -> nw.Expr:
    """Whether the kind never counts as a contact."""
    return nw.col("kind").is_in(NOT_COUNTED_KINDS)
