"""Why a list of numbers is refused, in words; never with a number from it."""

from bestendig.errors import InputError
from bestendig.language import Text

REFUSALS = {
    "crosswalk_unknown": (
        Text(
            nl="Dit is geen nummerlijst: de kolommen zijn niet te herkennen.",
            en="This is no list of numbers: its columns are not recognised.",
        ),
        Text(
            nl="Lever de kolommen 'oud nummer' en 'nieuw nummer', of 'systeem', 'nummer' en 'persoon'.",
            en="Deliver the columns 'old number' and 'new number', or 'system', 'number' and 'person'.",
        ),
    ),
    "crosswalk_incomplete": (
        Text(nl="Op deze regel mist een nummer.", en="On this line a number is missing."),
        Text(
            nl="Vul de regel aan of haal hem weg. Er is niets ingelezen.",
            en="Complete the line or remove it. Nothing was imported.",
        ),
    ),
    "crosswalk_who": (
        Text(
            nl="Op deze regel staat niet of het om een inwoner of een medewerker gaat.",
            en="This line does not say whether it is about a client or a worker.",
        ),
        Text(
            nl="Vul bij 'soort' in: inwoner of medewerker.",
            en="Fill in under 'kind': client or worker.",
        ),
    ),
    "crosswalk_two_persons": (
        Text(
            nl="Eén nummer staat bij twee personen (ook op regel {first}).",
            en="One number stands with two persons (on line {first} too).",
        ),
        Text(
            nl="Zoek uit wie het is en laat één van de regels staan. Er is niets ingelezen.",
            en="Find out who it is and keep one of the lines. Nothing was imported.",
        ),
    ),
    "crosswalk_circle": (
        Text(
            nl="Nummers verwijzen in een kringetje naar elkaar ({count} regels).",
            en="Numbers point to each other in a circle ({count} lines).",
        ),
        Text(
            nl="Kijk welk nummer het oudst is en haal de regel weg die daarheen terugverwijst.",
            en="See which number is the oldest and remove the line that points back to it.",
        ),
    ),
    "crosswalk_needs_system": (
        Text(
            nl="De nummerlijst zegt niet van welk systeem de nummers zijn, en er zijn er meer: {systems}.",
            en="The list does not say from which system its numbers are, and there are several: {systems}.",
        ),
        Text(
            nl="Zet een kolom 'systeem' in de lijst, of lever de systemen apart aan.",
            en="Put a column 'system' in the list, or deliver the systems apart.",
        ),
    ),
    "crosswalk_many_tables": (
        Text(
            nl="In dit bestand staan meer tabellen; een nummerlijst is er één.",
            en="This file holds several tables; a list of numbers is one.",
        ),
        Text(nl="Lever alleen de nummerlijst.", en="Deliver the list of numbers only."),
    ),
}


def refuse_list(code: str, name: str, line: int = 0, **values: object) -> InputError:
    """The error for `code` about the list `name` (at `line`, when known), ready to be raised."""
    happened, hint = REFUSALS[code]
    where = f"{name}:{line}" if line else name
    return InputError(happened.filled(**values), hint.filled(**values), where=where, code=code)
