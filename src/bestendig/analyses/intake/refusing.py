"""Why no profile reads a table, in words: what is missing, and what to do about it."""

from collections.abc import Sequence

from bestendig.errors import InputError
from bestendig.language import Text, plain
from bestendig.model.tables import TABLES

MAKE_PROFILE = Text(
    nl="Lever die kolommen mee, of maak een profiel dat zegt hoe ze hier heten.",
    en="Deliver those columns too, or make a profile that says what they are called here.",
)


def not_understood(name: str) -> InputError:
    """The error for a file of which the columns say nothing."""
    return InputError(
        Text(
            nl="Van dit bestand is niet duidelijk wat de kolommen betekenen.",
            en="It is not clear what the columns of this file mean.",
        ),
        Text(
            nl="Maak een profiel dat het zegt. Voorbeelden: bestendig profiles.",
            en="Make a profile that tells. Examples: bestendig profiles.",
        ),
        where=name,
        code="columns_unknown",
    )


def list_of_numbers(name: str) -> InputError:
    """The error for a list of numbers that came among the data."""
    return InputError(
        Text(
            nl="Dit is een nummerlijst, geen gegevensbestand.",
            en="This is a list of numbers, not a file of data.",
        ),
        Text(
            nl="Geef hem apart: bestendig import … --crosswalk LIJST.",
            en="Give it apart: bestendig import … --crosswalk LIST.",
        ),
        where=name,
        code="list_of_numbers",
    )


def one_column(name: str) -> InputError:
    """The error for a file in which no delimiter was found."""
    return InputError(
        Text(nl="In dit bestand staat maar één kolom.", en="There is only one column in this file."),
        Text(
            nl="Staat er een ongewoon scheidingsteken in? Noem het in een profiel (delimiter), "
            "of lever een CSV met puntkomma's.",
            en="Does it use an unusual delimiter? Name it in a profile (delimiter), "
            "or deliver a CSV with semicolons.",
        ),
        where=name,
        code="one_column",
    )


def columns_missing(name: str, table: str, columns: Sequence[str]) -> InputError:
    """The error for a file that looks like a table but lacks what that table cannot do without."""
    standard = TABLES[table]
    nl, en = ([standard.column(each).title.into(language) for each in columns] for language in ("nl", "en"))
    return InputError(
        Text(
            nl=f"Dit lijken {standard.title.nl}, maar er ontbreekt een kolom: {', '.join(nl)}.",
            en=f"This looks like {standard.title.en}, but a column is missing: {', '.join(en)}.",
        ),
        MAKE_PROFILE,
        where=name,
        code="columns_missing",
    )


def headers_missing(name: str, profile: str, headers: Sequence[str]) -> InputError:
    """The error for a file without the headers that the named profile reads."""
    return InputError(
        Text(
            nl=f"Het profiel {profile} leest kolommen die hier ontbreken: ",
            en=f"The profile {profile} reads columns that are missing here: ",
        )
        + plain(", ".join(headers) + "."),
        MAKE_PROFILE,
        where=name,
        code="columns_missing",
    )


def guess_rejected(name: str) -> InputError:
    """The error for a file of which somebody said that the guess is not right."""
    return InputError(
        Text(nl="U zei dat de kolommen niet kloppen.", en="You said that the columns are not right."),
        Text(
            nl="Maak een profiel dat wel klopt en geef het met --profile.",
            en="Make a profile that is right and give it with --profile.",
        ),
        where=name,
        code="guess_rejected",
    )


def left_out(name: str) -> InputError:
    """The refusal of a table that somebody chose to leave out."""
    return InputError(
        Text(nl="Dit deed niet mee.", en="This took no part."),
        Text(
            nl="Lever het opnieuw aan als u het toch wilt.", en="Deliver it again if you want it after all."
        ),
        where=name,
        code="left_out",
    )


def shared_header(name: str, header: str) -> InputError:
    """The error for one column of a file that should mean two things."""
    return InputError(
        Text(
            nl=f"De kolom {header} is twee keer gekozen.",
            en=f"The column {header} was chosen twice.",
        ),
        Text(nl="Kies elke kolom één keer.", en="Choose each column once."),
        where=name,
        code="header_twice",
    )


def header_unknown(name: str) -> InputError:
    """The error for a mapping onto a column that the file lacks or that is never read."""
    return InputError(
        Text(
            nl="Een gekozen kolom staat niet in dit bestand, of wordt nooit gelezen.",
            en="A chosen column is not in this file, or is never read.",
        ),
        Text(nl="Kies een andere kolom.", en="Choose another column."),
        where=name,
        code="header_unknown",
    )
