"""The sentences of what a proposal finds: one form for one person, one for more."""

from bestendig.language import Text
from bestendig.model.handover import Occasion

PERSON = Text(nl="persoon", en="person")
PEOPLE = Text(nl="mensen", en="people")
ALL_KNOWN = Text(
    nl="Alle {all} mensen houden een gezicht dat zij kennen", en="All {all} people keep a face they know"
)
ONE_KNOWN = Text(
    nl="Eén van de {all} mensen houdt een gezicht dat hij of zij kent",
    en="One of the {all} people keeps a face they know",
)
SOME_KNOWN = Text(
    nl="{n} van de {all} mensen houden een gezicht dat zij kennen",
    en="{n} of the {all} people keep a face they know",
)
NONE_KNOWN = Text(
    nl="Voor {all} mensen komt er iemand die zij nog niet kennen",
    en="Somebody new comes for {all} people",
)
ONE_IN_ALL = Text(nl="Een voorstel voor één inwoner", en="A proposal for one resident")
OCCASIONS: dict[Occasion, Text] = {
    "leaving": Text(
        nl="{subject} gaat weg. Wie kan het overnemen vanaf {day}, en waarom?",
        en="{subject} is leaving. Who could take over from {day}, and why?",
    ),
    "contract": Text(
        nl="Contract {subject} stopt. Wie kan het overnemen vanaf {day}, en waarom?",
        en="Contract {subject} ends. Who could take over from {day}, and why?",
    ),
    "team_merge": Text(
        nl="Teams gaan samen: {subject}. Wie helpt wie vanaf {day}, en waarom?",
        en="Teams merge: {subject}. Who helps whom from {day}, and why?",
    ),
    "team_split": Text(
        nl="Team {subject} wordt gesplitst. Wie helpt wie vanaf {day}, en waarom?",
        en="Team {subject} is split. Who helps whom from {day}, and why?",
    ),
    "area": Text(
        nl="De wijken worden anders verdeeld: {subject}. Wie helpt wie vanaf {day}, en waarom?",
        en="Areas are drawn anew: {subject}. Who helps whom from {day}, and why?",
    ),
    "caseload": Text(
        nl="Het werk van {subject} wordt opnieuw verdeeld. Wie helpt wie vanaf {day}, en waarom?",
        en="The caseload of {subject} is divided anew. Who helps whom from {day}, and why?",
    ),
    "list": Text(
        nl="Lijst: {subject}. Wie kan het overnemen vanaf {day}, en waarom?",
        en="List: {subject}. Who could take over from {day}, and why?",
    ),
}
KEPT = (
    Text(nl="{n} houdt een gezicht dat bekend is.", en="{n} keeps a face they know."),
    Text(nl="{n} houden een gezicht dat zij kennen.", en="{n} keep a face they know."),
)
STAY = (
    Text(nl="{n} houdt dezelfde professional als nu.", en="{n} keeps the professional of now."),
    Text(nl="{n} houden dezelfde professional als nu.", en="{n} keep the professional of now."),
)
WISHES = Text(
    nl="Van de {all} wensen van inwoners {go} er {n} door.",
    en="Of the {all} wishes of residents, {n} can go ahead.",
)
ALL_WISHES = (
    Text(nl="De ene wens van een inwoner kan doorgaan.", en="The one wish of a resident can go ahead."),
    Text(
        nl="Alle {all} wensen van inwoners kunnen doorgaan.", en="All {all} wishes of residents can go ahead."
    ),
)
HOMES = (
    Text(
        nl="Het huishouden met meer mensen op de lijst krijgt één gezicht.",
        en="The household with several people on the list gets one face.",
    ),
    Text(
        nl="{n} huishoudens met meer mensen op de lijst krijgen elk één gezicht.",
        en="{n} households with several people on the list each get one face.",
    ),
)
NO_PLACE = (
    Text(nl="Voor {n} is nog geen plek.", en="There is no place yet for {n}."),
    Text(nl="Voor {n} is nog geen plek.", en="There is no place yet for {n}."),
)
NEW_FACE = (
    Text(nl="{n} krijgt een nieuw gezicht.", en="{n} gets a new face."),
    Text(nl="{n} krijgen een nieuw gezicht.", en="{n} get a new face."),
)
SECOND = (
    Text(
        nl="Bij {n} verandert er tegelijk nog iets, of was dat pas zo.",
        en="For {n} something else changes at the same time, or did so lately.",
    ),
) * 2
WISH_NOT = (
    Text(nl="Eén wens kan nog niet doorgaan.", en="One wish cannot go ahead yet."),
    Text(nl="{n} wensen kunnen nog niet doorgaan.", en="{n} wishes cannot go ahead yet."),
)
WANT_OTHER = (
    Text(
        nl="{n} wil iets anders. Wat, is nog niet opgeschreven.",
        en="{n} wants something else. What is not written down yet.",
    ),
    Text(
        nl="{n} willen iets anders. Wat, is nog niet opgeschreven.",
        en="{n} want something else. What is not written down yet.",
    ),
)
NOT_SPOKEN = (Text(nl="Met {n} is nog niet gesproken.", en="Nobody has spoken with {n} yet."),) * 2
APART = (
    Text(nl="Eén huishouden krijgt twee gezichten.", en="One household gets two faces."),
    Text(nl="{n} huishoudens krijgen meer dan één gezicht.", en="{n} households get more than one face."),
)
