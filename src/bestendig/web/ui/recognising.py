"""Words in which a person could be recognised: they are sent back before anybody else reads them."""

import re
from collections.abc import Iterator

from bestendig.language import Text

NINE = re.compile(r"(?<!\d)\d(?:[ .]?\d){8}(?!\d)")
MAIL = re.compile(r"\S+@\S+\.\w+")
MOBILE = re.compile(r"(?<!\d)(?:\+31|0031|0) ?\(?0?\)?6(?:[ -]?\d){8}(?!\d)")
TITLED = re.compile(
    r"\b(?:(?i:mevrouw|meneer|mijnheer|de heer)|(?:[Mm]evr|[Mm]w|[Dd]hr|Mrs|Mr|Ms)\.?)"
    r"\s+(?:(?i:van|de|der|den|ter|te|el|ben|von) )*([^\W\d_]{3,})"
)
"""A title with a name behind it; MW and MS in capitals are no titles."""
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
NUMBER = Text(
    nl="Hier lijkt een burgerservicenummer te staan. Haal het weg.",
    en="This looks like a citizen service number. Take it away.",
)
REACHED = Text(
    nl="Hier lijkt een e-mailadres of mobiel nummer te staan. Haal het weg: dit gaat niet over één mens.",
    en="This looks like an e-mail address or a mobile number. Take it away: this is not about one person.",
)
NAMED = Text(
    nl="Hier lijkt de naam van een mens te staan. Schrijf een rol, zoals “een moeder”.",
    en="This looks like the name of a person. Write a role, such as “a mother”.",
)


def recognised(words: str) -> Iterator[Text]:
    """What in these words could point at one person; never the words themselves."""
    if any(_is_citizen_number(found[0]) for found in NINE.finditer(MOBILE.sub("", words))):
        yield NUMBER
    if MAIL.search(words) or MOBILE.search(words):
        yield REACHED
    if any(_is_name(found[1]) for found in TITLED.finditer(words)):
        yield NAMED


def citizen_number(words: str) -> Iterator[Text]:
    """Only the number that may stand nowhere: for a field in which an organisation says how to reach it."""
    return (found for found in recognised(words) if found is NUMBER)


def _is_name(word: str) -> bool:
    """Whether a word begins with a capital and is no abbreviation."""
    return word[0].isupper() and not word.isupper()


def _is_citizen_number(found: str) -> bool:
    """Whether nine digits hold by the eleven test."""
    digits = [int(sign) for sign in found if sign.isdigit()]
    return any(digits) and sum(w * d for w, d in zip(WEIGHTS, digits, strict=True)) % 11 == 0
