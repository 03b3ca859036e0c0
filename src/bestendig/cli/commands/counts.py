"""`bestendig counts`: add up over several vaults without anybody showing a person."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import opening
from bestendig.analyses.counts.agreeing import join_round, make_round, read_round
from bestendig.analyses.counts.combining import combine as add_up
from bestendig.analyses.counts.counting import write_counts
from bestendig.cli import console
from bestendig.cli.options import DataOption, KeysOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.language import Text
from bestendig.model.round import Round
from bestendig.sheets.combined import KINDS, make_combined

app = typer.Typer(
    name="counts",
    help="Tel op over meer kluizen, zonder dat iemand een persoon laat zien.",
    no_args_is_help=True,
)
RoundOption = Annotated[Path, typer.Option("--round", help="De map van de ronde.")]
PartyOption = Annotated[str | None, typer.Option("--as", help="Uw organisatie, zoals in de ronde.")]


@app.callback()
def _together() -> None:
    """Tel op over meer kluizen, zonder dat iemand een persoon laat zien."""


@app.command("round")
def begin(
    folder: Annotated[Path, typer.Argument(help="Een lege map waar alle partijen bij kunnen.")],
    parties: Annotated[list[str], typer.Option("--party", help="Een organisatie; noem er drie of meer.")],
    until: Annotated[
        datetime,
        typer.Option("--until", formats=["%Y-%m-%d"], help="De laatste dag die telt."),
    ],
    lang: LanguageOption = None,
) -> None:
    """Begin een ronde: wie tellen er mee, en tot welke dag."""
    agreed = make_round(folder, parties, until.date())
    told = Text(
        nl="Nu maakt elke partij een sleutel: bestendig counts key.",
        en="Now each party makes a key: bestendig counts key.",
    )
    console.write(agreed.id)
    console.tell(told.into(chosen(lang)))


@app.command("key")
def key(
    folder: RoundOption,
    party: PartyOption = None,
    keys: KeysOption = None,
    lang: LanguageOption = None,
) -> None:
    """Maak de sleutel van deze kluis voor een ronde, of toon het controlegetal als die er is."""
    settings = read_settings()
    agreed, own = read_round(folder), party or settings.place
    if own in agreed.missing or own not in agreed.parties:
        agreed = join_round(folder, own, keys or settings.keys)
    _show(agreed, chosen(lang))


@app.command("write")
def write(
    folder: RoundOption,
    out: Annotated[Path, typer.Option("-o", "--out", help="Het tellingenbestand.")],
    check: Annotated[str, typer.Option(help="Het controlegetal, met de anderen vergeleken.")] = "",
    party: PartyOption = None,
    keys: KeysOption = None,
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tel in deze kluis en schrijf het tellingenbestand: aantallen, gemaskeerd, zonder personen."""
    settings = read_settings()
    opened = opening.open_data(data or settings.data, threshold=settings.threshold)
    own = party or settings.place
    console.write(str(write_counts(opened, folder, own, keys or settings.keys, check, out)))
    told = Text(
        nl="De sleutel is weggegooid. Nog een keer tellen kan alleen in een nieuwe ronde.",
        en="The key is thrown away. To count again takes a new round.",
    )
    console.tell(told.into(chosen(lang)))


@app.command("combine")
def combine(
    files: Annotated[list[Path], typer.Argument(help="De tellingenbestanden van alle partijen.")],
    folder: RoundOption,
    out: Annotated[Path, typer.Option("-o", "--out", help="De map waar de bladen komen.")],
    sheets: Annotated[str, typer.Option(help="Welke gespreksbladen, met komma's.")] = ",".join(KINDS),
    place: Annotated[str | None, typer.Option(help="Naam van de gemeente of regio.")] = None,
    lang: LanguageOption = None,
) -> None:
    """Tel de bestanden op en maak gespreksbladen, met de regel voor kleine aantallen over de som."""
    settings = read_settings()
    combined = add_up(files, folder, threshold=settings.threshold)
    kinds = tuple(kind.strip() for kind in sheets.split(",") if kind.strip())
    name = settings.place if place is None else place
    for path in make_combined(combined, kinds, out, language=chosen(lang), place=name):
        console.write(str(path))


def _show(agreed: Round, language: str) -> None:
    """Whose key is still missing, or the number to compare."""
    if agreed.missing:
        names = ", ".join(agreed.missing)
        console.tell(Text(nl=f"Nog geen sleutel van: {names}.", en=f"No key yet of: {names}.").into(language))
        return
    console.write(agreed.check_number)
    told = Text(
        nl="Is dit getal bij alle partijen gelijk? Vraag het door de telefoon, niet uit de map.",
        en="Is this number the same for all parties? Ask by telephone, not from the folder.",
    )
    console.tell(told.into(language))
