"""`bestendig measures`: every measure with what it means and asks."""

from typing import Annotated

import typer
from rich.table import Table

from bestendig.analyses import cards
from bestendig.cli import console, printing
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.words import chosen


def measures(
    name: Annotated[str | None, typer.Argument(help="Eén maat, met alles wat erover te zeggen is.")] = None,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Toon de maten: wat ze betekenen, waar ze vandaan komen, welke vraag ze stellen."""
    language = chosen(lang)
    if format != "table" or out:
        printing.give(cards.card_rows(name, language), format, out, language)
    elif name:
        _show_one(name, language)
    else:
        _show_all(language)


def _show_all(language: str) -> None:
    """A table with one line per measure."""
    table = Table(show_lines=False, box=None, pad_edge=False)
    for name in ("measure", "label", "meaning"):
        table.add_column(printing.heading(name, language), overflow="fold")
    for card in cards.all_cards():
        table.add_row(card.name, card.label.into(language), card.meaning.into(language))
    console.out.print(table)


def _show_one(name: str, language: str) -> None:
    """Everything on the card of one measure."""
    for field, words in cards.card_rows(name, language)[0].items():
        console.write(f"{printing.heading(field, language) + ':':<18} {words}")
