"""`bestendig ground`: record on which ground laws may be joined, or show what is recorded."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import grounds
from bestendig.cli import console, printing
from bestendig.cli.options import DataOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.errors import RequestError
from bestendig.language import Text

DAY = ["%Y-%m-%d"]


def ground(
    law: Annotated[
        list[str] | None, typer.Option(help="Een wet die erbij hoort; noem er twee of meer.")
    ] = None,
    decided_by: Annotated[str, typer.Option(help="Wie besloot, als functie of orgaan.")] = "",
    document: Annotated[Path | None, typer.Option(help="Het besluit (een bestand).")] = None,
    first_day: Annotated[datetime | None, typer.Option("--from", formats=DAY, help="Eerste dag.")] = None,
    last_day: Annotated[datetime | None, typer.Option("--until", formats=DAY, help="Laatste dag.")] = None,
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Leg vast op welke grond wetten over één inwoner mogen worden verbonden; zonder opties: toon ze."""
    folder = data or read_settings().data
    if not law:
        printing.give(grounds.ground_rows(folder), "table", None, chosen(lang))
        return
    if document is None or first_day is None or last_day is None:
        raise RequestError(
            Text(nl="Het besluit is niet compleet.", en="The decision is not complete."),
            Text(nl="Geef --document, --from en --until.", en="Give --document, --from and --until."),
        )
    said = grounds.record_ground(
        folder,
        law,
        decided_by=decided_by,
        document=document,
        first_day=first_day.date(),
        last_day=last_day.date(),
    )
    console.tell(said.into(chosen(lang)))
