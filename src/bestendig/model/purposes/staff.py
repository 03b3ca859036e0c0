"""Why the columns of the staff tables are kept; they are read only after the works council agreed."""

from bestendig.language import Text
from bestendig.model.purpose import Purpose
from bestendig.model.purposes.meetings import BEGIN, END, WHO_HELPS, WHOSE_ORGANISATION, WHOSE_TEAM

WHO_LEFT = Text(
    nl="Om te zien of relaties eindigden toen iemand vertrok; nooit om iemand te beoordelen.",
    en="To see whether relationships ended when someone left; never to judge anybody.",
)

STAFF = {
    "employments": {
        "professional_id": Purpose(WHO_LEFT, ("measures", "endings", "impact", "handover")),
        "organisation_id": Purpose(WHOSE_ORGANISATION, ("measures", "endings", "impact", "handover")),
        "first_day": Purpose(BEGIN, ("measures", "endings", "impact", "handover")),
        "last_day": Purpose(END, ("measures", "endings", "durations", "impact", "handover")),
        "team_id": Purpose(WHOSE_TEAM, ("measures", "endings", "impact", "handover")),
        "role": Purpose(
            Text(
                nl="Om hulpverleners, managers en ambtenaren naast elkaar te zetten.",
                en="To set professionals, managers and officials side by side.",
            ),
            ("measures", "impact", "handover"),
        ),
        "contract_form": Purpose(
            Text(nl="Om het aandeel inhuur te zien.", en="To see the share of hired staff."),
            ("measures", "impact"),
        ),
        "fte": Purpose(
            Text(
                nl="Om de werkdruk van een team naast de continuïteit te tonen.",
                en="To show a team's workload beside continuity.",
            ),
            ("measures", "handover"),
        ),
        "end_reason": Purpose(
            Text(
                nl="Om te zien of een vertrek volgde op een contract dat afliep. Ziekte wordt nooit gelezen.",
                en="To see whether a departure followed a contract that ended. Illness is never read.",
            ),
            ("endings",),
        ),
    },
    "replacements": {
        "professional_id": Purpose(WHO_HELPS, ("endings",)),
        "replaced_id": Purpose(
            Text(
                nl="Om te zien dat iemand inviel, om welke reden ook.",
                en="To see that someone stood in, whatever the reason.",
            ),
            ("endings", "handover"),
        ),
        "first_day": Purpose(BEGIN, ("endings", "handover")),
        "last_day": Purpose(END, ("endings", "handover")),
    },
    "presences": {
        "professional_id": Purpose(
            Text(
                nl="Om te zien hoe lang een buurt dezelfde gezichten kent.",
                en="To see how long a neighbourhood knows the same faces.",
            ),
            ("measures", "impact", "handover"),
        ),
        "area_id": Purpose(
            Text(nl="Om buurten uit elkaar te houden.", en="To tell neighbourhoods apart."),
            ("measures", "impact", "handover"),
        ),
        "first_day": Purpose(BEGIN, ("measures", "impact", "handover")),
        "last_day": Purpose(END, ("measures", "impact", "handover")),
        "area_kind": Purpose(
            Text(nl="Om buurt, school en groep te onderscheiden.", en="To tell kinds of areas apart."),
            ("unused",),
        ),
        "role": Purpose(
            Text(nl="Om te zien wat iemand daar doet.", en="To see what someone does there."), ("measures",)
        ),
    },
}
"""Table to column to purpose."""
