"""`bestendig profiles`: the saved column mappings, shipped ones and your own."""

from bestendig.analyses import importing
from bestendig.cli import printing
from bestendig.cli.options import FormatOption
from bestendig.cli.settings import read_settings


def profiles(format: FormatOption = "table") -> None:
    """Toon de bewaarde profielen: welke kolom van welk bestand wat betekent."""
    printing.give(importing.profile_rows(read_settings().profiles), format, None)
