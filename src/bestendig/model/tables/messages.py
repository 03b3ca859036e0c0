"""The internal standard table `messages` (berichtregels).

One row is one product line of an iWmo or iJw message, or the answer to one message. Nobody delivers it: a
reader of messages makes it, and care episodes come from it.
"""

from bestendig.language import Text
from bestendig.model.codes import LAWS, MESSAGE_KINDS
from bestendig.model.table import Column, Table

MESSAGES = Table(
    name="messages",
    title=Text(nl="berichtregels", en="lines of messages"),
    row=Text(
        nl="één product in een iWmo- of iJw-bericht, of het antwoord op één bericht",
        en="one product in a message of iWmo or iJw, or the answer to one message",
    ),
    known_faults=Text(
        nl="Hulp uit een pgb, taakgerichte hulp en vrij toegankelijke hulp sturen geen berichten; "
        "geen enkele medewerker staat erin.",
        en="Personal budgets, task-based and freely accessible help send no messages; no worker is named.",
    ),
    is_internal=True,
    columns=(
        Column("client_id", "person", Text(nl="inwoner", en="client")),
        Column("organisation_id", "body", Text(nl="organisatie (AGB)", en="organisation"), required=True),
        Column("law", "code", Text(nl="wet", en="law"), required=True, values=LAWS),
        Column("kind", "code", Text(nl="soort", en="kind"), required=True, values=MESSAGE_KINDS),
        Column("standard", "text", Text(nl="standaard", en="standard")),
        Column("version", "text", Text(nl="versie", en="version")),
        Column("identification", "record", Text(nl="nummer van het bericht", en="number of the message")),
        Column("sequence", "number", Text(nl="volgnummer van de afzender", en="sequence of the sender")),
        Column("line", "integer", Text(nl="regel in het bericht", en="line in the message")),
        Column("sent_on", "date", Text(nl="dagtekening", en="day of sending"), required=True),
        Column("allocation_number", "record", Text(nl="toewijzingsnummer", en="allocation number")),
        Column("product_category", "text", Text(nl="productcategorie", en="product category")),
        Column("product_code", "text", Text(nl="productcode", en="product code")),
        Column("allocated_on", "date", Text(nl="toegewezen op", en="allocated on")),
        Column("allocation_time", "text", Text(nl="toewijzingstijd", en="time of allocation")),
        Column("first_day", "date", Text(nl="eerste dag", en="first day")),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
        Column("status", "text", Text(nl="status aanlevering", en="status of the line")),
        Column("reason_code", "text", Text(nl="code van de reden", en="code of the reason")),
        Column("is_rejecting", "boolean", Text(nl="keurt af", en="rejects")),
        Column("return_codes", "text", Text(nl="retourcodes", en="return codes")),
    ),
)
