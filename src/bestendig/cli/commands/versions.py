"""`bestendig versions`, `use`, `verify`: which data there are, which one counts, whether it is whole."""

from typing import Annotated

import typer

from bestendig.analyses import keeping
from bestendig.cli import console, printing
from bestendig.cli.options import DataOption, FormatOption, LanguageOption, OutOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen


def versions(
    data: DataOption = None,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Toon de gegevensversies, de nieuwste onderaan."""
    printing.give(keeping.version_rows(data or read_settings().data), format, out, chosen(lang))


def use(
    version: Annotated[str, typer.Argument(help="De versie waarmee verder gewerkt wordt.")],
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Ga terug (of verder) naar een gegevensversie; er verdwijnt niets."""
    console.tell(keeping.use_version(data or read_settings().data, version).into(chosen(lang)))


def verify(data: DataOption = None, lang: LanguageOption = None) -> None:
    """Controleer of de gegevensversies nog heel zijn."""
    for line in keeping.verify_versions(data or read_settings().data):
        console.tell(line.into(chosen(lang)))
