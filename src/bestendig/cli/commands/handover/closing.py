"""`bestendig handover close`: the extract, its keys and its papers are deleted; a note with counts stays."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.handovers.closing import close_handover
from bestendig.analyses.handovers.place import Place
from bestendig.cli import console
from bestendig.cli.options import LanguageOption
from bestendig.cli.words import chosen
from bestendig.errors import RequestError
from bestendig.language import Text

SURE = Text(
    nl="Alles van deze overdracht wordt gewist, ook lijsten en papieren in de map. Doorgaan?",
    en="Everything of this handover is deleted, lists and papers in the folder too. Go on?",
)
STAYS = Text(
    nl="Er blijft één briefje met aantallen, en wie er keek. Lijsten en papieren die u elders bewaarde, "
    "ruimt u zelf op.",
    en="One note with counts stays, and who looked. Lists and papers that you kept elsewhere are yours to "
    "clear.",
)


def close(
    folder: Annotated[Path, typer.Argument(help="De map van de overdracht.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Zonder te vragen.")] = False,
    lang: LanguageOption = None,
) -> None:
    """Sluit een overdracht: gegevens, sleutels en papieren worden gewist."""
    language = chosen(lang)
    Place(folder).note()
    if not yes:
        _ask(language)
    for words in close_handover(folder, date.today()):
        console.write(words.into(language))
    console.tell(STAYS.into(language))


def _ask(language: str) -> None:
    """Ask first: what is deleted does not come back."""
    if not sys.stdin.isatty():
        raise RequestError(SURE, Text(nl="Zeg ja met --yes.", en="Say yes with --yes."), code="not_confirmed")
    typer.confirm(SURE.into(language), abort=True)
