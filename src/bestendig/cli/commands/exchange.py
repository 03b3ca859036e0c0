"""`bestendig exchange`: look into a file of another municipality, without taking anything over."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.exchanging import open_parcel
from bestendig.cli import console
from bestendig.cli.exchanging import as_json, origin_words, told
from bestendig.cli.options import LanguageOption
from bestendig.cli.words import chosen

app = typer.Typer(
    name="exchange",
    help="Bestanden met rode draden, antwoorden en ervaring van andere gemeenten.",
    no_args_is_help=True,
)
FileArgument = Annotated[Path, typer.Argument(help="Het bestand (.zip) van de andere gemeente.")]


@app.callback()
def _together() -> None:
    """Bestanden met rode draden, antwoorden en ervaring van andere gemeenten."""


@app.command("check")
def check(file: FileArgument, lang: LanguageOption = None) -> None:
    """Kijk of een bestand heel en veilig is, en van wie het komt."""
    for line in origin_words(open_parcel(file)):
        console.write(line.into(chosen(lang)))


@app.command("show")
def show(
    file: FileArgument,
    is_json: Annotated[bool, typer.Option("--json", help="Als JSON, voor een programma.")] = False,
    lang: LanguageOption = None,
) -> None:
    """Laat zien wat er in een bestand staat; er wordt niets overgenomen."""
    parcel = open_parcel(file)
    if is_json:
        console.write(json.dumps(as_json(parcel), ensure_ascii=False, indent=2))
    else:
        console.out.print(told(parcel, chosen(lang)))
