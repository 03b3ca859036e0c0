"""`bestendig impact kinds` and `bestendig impact assumptions`: what can be tested, and on what it rests."""

from typing import Annotated

import typer

from bestendig.analyses import planning
from bestendig.cli import printing
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.words import chosen

ON_SCREEN = ("assumption", "label", "default", "lowest", "highest", "unit", "source")
"""What fits on a screen; a file tells the meaning too."""


def kinds(format: FormatOption = "table", out: OutOption = None, lang: LanguageOption = None) -> None:
    """Toon welke soorten besluit getoetst kunnen worden, en wat er dan met relaties gebeurt."""
    rows = planning.kind_rows(chosen(lang))
    if format == "table" and out is None:
        rows = [{name: row[name] for name in ("word", "label", "happens")} for row in rows]
    printing.give(rows, format, out, chosen(lang))


def assumptions(
    kind: Annotated[str | None, typer.Option("--kind", help="Alleen die van dit soort besluit.")] = None,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Toon de aannames van een toets: wat we nemen, van waar tot waar, en waar het vandaan komt."""
    rows = planning.assumption_rows(kind, chosen(lang))
    if format == "table" and out is None:
        rows = [{name: row[name] for name in ON_SCREEN} for row in rows]
    printing.give(rows, format, out, chosen(lang))
