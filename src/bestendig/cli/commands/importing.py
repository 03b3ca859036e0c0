"""`bestendig import`: files or folders into one new data version, with a report of every row."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import importing
from bestendig.cli import console, reporting
from bestendig.cli.following import followed
from bestendig.cli.options import DataOption, KeysOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.sheets.import_report import write_import_report


def import_(
    files: Annotated[
        list[Path],
        typer.Argument(help="Bestanden of mappen: CSV, XLSX, Parquet, XES, JSON, iWmo en iJw, .gz, .zip."),
    ],
    profile: Annotated[str | None, typer.Option(help="Het profiel: een naam of een TOML-bestand.")] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Neem de geraden kolommen over zonder te vragen.")
    ] = False,
    report: Annotated[
        Path | None, typer.Option(help="Map voor het verslag; anders naast de gegevens.")
    ] = None,
    crosswalk: Annotated[
        Path | None, typer.Option(help="Nummerlijst (CSV, XLSX): welke nummers dezelfde persoon zijn.")
    ] = None,
    ground: Annotated[
        str | None, typer.Option(help="De vastgelegde grondslag om wetten te verbinden (bestendig ground).")
    ] = None,
    data: DataOption = None,
    keys: KeysOption = None,
    lang: LanguageOption = None,
) -> None:
    """Lees bestanden in tot één nieuwe gegevensversie; de oude versie blijft heel."""
    settings, language = read_settings(), chosen(lang)
    into = data or settings.data
    with followed(language) as progress:
        taken = importing.take_in(
            files,
            into,
            keys=keys or settings.keys,
            profiles=settings.profiles,
            profile=profile,
            decide=reporting.agree if yes else reporting.asking(language, progress, sys.stdin.isatty()),
            progress=progress,
            delivered_on=date.today(),
            crosswalk=crosswalk,
            ground=ground,
        )
    reporting.show(taken, language)
    console.tell(str(write_import_report(taken, report or into / "verslagen", language)))
