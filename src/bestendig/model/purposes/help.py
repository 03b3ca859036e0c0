"""Why the columns of care episodes, clients and experience results are kept."""

from bestendig.language import Text
from bestendig.model.purpose import Purpose
from bestendig.model.purposes.meetings import BEGIN, END, WHICH_LAW, WHO_IS_HELPED, WHOSE_ORGANISATION

NOT_LOST = Text(
    nl="Om niet als verlies te tellen wat door het leven zelf eindigde.",
    en="So as not to count as lost what life itself ended.",
)

HELP = {
    "care_episodes": {
        "client_id": Purpose(WHO_IS_HELPED, ("measures", "relationships", "impact", "handover")),
        "organisation_id": Purpose(WHOSE_ORGANISATION, ("measures", "relationships", "endings", "impact")),
        "first_day": Purpose(BEGIN, ("measures", "relationships", "durations", "impact")),
        "last_day": Purpose(END, ("measures", "relationships", "durations", "impact", "handover")),
        "law": Purpose(WHICH_LAW, ("import", "measures", "endings", "impact")),
        "product_category": Purpose(
            Text(
                nl="Om opeenvolgende toewijzingen van dezelfde hulp als één traject te zien, en welke hulp "
                "een besluit raakt.",
                en="To see successive allocations of the same help as one episode, and which help a decision "
                "touches.",
            ),
            ("import", "impact"),
        ),
        "product_code": Purpose(
            Text(nl="Om een nieuwe code voor dezelfde hulp te herkennen.", en="To recognise a new code."),
            ("import",),
        ),
        "allocation_number": Purpose(
            Text(
                nl="Om berichten over dezelfde toewijzing bij elkaar te houden.",
                en="To keep messages about one allocation together.",
            ),
            ("import",),
        ),
        "allocated_on": Purpose(
            Text(nl="Om de wachttijd tot de start te zien.", en="To see the waiting time until the start."),
            ("measures",),
        ),
        "planned_last_day": Purpose(
            Text(
                nl="Om een dossier te herkennen dat vergeten is te sluiten.",
                en="To recognise a file that somebody forgot to close.",
            ),
            ("import",),
        ),
        "end_reason": Purpose(
            Text(nl="Om te zien op welk niveau hulp eindigde.", en="To see on which level help ended."),
            ("endings",),
        ),
        "end_reason_source": Purpose(
            Text(
                nl="Om een code te lezen zoals de wet en versie haar bedoelen.",
                en="To read a code as its law and version mean it.",
            ),
            ("import",),
        ),
        "change_reason": Purpose(
            Text(
                nl="Om een vage reden te verfijnen, bijvoorbeeld een nieuw contract; "
                "om verhuizingen te tellen.",
                en="To refine a vague reason, for instance a new contract, and to count moves.",
            ),
            ("import", "measures"),
        ),
        "delivery_form": Purpose(
            Text(nl="Om een andere leveringsvorm te herkennen.", en="To recognise another form of delivery."),
            ("unused",),
        ),
        "referrer": Purpose(
            Text(nl="Om te zien langs welke weg hulp begon.", en="To see by which way help began."),
            ("unused",),
        ),
        "contract_id": Purpose(
            Text(
                nl="Om te zien hoeveel mensen achter een aflopend contract staan.",
                en="To see how many people stand behind a contract that ends.",
            ),
            ("measures", "endings", "impact", "handover"),
        ),
    },
    "clients": {
        "client_id": Purpose(WHO_IS_HELPED, ("measures", "relationships", "impact", "handover")),
        "household_id": Purpose(
            Text(
                nl="Om te zien hoeveel organisaties en gezichten er rond één gezin zijn, en een gezin bij "
                "een overdracht bij elkaar te houden.",
                en="To see how many organisations and faces are around one family, and to keep a family "
                "together in a handover.",
            ),
            ("measures", "impact", "handover"),
        ),
        "neighbourhood_id": Purpose(
            Text(nl="Om per buurt te kunnen kijken, nooit per adres.", en="To look by neighbourhood."),
            ("measures", "impact", "handover"),
        ),
        "municipality_code": Purpose(
            Text(
                nl="Om een gemeentelijke herindeling te herkennen.",
                en="To recognise a merger of municipalities.",
            ),
            ("unused",),
        ),
        "birth_year": Purpose(
            Text(
                nl="Om een onmogelijk geboortejaar te herkennen; bij een overdracht om te weten wie wordt "
                "gevraagd: kind, ouders of allebei.",
                en="To recognise an impossible year; in a handover to know who is asked: child, parents or "
                "both.",
            ),
            ("import", "handover"),
        ),
        "turned_18_in": Purpose(
            Text(
                nl="Om een einde rond de achttiende verjaardag te herkennen.",
                en="To recognise an ending around the eighteenth birthday.",
            ),
            ("endings", "handover"),
        ),
        "left_on": Purpose(NOT_LOST, ("endings",)),
        "died_on": Purpose(NOT_LOST, ("endings", "impact")),
    },
    "experience_results": {
        "organisation_id": Purpose(
            Text(
                nl="Om de uitkomst bij de juiste organisatie te tonen.",
                en="To show the result with the right organisation.",
            ),
            ("import",),
        ),
        "period": Purpose(
            Text(nl="Om te weten over welke tijd het gaat.", en="To know which time it is about."),
            ("import",),
        ),
        "question": Purpose(
            Text(nl="Om de vraag van het onderzoek te tonen.", en="To show the question of the survey."),
            ("unused",),
        ),
        "answer": Purpose(
            Text(nl="Om te tonen wat mensen zeiden, samen.", en="To show what people said, together."),
            ("unused",),
        ),
        "n": Purpose(
            Text(
                nl="Om te tonen op hoeveel mensen de uitkomst rust.",
                en="To show how many people the result rests on.",
            ),
            ("unused",),
        ),
    },
}
"""Table to column to purpose."""
