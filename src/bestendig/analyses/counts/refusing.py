"""Why a file of another vault is refused: what is wrong with it, what stays, what to do."""

from collections.abc import Sequence

from bestendig.errors import InputError, RequestError
from bestendig.language import Text


def no_round() -> InputError:
    """The error for files among which there is no agreement, or more than one."""
    return InputError(
        Text(
            nl="Hier is geen afspraak voor een ronde in te vinden.", en="No agreement for a round is in here."
        ),
        Text(
            nl="Geef de ZIP van de ronde, of het bestand ronde.json.",
            en="Give the ZIP of the round, or the file ronde.json.",
        ),
        code="round_missing",
    )


def unknown() -> InputError:
    """The error for a file that we do not know."""
    return InputError(
        Text(
            nl="Dit is geen sleutel, geen tellingenbestand en geen map van een ronde, of het is beschadigd.",
            en="This is no key, no counts file and no folder of a round, or it is damaged.",
        ),
        Text(
            nl="Vraag de partij om het bestand opnieuw te sturen, precies zoals het gemaakt is.",
            en="Ask the party to send the file again, exactly as it was made.",
        ),
        code="round_file_unknown",
    )


def other_round(of: str) -> InputError:
    """The error for a file of another round."""
    return InputError(
        Text(nl="Dit bestand is van een andere ronde.", en="This file is of another round."),
        Text(
            nl="Zoek de ronde waar het bij hoort, of vraag het bestand van deze ronde.",
            en="Find the round that it belongs to, or ask for the file of this round.",
        ),
        where=of,
        code="counts_other_round",
    )


def strange() -> InputError:
    """The error for a file of somebody who is not in the round; the name may be anything and is not told."""
    return InputError(
        Text(
            nl="Dit bestand is van een partij die niet in deze ronde zit.",
            en="This file is of a party that is not in this round.",
        ),
        Text(
            nl="De naam moet precies die uit de afspraak zijn.",
            en="The name must be exactly that of the agreement.",
        ),
        code="counts_strange",
    )


def keys_first(missing: Sequence[str]) -> RequestError:
    """The error for counts that come before all keys."""
    names = ", ".join(missing)
    return RequestError(
        Text(
            nl=f"Tellingen kunnen pas komen als alle sleutels er zijn. Nog geen sleutel van: {names}.",
            en=f"Counts can come only when all keys are here. No key yet of: {names}.",
        ),
        Text(
            nl="Bewaar het bestand. Voeg eerst de sleutels toe en daarna dit bestand opnieuw.",
            en="Keep the file. First add the keys, then this file again.",
        ),
        code="round_incomplete",
    )


def key_differs(party: str) -> InputError:
    """The error for a second, other key of a party."""
    return InputError(
        Text(
            nl=f"Van {party} is hier al een andere sleutel. Die blijft staan.",
            en=f"Another key of {party} is here already. That one stays.",
        ),
        Text(
            nl="Bel deze partij: welke sleutel is echt van haar? De nieuwe? Begin dan een nieuwe ronde.",
            en="Call this party: which key is really hers? If it is the new one, begin a new round.",
        ),
        code="round_key_swapped",
    )


def key_damaged(party: str) -> InputError:
    """The error for what is no key, or the key of another party."""
    return InputError(
        Text(
            nl=f"De sleutel van {party} is beschadigd, of is die van een andere partij.",
            en=f"The key of {party} is damaged, or is that of another party.",
        ),
        Text(nl="Vraag het sleutelbestand opnieuw.", en="Ask for the key file again."),
        code="round_key_damaged",
    )


def other_keys(party: str) -> InputError:
    """The error for counts that were masked for other keys than lie here."""
    return InputError(
        Text(
            nl=f"{party} telde met andere sleutels dan hier liggen. Het bestand is niet bewaard.",
            en=f"{party} counted with other keys than lie here. The file was not kept.",
        ),
        Text(
            nl="Zoek uit wie een andere map had: daarvoor is het controlegetal. Begin een nieuwe ronde.",
            en="Find out who had another folder: the check number is for that. Begin a new round.",
        ),
        code="counts_other_keys",
    )


def other_way(party: str, software: str, expected: str) -> InputError:
    """The error for counts in another order, or of another version of the software."""
    said = f"{software} / {expected}" if software != expected else software
    return InputError(
        Text(
            nl=f"{party} telde op een andere manier. Het bestand past niet bij de andere.",
            en=f"{party} counted in another way. The file does not fit the others.",
        ),
        Text(
            nl=f"Werk allemaal met dezelfde versie van Bestendig ({said}) en begin een nieuwe ronde.",
            en=f"Let all work with the same version of Bestendig ({said}) and begin a new round.",
        ),
        code="counts_other_software",
    )


def counts_twice(party: str) -> InputError:
    """The error for a second, other counts file of a party."""
    return InputError(
        Text(
            nl=f"Van {party} zijn er al andere tellingen. Die blijven staan.",
            en=f"Other counts of {party} are here already. Those stay.",
        ),
        Text(
            nl="Een sleutel werkt één keer. Klopt het eerste bestand niet? Begin dan een nieuwe ronde.",
            en="A key works once. Is the first file not right? Then begin a new round.",
        ),
        code="counts_twice",
    )
