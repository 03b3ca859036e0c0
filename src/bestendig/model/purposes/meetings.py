"""Why the columns of contacts and assignments are kept."""

from bestendig.language import Text
from bestendig.model.purpose import Purpose

WHO_IS_HELPED = Text(nl="Om te zien bij wie het gezicht hetzelfde bleef.", en="To see whose face stayed.")
WHO_HELPS = Text(
    nl="Om te zien of iemand steeds dezelfde persoon ontmoet; nooit om iemand te volgen.",
    en="To see whether someone keeps meeting the same person; never to monitor anybody.",
)
WHOSE_ORGANISATION = Text(
    nl="Om te zien of de organisatie dezelfde bleef.", en="To see whether the organisation stayed."
)
WHOSE_TEAM = Text(nl="Om te zien of het team hetzelfde bleef.", en="To see whether the team stayed.")
WHICH_LAW = Text(
    nl="Om wetten uit elkaar te houden: elke wet heeft een eigen sleutel.",
    en="To keep laws apart: each law has a key of its own.",
)
BEGIN = Text(nl="Om te weten wanneer het begon.", en="To know when it began.")
END = Text(nl="Om te weten wanneer het stopte.", en="To know when it stopped.")

MEETINGS = {
    "contacts": {
        "client_id": Purpose(WHO_IS_HELPED, ("measures", "relationships", "impact", "handover")),
        "professional_id": Purpose(WHO_HELPS, ("measures", "relationships", "impact", "handover")),
        "held_on": Purpose(
            Text(nl="Om de volgorde van ontmoetingen te zien.", en="To see the order of meetings."),
            ("measures", "relationships", "impact", "handover"),
        ),
        "held_at": Purpose(
            Text(nl="Alleen voor de volgorde binnen één dag.", en="Only for the order within one day."),
            ("import",),
        ),
        "organisation_id": Purpose(
            WHOSE_ORGANISATION, ("measures", "relationships", "endings", "impact", "handover")
        ),
        "team_id": Purpose(WHOSE_TEAM, ("measures", "relationships", "endings", "impact", "handover")),
        "law": Purpose(WHICH_LAW, ("import", "measures", "impact", "handover")),
        "kind": Purpose(
            Text(
                nl="Om pogingen en berichten niet als ontmoeting te tellen.",
                en="So as not to count attempts and messages as meetings.",
            ),
            ("import",),
        ),
        "minutes": Purpose(
            Text(
                nl="Om een onwaarschijnlijk lang contact te herkennen.",
                en="To recognise a contact that is unlikely long.",
            ),
            ("import",),
        ),
        "contact_id": Purpose(
            Text(
                nl="Om een contact dat twee keer is aangeleverd één keer te tellen.",
                en="To count a contact that was delivered twice only once.",
            ),
            ("import",),
        ),
    },
    "assignments": {
        "client_id": Purpose(WHO_IS_HELPED, ("measures", "relationships", "impact", "handover")),
        "professional_id": Purpose(WHO_HELPS, ("measures", "relationships", "impact", "handover")),
        "first_day": Purpose(BEGIN, ("measures", "relationships", "durations", "impact", "handover")),
        "last_day": Purpose(END, ("measures", "relationships", "durations", "impact", "handover")),
        "role": Purpose(
            Text(nl="Om het vaste aanspreekpunt te herkennen.", en="To recognise the first contact."),
            ("measures",),
        ),
        "organisation_id": Purpose(WHOSE_ORGANISATION, ("relationships", "endings", "impact", "handover")),
        "team_id": Purpose(WHOSE_TEAM, ("measures", "relationships", "endings", "impact", "handover")),
        "law": Purpose(WHICH_LAW, ("import", "measures", "relationships", "impact", "handover")),
        "end_reason": Purpose(
            Text(
                nl="Om te zien op welk niveau een relatie eindigde.",
                en="To see on which level a relationship ended.",
            ),
            ("endings",),
        ),
        "basis": Purpose(
            Text(
                nl="Om te zeggen of de betrokkenheid is vastgelegd of afgeleid.",
                en="To say whether the assignment was recorded or derived.",
            ),
            ("relationships",),
        ),
        "not_yet_on": Purpose(
            Text(
                nl="Om te laten zien hoe onzeker het begin is bij een momentopname.",
                en="To show how unsure the start is where it comes from a snapshot.",
            ),
            ("import",),
        ),
        "no_longer_on": Purpose(
            Text(
                nl="Om te laten zien hoe onzeker het einde is bij een momentopname.",
                en="To show how unsure the end is where it comes from a snapshot.",
            ),
            ("import",),
        ),
    },
}
"""Table to column to purpose."""
