"""How people are named on paper: residents by the number in the list, professionals by a name, or blank."""

import re

from bestendig.language import Text, plain
from bestendig.model.handover import Person
from bestendig.sheets.words.telling import fill

NUMBER = re.compile(r"(?=.*\d)[\w./#-]{1,40}( \(\d+\))?")
"""One word with a digit in it: the number of a person in a list, never a name; (2) tells two apart."""
RESIDENT = Text(nl="inwoner {number}", en="resident {number}")
RESIDENT_IN_LIST = Text(nl="inwoner nr. {number} van de lijst", en="resident no. {number} of the list")
COLLEAGUE = Text(nl="collega {number}", en="colleague {number}")
BLANK = "................................"


def is_number(client: str) -> bool:
    """Whether it is a number of somebody, not a name."""
    return NUMBER.fullmatch(client) is not None


def resident(person: Person, line: int) -> Text:
    """Inwoner 10023; someone whom the list names by name is called by the line in the list."""
    if is_number(person.client):
        return fill(RESIDENT, number=plain(person.client))
    return fill(RESIDENT_IN_LIST, number=plain(str(line)))


def called(professional: str) -> str:
    """The name as people say it; empty for a number, which nobody says to a resident."""
    name = professional.strip()
    return "" if any(sign.isdigit() for sign in name) else name


def colleague(professional: str | None) -> Text:
    """The professional in a sentence: by name, as colleague 37 by number, or room to write a name."""
    if not professional:
        return plain(BLANK)
    return plain(professional) if called(professional) else fill(COLLEAGUE, number=plain(professional))
