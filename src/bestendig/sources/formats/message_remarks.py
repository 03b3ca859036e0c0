"""The words of each reason why a message of iWmo or iJw is not read; it is counted, the others go on."""

from bestendig.language import Text

ASK_AGAIN = Text(
    nl="Vraag dit bericht opnieuw op. De andere berichten zijn gewoon gelezen.",
    en="Ask for this message again. The other messages were read as usual.",
)
MESSAGE_REMARKS: dict[str, tuple[Text, Text]] = {
    "message_broken": (
        Text(
            nl="Bericht dat kapot is of niet helemaal is aangekomen",
            en="Message that is broken or did not arrive whole",
        ),
        ASK_AGAIN,
    ),
    "message_entities": (
        Text(nl="Bericht met een DOCTYPE of entiteiten", en="Message with a DOCTYPE or entities"),
        Text(
            nl="Dat hoort niet in een bericht en kan gevaarlijk zijn. Vraag de afzender wat dit is.",
            en="That does not belong in a message and can be dangerous. Ask the sender what this is.",
        ),
    ),
    "message_too_large": (
        Text(nl="Bericht dat te groot is", en="Message that is too large"),
        Text(
            nl="Meer dan 16 MB kan niet. Vraag de afzender om het in delen te sturen.",
            en="More than 16 MB is not possible. Ask the sender to send it in parts.",
        ),
    ),
    "message_other_xml": (
        Text(nl="XML die geen bericht van iWmo of iJw is", en="XML that is no message of iWmo or iJw"),
        Text(
            nl="Hoort dit in de map? Zo niet, dan hoeft u niets te doen.",
            en="Does this belong in the folder? If not, nothing needs to be done.",
        ),
    ),
    "message_namespace_unknown": (
        Text(
            nl="Bericht van een andere standaard dan iWmo of iJw",
            en="Message of another standard than iWmo or iJw",
        ),
        Text(
            nl="Alleen iWmo en iJw worden gelezen. Kijk naar de naamruimte bovenin het bericht.",
            en="Only iWmo and iJw are read. Look at the name space at the top of the message.",
        ),
    ),
    "message_date_impossible": (
        Text(nl="Bericht met een datum die niet bestaat", en="Message with a date that does not exist"),
        Text(
            nl="Bijvoorbeeld 31 juni. Vraag de afzender om het bericht te verbeteren.",
            en="For example 31 June. Ask the sender to correct the message.",
        ),
    ),
    "message_code_misplaced": (
        Text(nl="Bericht met een retourcode op de verkeerde plek", en="Message with a misplaced return code"),
        Text(
            nl="Het volgt de standaard niet. Meld het aan de leverancier van de afzender.",
            en="It does not follow the standard. Tell the supplier of the sender.",
        ),
    ),
    "message_without_lines": (
        Text(nl="Bericht zonder producten erin", en="Message without products in it"),
        Text(nl="U hoeft niets te doen.", en="Nothing needs to be done."),
    ),
    "message_kind_unused": (
        Text(
            nl="Bericht dat niets zegt over begin of einde van hulp (zoals 315 en 317)",
            en="Message that says nothing about start or end of help (such as 315 and 317)",
        ),
        Text(nl="U hoeft niets te doen.", en="Nothing needs to be done."),
    ),
}
"""Per code: what it is, and what to do about it."""
