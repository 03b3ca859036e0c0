"""Why the columns of organisations, teams and council terms are kept; none of them is about a person."""

from bestendig.language import Text
from bestendig.model.purpose import Purpose
from bestendig.model.purposes.meetings import BEGIN, END, WHOSE_ORGANISATION

WHICH_BODY = Text(nl="Om het over dezelfde organisatie te hebben.", en="To speak of the same organisation.")
READABLE = Text(nl="Om op het blad een naam te tonen.", en="To show a name on the sheet.")

BODIES = {
    "organisations": {
        "organisation_id": Purpose(WHICH_BODY, ("measures", "names", "impact")),
        "name": Purpose(READABLE, ("names",)),
        "kind": Purpose(
            Text(nl="Om soorten organisaties te onderscheiden.", en="To tell kinds of organisations apart."),
            ("unused",),
        ),
        "successor_id": Purpose(
            Text(nl="Een fusie is geen breuk.", en="A merger is not a break."),
            ("relationships", "measures", "impact"),
        ),
    },
    "teams": {
        "team_id": Purpose(
            Text(nl="Om het over hetzelfde team te hebben.", en="To speak of the same team."),
            ("names", "impact", "handover"),
        ),
        "organisation_id": Purpose(WHOSE_ORGANISATION, ("relationships",)),
        "name": Purpose(READABLE, ("names",)),
        "first_day": Purpose(BEGIN, ("endings",)),
        "last_day": Purpose(END, ("endings", "impact", "handover")),
    },
    "council_terms": {
        "term_id": Purpose(
            Text(nl="Om raadsperioden uit elkaar te houden.", en="To tell council terms apart."),
            ("measures",),
        ),
        "first_day": Purpose(BEGIN, ("measures",)),
        "last_day": Purpose(END, ("measures",)),
    },
}
"""Table to column to purpose."""
