"""Words in which a person could be recognised: they are sent back before anybody else reads them.

Only what says where such words stand may enter; never the words themselves into a message.
"""

from collections.abc import Callable, Iterator

from bestendig.language import Text
from bestendig.web.ui.recognising.days import has_birth_date
from bestendig.web.ui.recognising.names import has_name
from bestendig.web.ui.recognising.numbers import has_account, has_citizen_number, has_mail_or_telephone
from bestendig.web.ui.recognising.places import has_address

NUMBER = Text(
    nl="Hier lijkt een burgerservicenummer te staan. Haal het weg.",
    en="This looks like a citizen service number. Take it away.",
)
ACCOUNT = Text(
    nl="Hier lijkt een rekeningnummer te staan. Haal het weg.",
    en="This looks like a bank account number. Take it away.",
)
REACHED = Text(
    nl="Hier lijkt een e-mailadres, mobiel nummer of ander telefoonnummer te staan. Haal het weg: dit gaat "
    "niet over één mens.",
    en="This looks like an e-mail address, mobile or other telephone number. Take it away: this is not about "
    "one person.",
)
ADDRESSED = Text(
    nl="Hier lijkt een adres te staan. Schrijf een buurt, zoals “een flat in Noord”.",
    en="This looks like an address. Write a neighbourhood, such as “a flat in the north”.",
)
BORN = Text(
    nl="Hier lijkt een geboortedatum te staan. Schrijf ongeveer hoe oud, zoals “rond de tachtig”.",
    en="This looks like a date of birth. Write roughly how old, such as “about eighty”.",
)
NAMED = Text(
    nl="Hier lijkt de naam van een mens te staan. Schrijf een rol, zoals “een moeder”.",
    en="This looks like the name of a person. Write a role, such as “a mother”.",
)
FINDERS: tuple[tuple[Text, Callable[[str], bool]], ...] = (
    (NUMBER, has_citizen_number),
    (ACCOUNT, has_account),
    (REACHED, has_mail_or_telephone),
    (ADDRESSED, has_address),
    (BORN, has_birth_date),
    (NAMED, has_name),
)
"""What is said, and what sees it; in the order in which it is said."""


def recognised(words: str, *, is_place: bool = False) -> Iterator[Text]:
    """What in these words could point at one person; never the words themselves.

    In a field that asks where people meet (`is_place`) an address is what was asked.
    """
    return (text for text, sees in FINDERS if sees(words) and not (is_place and text is ADDRESSED))


def citizen_number(words: str) -> Iterator[Text]:
    """Only the number that may stand nowhere: for a field in which an organisation says how to reach it."""
    return iter((NUMBER,) if has_citizen_number(words) else ())
