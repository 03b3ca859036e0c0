"""`bestendig demo DIR`: the example municipality, from files to discussion sheets."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import example, importing, opening
from bestendig.cli import console, reporting
from bestendig.cli.following import followed
from bestendig.cli.options import LanguageOption
from bestendig.cli.words import chosen
from bestendig.language import Text
from bestendig.model.progress import Progress
from bestendig.sheets import making
from bestendig.sheets.import_report import write_import_report

PLACE = "Voorbeeldstad"
READ_ON = date(2026, 7, 1)
"""The day after the last day in the example: so a demo next year gives the same sheets."""
NUMBERS = {"wijkteams": "oude-en-nieuwe-nummers.csv"}
"""The list of numbers by vault: the teams went over to another system in 2021."""
VAULTS = {"gemeente": "contracts", "wijkteams": "relational"}
"""Each controller has a vault of its own, and makes its own sheet."""
MADE_UP = Text(
    nl="Oefenblad: Voorbeeldstad bestaat niet, alle cijfers zijn verzonnen.",
    en="Practice sheet: Voorbeeldstad does not exist, all figures are made up.",
)
STEPS = {
    "files": Text(nl="1. De bestanden van Voorbeeldstad", en="1. The files of Voorbeeldstad"),
    "import": Text(nl="2. Inlezen: de kluis van", en="2. Import: the vault of"),
    "sheets": Text(nl="3. De gespreksbladen", en="3. The discussion sheets"),
    "next": Text(
        nl="Open een .html in een browser of print een .pdf. Opnieuw beginnen: gooi de map weg.",
        en="Open an .html in a browser or print a .pdf. To begin again: throw the folder away.",
    ),
}


def demo(
    folder: Annotated[Path, typer.Argument(help="De map waar alles komt.")] = Path("demo"),
    inhabitants: Annotated[int, typer.Option(help="Grootte van de stad.", min=2_000)] = example.STANDARD_SIZE,
    lang: LanguageOption = None,
) -> None:
    """Laat zien wat Bestendig is: van bestanden die er al zijn naar gespreksbladen."""
    language = chosen(lang)
    with followed(language) as progress:
        _write_files(folder, inhabitants, language, progress)
        for vault in VAULTS:
            _import(folder, vault, language, progress)
        _write_sheets(folder, language, progress)
    console.write(STEPS["next"].into(language))


def _write_files(folder: Path, inhabitants: int, language: str, progress: Progress) -> None:
    """The files that source systems would export."""
    town = folder / "voorbeeldstad"
    written = example.write_example(town, inhabitants=inhabitants, progress=progress)
    console.write(f"\n{STEPS['files'].into(language)}: {len(written)} → {town}\n")


def _import(folder: Path, vault: str, language: str, progress: Progress) -> None:
    """One vault read, with its report on the screen and as a page."""
    files = folder / "voorbeeldstad" / vault
    report = importing.take_in(
        [files],
        folder / "kluizen" / vault,
        keys=folder / "sleutels" / vault,
        profiles=folder / "profielen",
        progress=progress,
        delivered_on=READ_ON,
        crosswalk=files / NUMBERS[vault] if vault in NUMBERS else None,
    )
    console.write(f"\n{STEPS['import'].into(language)} {vault}\n")
    reporting.show(report, language)
    console.write(f"  {write_import_report(report, folder / 'verslagen' / vault, language)}")


def _write_sheets(folder: Path, language: str, progress: Progress) -> None:
    """The sheet of each vault."""
    console.write(f"\n{STEPS['sheets'].into(language)}\n")
    for vault, kind in VAULTS.items():
        data = opening.open_data(folder / "kluizen" / vault)
        out = folder / "gespreksbladen"
        paths = making.make_sheet(
            data, kind, out, language=language, place=PLACE, notice=MADE_UP, progress=progress
        )
        for path in paths:
            console.write(f"  {path}")
