"""`bestendig similar`: which earlier texts are like this one; with --quality how well that works."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal

import typer

from bestendig.analyses import recalling
from bestendig.analyses.recalling import Like
from bestendig.cli import console, printing
from bestendig.cli.options import FormatOption, LanguageOption, OutOption
from bestendig.cli.words import chosen
from bestendig.errors import RequestError
from bestendig.language import Text

NO_PROOF = Text(
    nl="Niets gevonden is geen bewijs dat het nieuw is.", en="Nothing found is no proof that it is new."
)
LIKE = Text(
    nl="Dit lijkt erop. Of het hetzelfde is, zegt een mens. Het zoeken mist ook wat er wel is.",
    en="This is like it. Whether it is the same, a person says. The search also misses what is there.",
)
SHARED = Text(nl="zelfde woorden: {words}", en="same words: {words}")
NO_WORDS = Text(nl="geen zelfde woorden, wel dezelfde richting", en="no same words, the same direction")
THEME = Text(nl="zelfde thema", en="same theme")
GROUP = Text(nl="rode draad: {group}", en="pattern: {group}")
ONE_OF_TWO = RequestError(
    Text(nl="Er is een tekst nodig, en een bestand.", en="A text is needed, and a file."),
    Text(
        nl='Geef: bestendig similar "uw tekst" --in BESTAND, of --quality MAP.',
        en='Give: bestendig similar "your text" --in FILE, or --quality FOLDER.',
    ),
)
WORDS = typer.Argument(help="Een of twee zinnen.")
FILE = typer.Option("--in", help="CSV, JSON-regels, werkmap of uitwisselbestand met eerdere teksten.")
QUALITY = typer.Option(help="Een map met proefteksten: hoe goed vindt elke manier terug?")
COLUMN = typer.Option(help="In welke kolom de teksten staan.")
MODEL = typer.Option(help="Taalmodel: e5, light of none; anders het beste dat er is.")


def similar(
    words: Annotated[str, WORDS] = "",
    file: Annotated[Path | None, FILE] = None,
    theme: Annotated[str, typer.Option(help="Hetzelfde thema telt mee.")] = "",
    k: Annotated[int, typer.Option("--k", min=1, max=100, help="Hoeveel hoogstens.")] = 5,
    column: Annotated[str, COLUMN] = "",
    model: Annotated[Literal["e5", "light", "none"] | None, MODEL] = None,
    quality: Annotated[Path | None, QUALITY] = None,
    format: FormatOption = "table",
    out: OutOption = None,
    lang: LanguageOption = None,
) -> None:
    """Zoek welke eerdere teksten op deze lijken; een mens zegt of het hetzelfde is."""
    language = chosen(lang)
    if quality:
        printing.give([asdict(each) for each in recalling.quality(quality)], format, out, language)
    elif file is None or not words:
        raise ONE_OF_TWO
    else:
        found = recalling.similar(words, file, theme=theme, k=k, column=column, model=model)
        _give(found, format, out, language)


def _give(found: tuple[Like, ...], format: str, out: Path | None, language: str) -> None:
    """The texts in words, or as rows."""
    console.tell((LIKE if found else NO_PROOF).into(language))
    if format != "table" or out:
        rows = [asdict(each) | {"shared": " ".join(each.shared)} for each in found]
        printing.give(rows, format, out, language)
        return
    for number, each in enumerate(found, 1):
        console.write(f"\n{number}. {each.words}\n   {'; '.join(_why(each, language))}")
    if found:
        console.tell(f"\n{NO_PROOF.into(language)}")


def _why(like: Like, language: str) -> list[str]:
    """What it shares with the question, and what it belongs to."""
    shared = SHARED.filled(words=", ".join(like.shared)) if like.shared else NO_WORDS
    why = [like.key, shared.into(language)]
    if like.is_same_theme:
        why.append(THEME.into(language))
    if like.group:
        why.append(GROUP.filled(group=like.group).into(language))
    return why
