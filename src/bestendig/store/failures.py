"""What goes wrong below, in words: engine and disk errors become StoreError, without any value from a row.

Messages of engines quote rows and values; therefore nothing of them is kept but the kind of the error. Faults
of our own making (an unknown column, a wrong expression) are let through as they are: they hold no data.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from bestendig.errors import BestendigError, StoreError
from bestendig.language import Text

FULL = Text(nl="De schijf is vol.", en="The disk is full.")
FULL_HINT = Text(
    nl="Maak ruimte vrij en probeer het opnieuw. De vorige gegevens zijn nog heel.",
    en="Free some space and try again. The earlier data are still whole.",
)
FORBIDDEN = Text(
    nl="Dit mag hier niet gelezen of geschreven worden.", en="This may not be read or written here."
)
FORBIDDEN_HINT = Text(
    nl="Vraag de beheerder om lees- en schrijfrechten op de map, of kies een andere map.",
    en="Ask the administrator for read and write rights on the folder, or choose another folder.",
)
MISSING = Text(nl="Een bestand van de gegevens is er niet.", en="A file of the data is not there.")
MISSING_HINT = Text(
    nl="Is de map verplaatst, of is de gegevensversie intussen vervangen? Open de gegevens opnieuw.",
    en="Was the folder moved, or the data version replaced meanwhile? Open the data again.",
)
UNREADABLE = Text(nl="Lezen of schrijven is mislukt.", en="Reading or writing failed.")
UNREADABLE_HINT = Text(
    nl="Controleer de schijf en de map, en probeer het opnieuw.",
    en="Check the disk and the folder, and try again.",
)
MEMORY = Text(nl="Er is te weinig geheugen.", en="There is not enough memory.")
MEMORY_HINT = Text(
    nl="Geef meer geheugen, minder threads, of een map voor tijdelijke bestanden met meer ruimte.",
    en="Give more memory, fewer threads, or a folder for temporary files with more space.",
)
ENGINE = Text(nl="De rekenmotor kon dit niet uitvoeren.", en="The engine could not run this.")
ENGINE_HINT = Text(
    nl="Meld dit met de naam van de fout en de versie van de software; er staan geen gegevens in.",
    en="Report this with the name of the error and the version of the software; it holds no data.",
)
OUR_OWN = (
    "BinderException", "CatalogException", "ParserException", "AnalysisException", "ParseException",
    "ColumnNotFoundError", "SchemaError", "SchemaFieldNotFoundError", "DuplicateError",
)  # fmt: skip
"""Kinds of engine errors that come from a wrong expression: they name columns, never data."""
FULL_NUMBERS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FULL_WORDS = ("no space left", "file too large", "disk quota", "offload limit", "max_temp_directory_size")


def of_disk(failure: OSError, where: str = "") -> StoreError:
    """The words for an error of the disk."""
    if failure.errno in FULL_NUMBERS:
        return StoreError(FULL, FULL_HINT, where=where, code="disk_full")
    if isinstance(failure, PermissionError) or failure.errno == errno.EROFS:
        return StoreError(FORBIDDEN, FORBIDDEN_HINT, where=where, code="not_permitted")
    if isinstance(failure, FileNotFoundError):
        return StoreError(MISSING, MISSING_HINT, where=where, code="file_missing")
    return StoreError(UNREADABLE, UNREADABLE_HINT, where=where, code="disk")


def of_engine(failure: Exception, where: str = "") -> Exception:
    """The words for an error of an engine: what its message is about, never the message itself."""
    known = _known(str(failure).lower(), where)
    if known is not None:
        return known
    if type(failure).__name__ in OUR_OWN:
        return failure
    named = f"{where}: {type(failure).__name__}" if where else type(failure).__name__
    return StoreError(ENGINE, ENGINE_HINT, where=named, code="engine")


def _known(message: str, where: str) -> StoreError | None:
    """The error that this message of an engine is about, None when it is another."""
    if any(words in message for words in FULL_WORDS):
        return StoreError(FULL, FULL_HINT, where=where, code="disk_full")
    if "out of memory" in message or "outofmemory" in message:
        return StoreError(MEMORY, MEMORY_HINT, where=where, code="memory")
    if "permission denied" in message or "cannot access" in message:
        return StoreError(FORBIDDEN, FORBIDDEN_HINT, where=where, code="not_permitted")
    if "no files found" in message or "no such file" in message or "path_not_found" in message:
        return StoreError(MISSING, MISSING_HINT, where=where, code="file_missing")
    return None


@contextmanager
def in_words(where: str = "", *kinds: type[Exception]) -> Iterator[None]:
    """Turn disk errors, and engine errors of these kinds, into StoreError; `where` is never a value."""
    try:
        yield
    except BestendigError:
        raise
    except OSError as failure:
        raise of_disk(failure, where) from None
    except kinds as failure:
        raise of_engine(failure, where) from None
