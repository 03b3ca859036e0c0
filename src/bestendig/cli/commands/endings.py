"""`bestendig endings`: why relationships ended, on which level that began, and how sure that is."""

from typing import Annotated

import typer

from bestendig.analyses import against_truth, course, example, opening, tabulating, truth_rows
from bestendig.cli import printing
from bestendig.cli.coursing import ByOption, LawOption, PeriodOption, WindowOption, WithOption, question
from bestendig.cli.options import DataOption, EngineOption, FormatOption, LanguageOption, OutOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen


def endings(
    with_whom: WithOption = "professional",
    by: ByOption = None,
    law: LawOption = None,
    period: PeriodOption = None,
    window: WindowOption = None,
    against: Annotated[
        bool, typer.Option("--against-truth", help="Hoe vaak het klopt, in een verzonnen stad.")
    ] = False,
    degraded: Annotated[
        bool,
        typer.Option(
            "--degraded", help="Met gaten: een tiende van de uitdienstdata, een vijfde van de redenen."
        ),
    ] = False,
    seed: Annotated[int, typer.Option("--seed", help="Welke verzonnen stad.", min=0)] = example.STANDARD_SEED,
    format: FormatOption = "table",
    out: OutOption = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Laat zien waarmee het einde van relaties samenviel: contract, vertrek, keuze, afgerond."""
    if against:
        found = against_truth.endings_against_truth(degraded=degraded, seed=seed)
        printing.give(truth_rows.truth_rows(found, chosen(lang)), format, out, chosen(lang))
        return
    settings = read_settings()
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    answer = course.endings(opened, question(with_whom, by, law, period, window))
    printing.give(tabulating.endings_rows(answer, chosen(lang)), format, out, chosen(lang))
