"""What is asked and answered in the practice town: made-up people, real articles of law.

Each article was chosen because it says what the answer says; numbers of sections are named only where known.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """One question with its answer."""

    question: str
    theme: str
    verdict: str
    answer: str
    grounds: tuple[tuple[str, str], ...]
    conditions: tuple[str, ...] = ()
    weeks_ago: int = 10
    because: str = ""


QUESTIONS = (
    Told(
        "Mag ik met de school overleggen over een gezin, zonder dat de ouders erbij zijn?",
        "samenwerking",
        "may_if",
        "Overleggen mag als de ouders het weten en ermee instemmen. Vraag het hun vooraf, dan hoeft u "
        "achteraf niets uit te leggen.",
        (("jeugdwet", "7.3.11 lid 1"), ("avg", "6")),
        ("De ouders stemmen vooraf in.", "U vertelt alleen wat de school nodig heeft."),
        30,
    ),
    Told(
        "Mag een team alvast hulp inzetten als het onderzoek na een melding nog loopt?",
        "toegang",
        "may_if",
        "Bij spoed wel. De gemeente beslist dan meteen over tijdelijke hulp en zoekt de rest daarna uit.",
        (("wmo", "2.3.3"), ("wmo", "2.3.2")),
        ("Wachten kan echt niet.", "De hulp is tijdelijk, tot het onderzoek klaar is."),
        70,
    ),
    Told(
        "Mag een aanvraag blijven liggen omdat er een bankafschrift ontbreekt?",
        "toegang",
        "may_not",
        "Niet zomaar. De inwoner krijgt eerst een brief met wat er ontbreekt en tijd om het aan te vullen. "
        "Pas daarna mag de gemeente de aanvraag buiten behandeling laten.",
        (("awb", "4:5 lid 1"),),
        weeks_ago=16,
    ),
    Told(
        "Mag een inwoner iemand meenemen naar het gesprek aan de keukentafel?",
        "toegang",
        "may",
        "Ja, altijd. Een buur, een zus of een onafhankelijke ondersteuner. Die ondersteuner is gratis. "
        "Vertel dat al bij het maken van de afspraak.",
        (("awb", "2:1 lid 1"), ("wmo", "2.2.4"), ("wmo", "2.3.2 lid 3")),
        weeks_ago=44,
    ),
    Told(
        "Mag een gezin eerst zelf een plan maken, voordat wij met hulp komen?",
        "jeugd",
        "may",
        "Ja. Een gezin mag met familie en anderen om zich heen een eigen plan maken. De hulpverlener biedt "
        "die mogelijkheid als eerste aan.",
        (("jeugdwet", "4.1.2"), ("wmo", "2.3.2 lid 2")),
        weeks_ago=25,
    ),
    Told(
        "Mag een familielid uit een pgb worden betaald voor hulp aan huis?",
        "mantelzorg",
        "may_if",
        "Dat kan. De gemeente kijkt of de hulp goed is en of iemand het budget kan beheren. In de "
        "verordening staat welk tarief voor familie geldt.",
        (("wmo", "2.3.6"), ("jeugdwet", "8.1.1"), ("local", "artikel 11 van de verordening (verzonnen)")),
        ("De hulp is veilig en doet wat nodig is.", "De inwoner of een helper kan het budget beheren."),
        20,
    ),
    Told(
        "Mag de gemeente afwijken van de standaard als de bijstand in iemands situatie niet past?",
        "geld",
        "may",
        "Ja. De gemeente stemt de bijstand af op de omstandigheden, mogelijkheden en middelen van iemand. "
        "Schrijf op wat er in deze situatie anders is, dan kan de consulent het onderbouwen.",
        (("participatiewet", "18 lid 1"),),
        weeks_ago=12,
    ),
    Told(
        "Mag iemand zonder recht op bijstand in nood toch geld krijgen?",
        "geld",
        "may_if",
        "Soms. Bij zeer dringende redenen kan de gemeente toch bijstand geven, ook als iemand er eigenlijk "
        "geen recht op heeft.",
        (("participatiewet", "16 lid 1"),),
        ("Er is een noodsituatie die anders niet op te lossen is.",),
        8,
    ),
    Told(
        "Mag schuldhulp sneller beginnen als een gezin het huis uit moet?",
        "geld",
        "may",
        "Ja, het moet zelfs. Dreigt ontruiming of wordt de stroom afgesloten, dan is het eerste gesprek "
        "binnen drie werkdagen.",
        (("wgs", "4 lid 2"),),
        weeks_ago=18,
    ),
    Told(
        "Mag een inwoner lezen wat wij over hem hebben opgeschreven?",
        "samenwerking",
        "may",
        "Ja. Iemand mag het eigen dossier lezen en een kopie vragen. Wat over anderen gaat, kan eruit worden "
        "gelaten.",
        (("avg", "15"), ("jeugdwet", "7.3.10")),
        weeks_ago=36,
    ),
    Told(
        "Mag ik een verhaal uit de praktijk bespreken met een ander team?",
        "samenwerking",
        "may_if",
        "Ja, als niemand erin te herkennen is. Zonder naam, straat, geboortedatum of bijzonder detail gaat "
        "het niet meer over één mens.",
        (("avg", "4"), ("jeugdwet", "7.3.11")),
        ("Wie meeluistert, kan niet weten over wie het gaat.",),
        5,
    ),
    Told(
        "Mag iemand met bijstand boodschappen van de familie aannemen?",
        "geld",
        "unknown",
        "De regels voor giften veranderen. Wij zoeken uit wat hier nu geldt en zetten het hier neer.",
        (),
        weeks_ago=3,
    ),
)
CHANGED = Told(
    QUESTIONS[0].question,
    QUESTIONS[0].theme,
    "may_if",
    "Overleggen mag als de ouders het weten en ermee instemmen. Vanaf twaalf jaar telt ook wat het kind zelf "
    "wil.",
    QUESTIONS[0].grounds,
    ("De ouders stemmen vooraf in; vanaf twaalf jaar ook het kind.", *QUESTIONS[0].conditions[1:]),
    because="Een team vroeg hoe het zit met kinderen vanaf twaalf jaar. Dat stond er nog niet bij.",
)
"""The next version of the first answer."""
DISPUTED = "Bij ons krijgen inwoners maar drie dagen om het aan te vullen. Dat voelt niet als genoeg tijd."
OPEN = (
    ("Mag ik met een inwoner mee naar de bank als er een bewindvoerder is?", "geld"),
    ("Mag het wijkteam een sleutel van een inwoner bewaren voor als het misgaat?", "veiligheid"),
)
"""Questions that wait."""
