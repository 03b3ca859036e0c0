"""`bestendig patterns`: how often, how broad, how lasting, whether rising; from a file of reports."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.patterns import patterns as patterns_of
from bestendig.analyses.patterns import wording
from bestendig.analyses.patterns.tabulating import figure_rows, word_rows
from bestendig.cli import console, printing
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.words import chosen
from bestendig.language import Text
from bestendig.model.pattern_figures import PatternFigures

NAMES = {
    "often": Text(nl="Vaak", en="Often"),
    "broad": Text(nl="Breed", en="Broad"),
    "lasting": Text(nl="Hardnekkig", en="Lasting"),
    "rising": Text(nl="Stijgend", en="Rising"),
}
NO_PATTERN = Text(
    nl="Geen melding hoort bij een rode draad. Vul die kolom in waar mensen dat vonden.",
    en="No report is in a pattern. Fill in that column where people found so.",
)
UNTIL = typer.Option("--until", formats=["%Y-%m-%d"], help="Tot en met deze dag.")
JSON = typer.Option("--json", help="Hetzelfde als --format json.")


def patterns(
    file: Annotated[Path, typer.Argument(help="CSV, JSON-regels of werkmap: dag, team, rode draad, thema.")],
    until: Annotated[datetime | None, UNTIL] = None,
    json: Annotated[bool, JSON] = False,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Laat zien hoe vaak, breed, hardnekkig en stijgend rode draden zijn, met wat toeval geeft."""
    found = patterns_of(file, until.date() if until else None)
    wanted = "json" if json else format
    if wanted != "table" or out:
        printing.give(figure_rows(found), wanted, out, chosen(lang))
    else:
        _show(found, chosen(lang))


def _show(found: PatternFigures, language: str) -> None:
    """Each pattern with its four things apart, then what they rest on."""
    for row in word_rows(found, language):
        console.write(f"{row['pattern']}")
        for name, words in NAMES.items():
            console.write(f"  {words.into(language) + ':':<12} {row[name]}")
        console.write("")
    if not found.patterns:
        console.write(NO_PATTERN.into(language))
    if found.gathered:
        console.write(wording.gathered(found.gathered).into(language))
    for words in wording.rests_on(found.rest_on):
        console.write(words.into(language))
