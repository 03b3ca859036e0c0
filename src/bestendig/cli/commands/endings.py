"""`bestendig endings`: why relationships ended, on which level that began, and how sure that is."""

from bestendig.analyses import course, opening, tabulating
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
    format: FormatOption = "table",
    out: OutOption = None,
    data: DataOption = None,
    engine: EngineOption = None,
    lang: LanguageOption = None,
) -> None:
    """Laat zien waarmee het einde van relaties samenviel: contract, vertrek, keuze, afgerond."""
    settings = read_settings()
    opened = opening.open_data(
        data or settings.data, engine=engine or settings.engine, threshold=settings.threshold
    )
    answer = course.endings(opened, question(with_whom, by, law, period, window))
    printing.give(tabulating.endings_rows(answer, chosen(lang)), format, out, chosen(lang))
