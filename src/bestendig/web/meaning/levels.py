"""The levels under which figures stand, and what no figure of a kind can say."""

from bestendig.language import Text

LEVELS = {
    "time": Text(nl="Relaties in de tijd", en="Relationships over time"),
    "relational": Text(nl="Tussen inwoner en hulpverlener", en="Between resident and professional"),
    "organisational": Text(nl="In de organisatie", en="In the organisation"),
    "policy": Text(nl="In het beleid", en="In policy"),
    "community": Text(nl="In de buurt", en="In the neighbourhood"),
}
"""The level that a figure is about, in reading order."""
ABOUT_LEVEL = {
    "time": Text(
        nl="Hoe lang relaties duren, wanneer ze eindigen en waarmee dat samenvalt.",
        en="How long relationships last, when they end and together with what.",
    ),
    "relational": Text(
        nl="Of een inwoner bekende gezichten ziet, hoeveel, en hoe vaak het wisselt.",
        en="Whether a resident sees known faces, how many, and how often they change.",
    ),
    "organisational": Text(
        nl="Of mensen er blijven werken, en of de hulp aan één persoon hangt.",
        en="Whether people keep working here, and whether help hangs on one person.",
    ),
    "policy": Text(
        nl="Hoe lang contracten, programma's en geld duren, en wie erachter staan.",
        en="How long contracts, programmes and money last, and who is behind them.",
    ),
    "community": Text(
        nl="Wie er in een wijk aanwezig is, en hoe lang al.",
        en="Who is present in a neighbourhood, and for how long.",
    ),
}
KINDS_OF_LEVEL = {"policy": "policy", "organisational": "organisational", "community": "community"}
GOOD = Text(
    nl="Of het contact goed was. Vraag dat de inwoner.",
    en="Whether the contact was good. Ask the resident.",
)
WANTED = Text(
    nl="Of een wisseling goed of slecht was. Veel wisselingen zijn gewenst.",
    en="Whether a switch was good or bad. Many switches are wanted.",
)
WHY = Text(
    nl="Waarom het zo is. Dat weten de mensen die er werken en wonen.",
    en="Why it is so. The people who work and live there know.",
)
WHO = Text(
    nl="Hoe één persoon het doet. Het is geen oordeel over een hulpverlener.",
    en="How one person does. It is no verdict on a professional.",
)
LONG = Text(
    nl="Of lang ook goed is. Een kort programma kan precies genoeg zijn.",
    en="Whether long is also good. A short programme may be just enough.",
)
ENOUGH = Text(
    nl="Of het genoeg is. Er bestaat geen norm.",
    en="Whether it is enough. There is no target.",
)
PRESENCE = Text(
    nl="Wat iemand voor een buurt betekent. Aanwezig zijn is nog geen vertrouwen.",
    en="What somebody means to a neighbourhood. To be present is not yet to be trusted.",
)
TOGETHER = Text(
    nl="Wat waardoor kwam. Samen eindigen is iets anders dan: daardoor.",
    en="What came from what. Ending together is another thing than: because of it.",
)
CANNOT = {
    "share": (GOOD, WHY),
    "dispersion": (GOOD, ENOUGH),
    "sequence": (GOOD, WANTED),
    "count": (WANTED, ENOUGH),
    "network": (GOOD, WHY),
    "rhythm": (GOOD, ENOUGH),
    "named": (GOOD, WANTED),
    "policy": (LONG, WHY),
    "organisational": (WHO, WHY),
    "community": (PRESENCE, ENOUGH),
    "time": (TOGETHER, WANTED),
}
"""What a figure of this family cannot say."""


def level_of(family: str) -> str:
    """The level of a family of measures; most are about resident and professional."""
    return KINDS_OF_LEVEL.get(family, "relational")
