"""`bestendig sheet KIND`: write a discussion sheet as HTML, PDF, XLSX, JSON and CSV."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import opening
from bestendig.cli import console
from bestendig.cli.following import followed
from bestendig.cli.options import DataOption, EngineOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.model.period import Period
from bestendig.sheets import making


def sheet(
    kind: Annotated[making.SheetKind, typer.Argument(help="Welk gespreksblad.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="De map waar het blad komt.")],
    period: Annotated[str | None, typer.Option(help="2024, 2024-Q1; anders het laatste hele jaar.")] = None,
    place: Annotated[str | None, typer.Option(help="Naam van de gemeente of organisatie.")] = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Maak een gespreksblad: cijfers met een vraag eronder, voor het gesprek."""
    settings, language = read_settings(), chosen(lang)
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    with followed(language) as progress:
        written = making.make_sheet(
            opened,
            kind.value,
            out,
            language=language,
            period=Period.parse(period) if period else None,
            place=place or settings.place,
            progress=progress,
        )
    for path in written:
        console.write(str(path))
