"""The closed lists of the knowledge format, with their exact Dutch names."""

from dataclasses import dataclass

from bestendig.language import Text

SCALE = "erkenningstraject interventies"
"""The one scale that has codes here; of any other scale only its name and its literal value are kept."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the joint Dutch recognition: its exact name, and how it is to be read."""

    name: str
    number: str
    reads: Text


LEVELS: dict[str, Level] = {
    "goed_beschreven": Level(
        "Goed beschreven",
        "",
        Text(
            nl="Drie mensen uit de praktijk vonden dat de aanpak duidelijk is opgeschreven. "
            "Of hij werkt, is niet onderzocht.",
            en="Three people from practice found that the approach is written down clearly. "
            "Whether it works was not examined.",
        ),
    ),
    "goed_onderbouwd": Level(
        "Goed onderbouwd",
        "I",
        Text(
            nl="Een commissie vond aannemelijk dat de aanpak kan werken, op grond van theorie. "
            "Dat is nog niet gemeten.",
            en="A committee found it plausible by theory that the approach can work. "
            "That has not been measured yet.",
        ),
    ),
    "eerste_aanwijzingen": Level(
        "Eerste aanwijzingen voor effectiviteit",
        "II",
        Text(
            nl="Er is eerste onderzoek dat een verbetering laat zien. "
            "Het kan ook door iets anders gekomen zijn.",
            en="First research shows an improvement. It may also have come from something else.",
        ),
    ),
    "goede_aanwijzingen": Level(
        "Goede aanwijzingen voor effectiviteit",
        "III",
        Text(
            nl="Er is goed onderzoek, ook met een groep die de aanpak niet kreeg. "
            "Of het hier net zo gaat, weten we daarmee niet.",
            en="There is good research, also with a group without the approach. "
            "Whether it goes the same here, we do not know by that.",
        ),
    ),
    "sterke_aanwijzingen": Level(
        "Sterke aanwijzingen voor effectiviteit",
        "IV",
        Text(
            nl="Er zijn meer goede onderzoeken in de Nederlandse praktijk, ook over langere tijd. "
            "Ook dan hangt het af van de voorwaarden.",
            en="There are several good studies in Dutch practice, also over a longer time. "
            "Even then it depends on the conditions.",
        ),
    ),
    "niet_erkend": Level(
        "Niet erkend",
        "",
        Text(
            nl="Een commissie keek ernaar en erkende de aanpak niet. Lees in de bron waarom.",
            en="A committee looked at it and did not recognise it. Read in the source why.",
        ),
    ),
    "onbekend": Level(
        "Niveau niet bekend",
        "",
        Text(
            nl="Wij weten niet welk niveau het is. Dat zegt niets over de aanpak.",
            en="We do not know the level. That says nothing about the approach.",
        ),
    ),
}

AUTHORITY: dict[str, int] = {
    "commissie": 0,
    "kennisinstituut": 0,
    "overheid": 1,
    "sectororganisatie": 2,
    "eigenaar": 3,
    "kopie": 4,
    "nieuwsmedium": 5,
    "anders": 6,
}
"""Kinds of sources, the most authoritative first: who judges, publishes, has an interest, repeats."""
SOURCE_KINDS: dict[str, Text] = {
    "commissie": Text(nl="de commissie zelf", en="the committee itself"),
    "kennisinstituut": Text(nl="kennisinstituut", en="knowledge institute"),
    "overheid": Text(nl="overheid", en="government"),
    "sectororganisatie": Text(nl="sectororganisatie", en="sector organisation"),
    "eigenaar": Text(nl="de eigenaar van de aanpak", en="the owner of the approach"),
    "kopie": Text(nl="kopie elders van een beschrijving", en="copy elsewhere of a description"),
    "nieuwsmedium": Text(nl="nieuwsmedium", en="news medium"),
    "anders": Text(nl="andere bron", en="other source"),
}
PREVENTION: dict[str, Text] = {
    "universeel": Text(nl="voor iedereen (universeel)", en="for everybody (universal)"),
    "selectief": Text(nl="bij meer risico (selectief)", en="at more risk (selective)"),
    "geindiceerd": Text(nl="bij beginnende problemen (geïndiceerd)", en="at first problems (indicated)"),
    "zorggericht": Text(nl="bij problemen (zorggericht)", en="with problems (care)"),
}
AUDIENCES: dict[str, Text] = {
    "kinderen": Text(nl="kinderen", en="children"),
    "jongeren": Text(nl="jongeren", en="young people"),
    "ouders": Text(nl="ouders", en="parents"),
    "volwassenen": Text(nl="volwassenen", en="adults"),
    "ouderen": Text(nl="ouderen", en="older people"),
    "mantelzorgers": Text(nl="mantelzorgers", en="informal carers"),
}
ENDED: dict[str, Text] = {
    "budget": Text(nl="het geld hield op", en="the money ended"),
    "aanbesteding": Text(nl="aanbesteding", en="tender"),
    "politiek": Text(nl="politiek besluit", en="political decision"),
    "resultaat": Text(nl="het resultaat", en="the result"),
    "onbekend": Text(nl="niet bekend waarom", en="not known why"),
}
"""Why something that ran here ended."""
