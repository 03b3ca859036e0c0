"""What the accessibility statement says of the running version: status, what was looked at, what is known."""

from dataclasses import dataclass
from datetime import date

from bestendig.language import Text

REVIEWED_ON = date(2026, 11, 22)
"""When somebody last went through all of it; the tests run with every change."""


@dataclass(frozen=True, slots=True)
class Statement:
    """The parts that a statement must have."""

    reviewed_on: date
    status: Text
    tested: tuple[Text, ...]
    limits: tuple[Text, ...]


STATUS = Text(
    nl="Eerste maatregelen genomen (status C). De werkplek is gemaakt voor de eisen van niveau A en AA en "
    "wordt daarop getest, maar een onafhankelijke deskundige heeft haar nog niet onderzocht.",
    en="First measures taken (status C). The workplace was made for the criteria of level A and AA and "
    "is tested on them, but no independent expert has examined it yet.",
)
TESTED = (
    Text(
        nl="Elke pagina, voor elke rol, met axe-core: op een breed scherm, op 320 pixels breed en in donkere "
        "kleuren. Bij elke wijziging opnieuw; er mag niets gevonden worden.",
        en="Every page, for each role, with axe-core: on a wide screen, at 320 pixels and in dark colours. "
        "Again with every change; nothing may be found.",
    ),
    Text(
        nl="Dat niets van het scherm loopt bij 320 pixels. Dat is hetzelfde als 400 procent vergroten.",
        en="That nothing runs off the screen at 320 pixels. That equals enlarging to 400 per cent.",
    ),
    Text(
        nl="Dat alles werkt zonder JavaScript en met alleen het toetsenbord.",
        en="That everything works without JavaScript and with the keyboard alone.",
    ),
    Text(
        nl="Dat elke pagina één titel heeft, een taal, en een link naar de inhoud.",
        en="That every page has one title, a language, and a link to the content.",
    ),
    Text(
        nl="Dat elk plaatje van cijfers ook in woorden en als tabel te lezen is.",
        en="That every picture of figures can be read in words and as a table.",
    ),
)
LIMITS = (
    Text(
        nl="Bladen als PDF zijn gemaakt volgens PDF/UA, maar niet door een mens met een schermlezer "
        "nagelopen. Dezelfde inhoud staat op de pagina zelf.",
        en="Sheets as PDF are made by PDF/UA, but no person went through them with a screen "
        "reader. The same content stands on the page itself.",
    ),
    Text(
        nl="Er is nog niet getest met mensen die een schermlezer, vergroting of spraak gebruiken.",
        en="It was not tested yet with people who use a screen reader, enlargement or speech.",
    ),
    Text(
        nl="Formules bij de uitleg staan in wiskundige tekens en in het Engels. De betekenis staat er in "
        "gewone woorden bij.",
        en="Formulas beside explanations stand in mathematical signs, in English. Their meaning stands "
        "beside them in plain words.",
    ),
    Text(
        nl="Eigen kleuren van een gemeente vallen buiten onze tests: wie ze instelt, kijkt zelf naar het "
        "contrast.",
        en="A municipality's own colours are outside our tests: whoever sets them checks the contrast.",
    ),
)


def statement() -> Statement:
    """The statement as it stands now."""
    return Statement(REVIEWED_ON, STATUS, TESTED, LIMITS)
