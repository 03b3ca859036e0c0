"""Why the columns of lines of messages are kept: together they make care episodes."""

from bestendig.language import Text
from bestendig.model.purpose import Purpose
from bestendig.model.purposes.meetings import BEGIN, END, WHICH_LAW, WHO_IS_HELPED, WHOSE_ORGANISATION

_READING: tuple[str, ...] = ("standard", "version", "is_rejecting", "return_codes", "allocation_time")
_REPLAYED: tuple[str, ...] = ("identification", "sequence", "line", "sent_on", "status", "kind")
READ_RIGHT = Text(
    nl="Om een bericht te lezen zoals zijn standaard en versie het bedoelen.",
    en="To read a message as its standard and version mean it.",
)
IN_ORDER = Text(
    nl="Om verbeterde en ingetrokken berichten in de goede volgorde te verwerken.",
    en="To handle corrected and withdrawn messages in the right order.",
)
SAME_HELP = Text(
    nl="Om berichten over dezelfde hulp bij elkaar te houden.",
    en="To keep messages about the same help together.",
)

MESSAGES = {
    "messages": {
        "client_id": Purpose(WHO_IS_HELPED, ("import",)),
        "organisation_id": Purpose(WHOSE_ORGANISATION, ("import",)),
        "law": Purpose(WHICH_LAW, ("import",)),
        "first_day": Purpose(BEGIN, ("import",)),
        "last_day": Purpose(END, ("import",)),
        "allocated_on": Purpose(
            Text(nl="Om de wachttijd tot de start te zien.", en="To see the waiting time until the start."),
            ("import",),
        ),
        "reason_code": Purpose(
            Text(nl="Om te zien op welk niveau hulp eindigde.", en="To see on which level help ended."),
            ("import",),
        ),
        **{name: Purpose(READ_RIGHT, ("import",)) for name in _READING},
        **{name: Purpose(IN_ORDER, ("import",)) for name in _REPLAYED},
        **{
            name: Purpose(SAME_HELP, ("import",))
            for name in ("allocation_number", "product_category", "product_code")
        },
    }
}
"""Table to column to purpose."""
