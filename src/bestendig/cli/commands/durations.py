"""`bestendig durations`: how long relationships last, and to what the years are lost."""

from typing import Annotated

import typer

from bestendig.analyses import course, opening, tabulating
from bestendig.cli import printing
from bestendig.cli.coursing import (
    ByOption,
    HorizonOption,
    LawOption,
    PeriodOption,
    WindowOption,
    WithOption,
    question,
)
from bestendig.cli.options import DataOption, EngineOption, FormatOption, LanguageOption, OutOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen


def durations(
    with_whom: WithOption = "professional",
    by: ByOption = None,
    law: LawOption = None,
    period: PeriodOption = None,
    horizon: HorizonOption = "5y",
    window: WindowOption = None,
    curve: Annotated[bool, typer.Option("--curve", help="De hele lijn, met wie er nog zijn.")] = False,
    format: FormatOption = "table",
    out: OutOption = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Laat zien hoe lang relaties duren, en waarmee de verloren jaren samenvielen."""
    settings = read_settings()
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    answer = course.durations(opened, question(with_whom, by, law, period, window, horizon))
    rows = tabulating.curve_rows if curve else tabulating.durations_rows
    printing.give(rows(answer, chosen(lang)), format, out, chosen(lang))
