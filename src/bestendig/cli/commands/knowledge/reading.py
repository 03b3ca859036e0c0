"""`bestendig knowledge search` and `show`: what is known, in daily words; conditions first."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import knowing, knowledge_rows
from bestendig.cli import console, printing
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.words import chosen

FileOption = Annotated[
    Path | None, typer.Option("--file", help="Een kennisbestand (anders de meegeleverde startlijst).")
]


def search(
    words: Annotated[str, typer.Argument(help="Wat u zoekt, in gewone woorden, tussen aanhalingstekens.")],
    file: FileOption = None,
    k: Annotated[int, typer.Option("--most", min=1, max=50, help="Hoeveel er getoond worden.")] = 5,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Zoek aanpakken die op uw woorden lijken; niets gevonden is geen bewijs dat het er niet is."""
    rows = knowledge_rows.found_rows(knowing.knowledge(file), words, k, chosen(lang))
    printing.give(rows, format, out, chosen(lang))
    console.tell(knowledge_rows.NO_PROOF.into(chosen(lang)))


def show(
    name: Annotated[str, typer.Argument(help="De naam of het nummer van een aanpak.")],
    file: FileOption = None,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Toon één aanpak: eerst de voorwaarden, dan de erkenningen, dan wat ermee gedaan is."""
    known = knowing.knowledge(file)
    printing.give(knowledge_rows.shown_rows(known, known.find(name), chosen(lang)), format, out, chosen(lang))
