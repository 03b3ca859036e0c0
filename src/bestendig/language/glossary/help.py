"""Help: contacts, relationships, how they begin and end."""

from bestendig.language.glossary.term import Term
from bestendig.language.text import Text

TERMS = (
    Term(
        "contact",
        Text(nl="contact", en="contact"),
        Text(
            nl="Eén bezoek, gesprek of telefoontje. De regel waar alles uit volgt.",
            en="One visit, talk or call; the row everything is built from.",
        ),
    ),
    Term(
        "assignment",
        Text(nl="betrokkenheid", en="assignment"),
        Text(
            nl="Wie van dag tot dag verantwoordelijk is voor wie.",
            en="Who is responsible for whom, from day to day.",
        ),
    ),
    Term(
        "care_episode",
        Text(nl="hulptraject", en="care episode"),
        Text(nl="Hulp van één organisatie voor één product.", en="Help of one organisation for one product."),
    ),
    Term(
        "allocation",
        Text(nl="toewijzing", en="allocation"),
        Text(nl="iWmo- of iJw-bericht 301.", en="iWmo or iJw message 301."),
    ),
    Term(
        "care_start",
        Text(nl="startbericht", en="care start"),
        Text(nl="iWmo- of iJw-bericht 305.", en="iWmo or iJw message 305."),
    ),
    Term(
        "care_stop",
        Text(nl="stopbericht", en="care stop"),
        Text(nl="iWmo- of iJw-bericht 307.", en="iWmo or iJw message 307."),
    ),
    Term(
        "relationship",
        Text(nl="relatie", en="relationship"),
        Text(
            nl="Een inwoner met een professional, team of organisatie, zolang het duurt.",
            en="A client with a professional, team or organisation, while it lasts.",
        ),
    ),
    Term(
        "duration",
        Text(nl="relatieduur", en="duration"),
        Text(
            nl="Hoe lang een relatie duurt; wat nog loopt telt mee als nog niet af.",
            en="How long a relationship lasts; survival papers say spell.",
        ),
    ),
    Term(
        "return",
        Text(nl="terugkeer", en="return"),
        Text(
            nl="Dezelfde mensen, na een onderbreking. Geen nieuwe relatie.",
            en="The same people after a gap; not a new relationship.",
        ),
    ),
    Term(
        "switch",
        Text(nl="wisseling", en="switch"),
        Text(nl="Een ander gezicht. Dat blijkt uit gegevens.", en="Another face; seen in data."),
    ),
    Term(
        "handover",
        Text(nl="overdracht", en="handover"),
        Text(nl="Een wisseling die is geregeld.", en="A switch that was arranged."),
    ),
    Term(
        "warm_handover",
        Text(nl="warme overdracht", en="warm handover"),
        Text(
            nl="Oude en nieuwe professional zien de inwoner allebei rond de wisseling.",
            en="Both professionals meet the client around the switch.",
        ),
    ),
    Term(
        "reassignment",
        Text(nl="herverdeling", en="reassignment"),
        Text(nl="Voorstel en besluit zijn twee dingen.", en="Proposal and decision are two things."),
    ),
    Term(
        "ending",
        Text(nl="einde", en="ending"),
        Text(nl="Wanneer een relatie ophield.", en="When a relationship stopped."),
    ),
    Term(
        "end_reason",
        Text(nl="reden van het einde", en="end reason"),
        Text(nl="De reden zoals die is vastgelegd.", en="The reason as recorded."),
    ),
    Term(
        "cause",
        Text(nl="oorzaak", en="cause"),
        Text(
            nl="Waar een einde mee samenviel; nooit waar het door kwam.",
            en="What an ending coincided with; never what brought it about.",
        ),
    ),
    Term(
        "level",
        Text(nl="niveau", en="level"),
        Text(nl="Beleidsmatig, organisatorisch of relationeel.", en="Policy, organisational or relational."),
    ),
    Term(
        "caseload",
        Text(nl="caseload", en="caseload"),
        Text(
            nl="Het aantal inwoners of huishoudens per professional of per fte.",
            en="Clients or households per professional or fte.",
        ),
    ),
    Term(
        "concern",
        Text(nl="zorgen om iemand", en="concern"),
        Text(
            nl="Geen melding: het maakt nooit vanzelf een zaak.",
            en="Never a report; it makes no case by itself.",
        ),
    ),
    Term(
        "own_plan",
        Text(nl="persoonlijk plan", en="own plan"),
        Text(nl="Het plan van de inwoner zelf; ook familiegroepsplan.", en="The resident's own plan."),
    ),
    Term(
        "access_trail",
        Text(nl="wie keek er?", en="access trail"),
        Text(nl="Wie gegevens van een inwoner bekeek.", en="Who looked at a resident's data."),
    ),
)
