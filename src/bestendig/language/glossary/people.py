"""People: who is helped, who helps, who is around."""

from bestendig.language.glossary.term import Term
from bestendig.language.text import Text

TERMS = (
    Term(
        "client",
        Text(nl="inwoner", en="client"),
        Text(
            nl="Iemand die hulp krijgt. Op schermen altijd inwoner, nooit een ander woord.",
            en="Someone who receives help; papers say patient. Screens in Dutch say inwoner.",
        ),
    ),
    Term(
        "resident",
        Text(nl="inwoner", en="resident"),
        Text(
            nl="Iedereen die er woont, met of zonder hulp.", en="Anyone living there, with help or without."
        ),
    ),
    Term(
        "household",
        Text(nl="huishouden", en="household"),
        Text(
            nl="Mensen op één adres, zoals het bronsysteem ze kent.",
            en="People at one address, as the source system knows them.",
        ),
    ),
    Term(
        "informal_carer",
        Text(nl="mantelzorger", en="informal carer"),
        Text(nl="Wie voor een naaste zorgt.", en="Who cares for someone near."),
    ),
    Term(
        "circle",
        Text(nl="kring", en="circle"),
        Text(nl="De mensen om een inwoner heen.", en="The people around a resident."),
    ),
    Term(
        "professional",
        Text(nl="professional", en="professional"),
        Text(
            nl="Een persoon die helpt: hulpverlener, sociaal werker, consulent.",
            en="A person who helps; papers say provider or physician. Never a legal body.",
        ),
    ),
    Term(
        "usual_professional",
        Text(nl="vaste professional", en="usual professional"),
        Text(
            nl="Wie een inwoner het vaakst ziet. Dat blijkt uit contacten.",
            en="Whom a client sees most; seen in contacts.",
        ),
    ),
    Term(
        "named_professional",
        Text(nl="aangewezen professional", en="named professional"),
        Text(
            nl="Wie als eerste aanspreekpunt is aangewezen. Dat is afgesproken.",
            en="Who is assigned as first contact; agreed, not measured.",
        ),
    ),
    Term(
        "trusted_person",
        Text(nl="vertrouwd gezicht", en="trusted person"),
        Text(nl="Wie de inwoner zelf kiest.", en="Whom the resident chooses."),
    ),
    Term(
        "first_contact",
        Text(nl="eerste aanspreekpunt", en="first contact"),
        Text(nl="Een rol in de betrokkenheid.", en="A role in an assignment."),
    ),
    Term(
        "case_manager",
        Text(nl="casusregisseur", en="case manager"),
        Text(nl="Een rol in de betrokkenheid.", en="A role in an assignment."),
    ),
    Term(
        "second_known_face",
        Text(nl="tweede bekend gezicht", en="second known face"),
        Text(
            nl="Iemand die de inwoner al kent en kan bijspringen.",
            en="Someone the client already knows and who can step in.",
        ),
    ),
    Term(
        "planned_stand_in",
        Text(nl="vaste vervanger", en="planned stand-in"),
        Text(nl="Een tweede bekend gezicht dat zo is afgesproken.", en="A second known face by agreement."),
    ),
    Term(
        "team",
        Text(nl="wijkteam", en="team"),
        Text(
            nl="Ook lokaal, sociaal, buurt- of gebiedsteam; de naam is in te stellen.",
            en="A neighbourhood team; the label can be set.",
        ),
    ),
    Term(
        "organisation",
        Text(nl="organisatie", en="organisation"),
        Text(
            nl="Een rechtspersoon: aanbieder, gemeente, welzijnsorganisatie. Nooit een persoon.",
            en="A legal body: what Dutch law calls aanbieder. Never a person.",
        ),
    ),
    Term("municipality", Text(nl="gemeente", en="municipality")),
    Term(
        "youth_region",
        Text(nl="jeugdregio", en="youth region"),
        Text(nl="Gemeenten die samen jeugdhulp inkopen.", en="Municipalities that buy youth help together."),
    ),
    Term("neighbourhood", Text(nl="buurt", en="neighbourhood")),
)
