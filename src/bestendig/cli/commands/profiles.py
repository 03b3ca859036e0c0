"""`bestendig profiles`: the saved column mappings, shipped ones and your own."""

from bestendig.analyses import importing
from bestendig.cli import printing
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen


def profiles(format: FormatOption = "table", out: OutOption = None, lang: LanguageOption = None) -> None:
    """Toon de bewaarde profielen: welke kolom van welk bestand wat betekent."""
    printing.give(importing.profile_rows(read_settings().profiles), format, out, chosen(lang))
