"""Which language the command line speaks now."""

import itertools
from collections.abc import Sequence

from bestendig.cli.options import LanguageChoice
from bestendig.cli.settings import language_of
from bestendig.language import LANGUAGES

FLAG = "--lang"


def chosen(lang: LanguageChoice | None) -> str:
    """The language asked for, else that of the settings."""
    return lang or language_of()


def spoken(arguments: Sequence[str]) -> str:
    """The language asked for by arguments that may not be understood, else that of the settings."""
    said = [each.removeprefix(f"{FLAG}=") for each in arguments if each.startswith(f"{FLAG}=")]
    said += [after for flag, after in itertools.pairwise(arguments) if flag == FLAG]
    return next((each for each in said if each in LANGUAGES), None) or language_of()
