"""`bestendig measure NAME`: the released answer to one measure, with what it rests on."""

from typing import Annotated, cast

import typer

from bestendig.analyses import opening
from bestendig.analyses.tabulate import rows_of
from bestendig.cli import answering, console, printing
from bestendig.cli.options import (
    DataOption,
    EngineOption,
    FormatOption,
    LanguageOption,
    OutOption,
)
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.model.period import Period
from bestendig.model.request import BY, By, CountedBy, Request, WithWhom

BY_HELP = f"Uitgesplitst naar (hoogstens twee): {', '.join(BY)}."


def measure(
    names: Annotated[list[str], typer.Argument(help="Een of meer maten, bijvoorbeeld coc_index.")],
    with_whom: Annotated[
        WithWhom, typer.Option(help="Met wie: persoon, team of organisatie.")
    ] = "professional",
    by: Annotated[list[str] | None, typer.Option(help=BY_HELP)] = None,
    period: Annotated[str | None, typer.Option(help="2024, 2024-Q1, 2024-03; anders alles.")] = None,
    counted_by: Annotated[CountedBy, typer.Option(help="Per dag of per contact.")] = "day",
    law: Annotated[str | None, typer.Option(help="Alleen deze wet.")] = None,
    yardsticks: Annotated[bool, typer.Option(help="Ook toeval en hoogst haalbaar uitrekenen.")] = True,
    format: FormatOption = "table",
    out: OutOption = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Geef het antwoord op een maat: de waarde, waar die op rust, en hoe zeker die is."""
    settings = read_settings()
    request = Request(
        tuple(names),
        Period.parse(period) if period else None,
        with_whom,
        counted_by,
        cast(tuple[By, ...], tuple(by or ())),
        law,
    )
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    answers = opened.ask(request, yardsticks=yardsticks)
    if format == "table" and out is None:
        for answer in answers:
            console.out.print(answering.drawn(answer, chosen(lang)))
    else:
        printing.give(rows_of(answers, chosen(lang)), format, out, chosen(lang))
