"""`bestendig relationships`: the dated relationships; rows about persons only for a task that is named."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import course, opening, tabulating
from bestendig.cli import printing
from bestendig.cli.coursing import LawOption, WindowOption, WithOption, question
from bestendig.cli.options import DataOption, EngineOption, FormatOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen


def relationships(
    with_whom: WithOption = "professional",
    law: LawOption = None,
    window: WindowOption = None,
    rows: Annotated[
        Path | None,
        typer.Option("--rows", help="Schrijf alle relaties, elk met haar einde, naar dit bestand."),
    ] = None,
    purpose: Annotated[
        str, typer.Option("--purpose", help="Waarvoor de rijen nodig zijn; wordt bewaard.")
    ] = "",
    who: Annotated[str, typer.Option("--who", help="Wie erom vraagt; wordt bewaard.")] = "",
    format: FormatOption = "table",
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tel de relaties: lopend en geëindigd. Met --rows: elke relatie apart, voor een taak."""
    settings, language = read_settings(), chosen(lang)
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    request = question(with_whom, None, law, None, window)
    if rows is None:
        answer = course.endings(opened, request)
        printing.give(tabulating.basis_rows(answer, language), format, None, language)
        return
    entrusted = course.relationship_rows(opened, request, permission=who, purpose=purpose, on=date.today())
    printing.give(entrusted.value, format, rows, language)
