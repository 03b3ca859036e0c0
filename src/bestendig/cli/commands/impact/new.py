"""`bestendig impact new`: a plan file to fill in."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import planning
from bestendig.cli import console
from bestendig.cli.options import LanguageOption
from bestendig.cli.words import chosen
from bestendig.language import Text


def new(
    kind: Annotated[str, typer.Option("--kind", help="Wat voor besluit: zie bestendig impact kinds.")],
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Het bestand; zonder komt het op het scherm.")
    ] = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Een bestand dat er al is, mag weg.")
    ] = False,
    lang: LanguageOption = None,
) -> None:
    """Schrijf een plan om in te vullen, met bij elke regel wat er moet staan."""
    text = planning.new_plan(kind, chosen(lang))
    if out is None:
        console.write(text)
        return
    planning.save_plan(text, out, overwrite=overwrite)
    console.write(str(out))
    told = Text(
        nl=f"Verander het in een gewone tekstverwerker en toets het: bestendig impact run {out.name}",
        en=f"Change it in any text editor and test it: bestendig impact run {out.name}",
    )
    console.tell(told.into(chosen(lang)))
