"""Why the columns of contracts and programmes are kept; none of them is about a person."""

from bestendig.language import Text
from bestendig.model.purpose import Purpose
from bestendig.model.purposes.bodies import READABLE, WHICH_BODY
from bestendig.model.purposes.meetings import BEGIN, END, WHICH_LAW

LONG_LINES = Text(
    nl="Een afspraak die steeds wordt vernieuwd, is één lange samenwerking.",
    en="An agreement that is renewed each time is one long cooperation.",
)

POLICY = {
    "contracts": {
        "contract_id": Purpose(
            Text(nl="Om contracten uit elkaar te houden.", en="To tell contracts apart."),
            ("measures", "endings", "impact", "handover"),
        ),
        "organisation_id": Purpose(WHICH_BODY, ("measures", "endings", "impact", "handover")),
        "first_day": Purpose(BEGIN, ("measures", "impact")),
        "last_day": Purpose(END, ("measures", "endings", "impact", "handover")),
        "latest_last_day": Purpose(
            Text(nl="Om de uiterste looptijd te kennen.", en="To know the maximum term."),
            ("measures", "durations"),
        ),
        "notice_by": Purpose(
            Text(nl="Om op tijd het gesprek te voeren.", en="To have the conversation in time."),
            ("unused",),
        ),
        "instrument": Purpose(
            Text(
                nl="Om inkoop, subsidie en open house te onderscheiden.",
                en="To tell tenders, subsidies and open house apart.",
            ),
            ("unused",),
        ),
        "law": Purpose(WHICH_LAW, ("measures", "endings", "impact", "handover")),
        "product_categories": Purpose(
            Text(
                nl="Om te weten voor welke hulp het contract geldt.",
                en="To know for which help the contract holds.",
            ),
            ("endings",),
        ),
        "recurrence": Purpose(LONG_LINES, ("unused",)),
        "amount": Purpose(
            Text(nl="Om het aandeel tijdelijk geld te zien.", en="To see the share of temporary money."),
            ("unused",),
        ),
        "predecessor_id": Purpose(LONG_LINES, ("measures", "endings", "impact")),
        "source_ref": Purpose(
            Text(nl="Om het besluit terug te vinden.", en="To find the decision back."), ("unused",)
        ),
    },
    "programmes": {
        "programme_id": Purpose(
            Text(nl="Om programma's uit elkaar te houden.", en="To tell programmes apart."),
            ("measures", "endings", "impact"),
        ),
        "name": Purpose(READABLE, ("import", "impact")),
        "first_day": Purpose(BEGIN, ("measures", "impact")),
        "last_day": Purpose(END, ("measures", "endings", "impact")),
        "planned_last_day": Purpose(
            Text(nl="Om te zien of iets eerder stopte.", en="To see whether something stopped earlier."),
            ("measures",),
        ),
        "kind": Purpose(
            Text(nl="Om beleid, pilot en project te onderscheiden.", en="To tell policy from project."),
            ("unused",),
        ),
        "origin": Purpose(
            Text(
                nl="Om te zien wie eraan begon, ook als dat bewoners waren.",
                en="To see who began it, also when residents did.",
            ),
            ("unused",),
        ),
        "theme": Purpose(
            Text(nl="Om de projectencarrousel per thema te zien.", en="To see the carousel by theme."),
            ("measures",),
        ),
        "area_id": Purpose(
            Text(nl="Om te weten welke buurt het raakt.", en="To know which area it touches."),
            ("measures", "endings", "impact"),
        ),
        "predecessor_id": Purpose(LONG_LINES, ("measures", "endings", "impact")),
        "end_reason": Purpose(
            Text(nl="Om stoppen van hernoemen te onderscheiden.", en="To tell stopping from renaming."),
            ("unused",),
        ),
        "funded_until": Purpose(
            Text(nl="Om te zien tot wanneer er geld is.", en="To see until when there is money."),
            ("measures", "endings"),
        ),
    },
}
"""Table to column to purpose."""
