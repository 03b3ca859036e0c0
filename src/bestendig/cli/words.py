"""Which language the command line speaks now."""

from bestendig.cli.options import LanguageChoice
from bestendig.cli.settings import language_of


def chosen(lang: LanguageChoice | None) -> str:
    """The language asked for, else that of the settings."""
    return lang or language_of()
