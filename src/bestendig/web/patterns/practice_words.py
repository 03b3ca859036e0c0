"""What teams of the practice town wrote on more patterns, and on none; all of it made up for this."""

from dataclasses import dataclass

NOORD, OOST, ZUID, CENTRUM = "Team Noord", "Team Oost", "Team Zuid", "Team Centrum"


@dataclass(frozen=True, slots=True)
class Said:
    """One bottleneck: which team, how many weeks ago, in which words, and who said "ook bij ons"."""

    party: str
    weeks: int
    words: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """One pattern with what is in it."""

    name: str
    definition: str
    theme: str
    said: tuple[Said, ...]
    belongs: tuple[str, ...] = ()
    does_not: tuple[str, ...] = ()


RISING = Thread(
    "Zonder briefadres loopt alles vast",
    "Wie geen eigen adres heeft, krijgt geen briefadres en daardoor geen post, geen uitkering en geen zorg.",
    "wonen",
    (
        Said(ZUID, 98, "Iemand slaapt op de bank bij een vriend en krijgt geen briefadres."),
        Said(NOORD, 71, "Zonder briefadres kan de zorgverzekering niet worden aangevraagd."),
        Said(OOST, 58, "Het duurt drie maanden voor een briefadres wordt toegekend."),
        Said(NOORD, 40, "Een moeder die inwoont, staat nergens ingeschreven. Alle post is weg.", (ZUID,)),
        Said(CENTRUM, 33, "Voor een briefadres vraagt de balie een huurcontract. Dat is er niet.", (OOST,)),
        Said(ZUID, 27, "De uitkering stopt omdat het briefadres na een half jaar vervalt.", (NOORD,)),
        Said(OOST, 22, "Wie van de opvang naar een vriend gaat, verliest het briefadres.", (CENTRUM, NOORD)),
        Said(NOORD, 16, "Post van de belasting komt terug: geen briefadres, dus ook geen uitstel.", (OOST,)),
        Said(CENTRUM, 12, "Twee loketten sturen mensen voor een briefadres heen en weer.", (ZUID,)),
        Said(ZUID, 9, "Iemand sliep in de auto. Daarop gaf de balie geen briefadres.", (NOORD, OOST)),
        Said(NOORD, 5, "Weer een aanvraag voor een briefadres afgewezen zonder gesprek.", (CENTRUM, ZUID)),
        Said(OOST, 4, "Een jongere logeert overal een paar nachten en krijgt geen briefadres.", (NOORD,)),
        Said(CENTRUM, 2, "Zonder briefadres mag iemand niet op de lijst voor een woning.", (ZUID, OOST)),
        Said(ZUID, 1, "Een briefadres bij ons kantoor mocht vroeger. Nu zegt de balie van niet.", (NOORD,)),
    ),
    ("Iemand logeert bij vrienden en krijgt geen post.", "Een aanvraag duurt langer dan een maand."),
    ("Iemand heeft een adres, maar durft de post niet open te maken.",),
)  # fmt: skip
BROAD = Thread(
    "Een tolk is moeilijk te regelen",
    "Voor een gewoon gesprek is op tijd geen tolk te krijgen, of niemand weet wie betaalt.",
    "nieuwkomers",
    (
        Said(NOORD, 90, "Voor het eerste gesprek was geen tolk te krijgen. De zoon van twaalf vertaalde."),
        Said(ZUID, 62, "De tolk per telefoon viel steeds weg. Wij begrepen de helft."),
        Said(OOST, 35, "Wie betaalt de tolk als school en wijkteam samen praten?"),
        Said(NOORD, 11, "Een tolk bestellen duurt langer dan het gesprek zelf."),
    ),
    ("Er is geen tolk op de dag van het gesprek.",),
    ("De brief is alleen in het Nederlands.",),
)
SMALL = Thread(
    "Pasje voor vervoer blijft liggen",
    "De pas voor vervoer komt te laat.",
    "vervoer",
    (Said(CENTRUM, 50, "De vervoerspas lag drie weken bij een collega die met verlof was."),),
)
"""Once a pattern of its own; people merged it into the one on transport."""
FREE = (
    Said(NOORD, 8, "De huur van een gezin gaat omhoog na een verhuizing binnen dezelfde straat.", ()),
    Said(OOST, 6, "Een gezin verhuist binnen dezelfde straat en de huur gaat fors omhoog."),
    Said(ZUID, 7, "De cursus budgetteren is overdag, dus wie werkt kan niet meedoen."),
    Said(CENTRUM, 3, "Wie werkt kan niet naar de cursus budgetteren, want die is alleen overdag."),
    Said(OOST, 10, "De lift in de flat is elke week stuk. Mensen met een rollator komen niet buiten."),
)
"""In no pattern yet: some of it may belong together."""
ANSWER = (
    "De balie vraagt vanaf nu geen huurcontract meer. Afwijzen mag pas na een gesprek. Wij kijken in het "
    "volgende kwartaalgesprek of dat helpt."
)
BROAD_ANSWER = (
    "De gemeente betaalt de tolk, ook als school en wijkteam samen praten. Het nummer van de tolk staat "
    "nu op elke agenda."
)
