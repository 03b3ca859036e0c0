"""Why a file is refused as a whole: code, what happened, how to mend it; in one place so that words agree."""

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.sources.formats.refused import archives, documents, structured, text_files

REFUSALS: dict[str, tuple[Text, Text]] = {
    **text_files.REFUSALS,
    **archives.REFUSALS,
    **documents.REFUSALS,
    **structured.REFUSALS,
}
"""Per code: what happened, and what to do."""


def refuse(code: str, name: str, line: int = 0, **values: object) -> InputError:
    """The error for `code` about the file `name` (at `line`, when known), ready to be raised."""
    happened, hint = REFUSALS[code]
    where = f"{name}:{line}" if line else name
    return InputError(happened.filled(**values), hint.filled(**values), where=where, code=code)
