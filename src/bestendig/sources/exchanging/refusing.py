"""Why a file of another municipality is refused: what happened, what to do."""

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.knowledge.reading import FAULTS

AGAIN = Text(nl="Vraag de afzender om een nieuw bestand.", en="Ask the sender for a new file.")
NOT_OURS = Text(
    nl="Een goed bestand komt uit Bestendig: Kennis, Uitwisselen, Schrijf een bestand.",
    en="A good file comes from Bestendig: Knowledge, Exchange, Write a file.",
)
REFUSALS: dict[str, tuple[Text, Text]] = {
    "missing": (
        Text(nl="Dit bestand kan niet gelezen worden.", en="This file cannot be read."),
        Text(nl="Kijk of het er is en of u het mag lezen.", en="See whether it is there and may be read."),
    ),
    "damaged": (Text(nl="Dit bestand is beschadigd.", en="This file is damaged."), AGAIN),
    "large": (
        Text(
            nl="Dit bestand is te groot, of wordt dat bij het uitpakken. Hooguit 16 MB kan.",
            en="This file is too large, or becomes so when unpacked. 16 MB at most is possible.",
        ),
        AGAIN,
    ),
    "foreign": (
        Text(nl="Dit is geen uitwisselbestand van Bestendig.", en="This is no exchange file of Bestendig."),
        NOT_OURS,
    ),
    "newer": (
        Text(
            nl="Dit bestand is gemaakt met een nieuwere vorm dan deze Bestendig kent.",
            en="This file has a newer form than this Bestendig knows.",
        ),
        Text(nl="Werk Bestendig bij, en probeer opnieuw.", en="Update Bestendig, and try again."),
    ),
    "changed": (
        Text(
            nl="Dit bestand is veranderd nadat het was geschreven.",
            en="This file was changed after it was written.",
        ),
        AGAIN,
    ),
    "origin": (
        Text(
            nl="In dit bestand staat niet goed van wie het is, van welke dag, of wat ermee mag.",
            en="This file does not say well whose it is, of which day, or what may be done with it.",
        ),
        AGAIN,
    ),
    "rows": (
        Text(nl="Dit bestand heeft meer dan 5.000 regels.", en="This file has over 5,000 lines."),
        AGAIN,
    ),
    "columns": (
        Text(nl="De kolommen van dit bestand kloppen niet.", en="The columns of this file are not right."),
        AGAIN,
    ),
}


def refuse(why: str, name: str) -> InputError:
    """The error for a file as a whole."""
    happened, hint = REFUSALS[why]
    return InputError(happened, hint, where=name[:120], code=f"exchange_{why}")


def refuse_cell(code: str, name: str, line: int, column: str) -> InputError:
    """The error for a cell; never what stood in it."""
    wrong = FAULTS.get(code, FAULTS["object_unreadable"])
    happened = Text(
        nl=f"In de kolom ‘{column}’ klopt iets niet: {wrong.nl}.",
        en=f"Something is not right in the column ‘{column}’: {wrong.en}.",
    )
    return InputError(happened, AGAIN, where=f"{name}:{line}", code="exchange_cell")
