"""`bestendig handover check`: what a division made by hand breaks; the list itself stays as it is."""

from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.handovers.proposing import check_list
from bestendig.cli import console
from bestendig.cli.commands.handover.options import (
    ByOption,
    FromOption,
    LeavingOption,
    OnOption,
    PlacesOption,
    ReserveOption,
    asked,
    task,
)
from bestendig.cli.commands.handover.sources import is_list
from bestendig.cli.options import LanguageOption
from bestendig.cli.words import chosen
from bestendig.errors import RequestError
from bestendig.language import Text

NOTHING = Text(
    nl="Deze verdeling breekt geen afspraak en geen grens.",
    en="This division breaks no agreement and no limit.",
)
LOOK = Text(nl="Kijk naar {n} dingen:", en="Look at {n} things:")
ONE = Text(nl="Kijk naar één ding:", en="Look at one thing:")


def check(
    source: Annotated[Path, typer.Argument(help="De lijst die met de hand is veranderd (XLSX, CSV).")],
    leaving: LeavingOption = None,
    from_day: FromOption = None,
    recorded_by: ByOption = "",
    recorded_on: OnOption = None,
    places: PlacesOption = None,
    reserve: ReserveOption = None,
    lang: LanguageOption = None,
) -> None:
    """Kijk een verdeling na die met de hand is gemaakt of veranderd."""
    language = chosen(lang)
    if not is_list(source):
        raise RequestError(
            Text(nl="Nakijken kan alleen een lijst.", en="Only a list can be checked."),
            Text(nl="Geef het bestand: overdracht.xlsx.", en="Give the file: handover.xlsx."),
            code="list_missing",
        )
    ask = asked(
        {"leaving": leaving}, (from_day, recorded_on), recorded_by=recorded_by, places=places, reserve=reserve
    )
    broken = check_list(source, ask, task("", "")).value
    if not broken:
        console.write(NOTHING.into(language))
        return
    console.write((ONE if len(broken) == 1 else LOOK.filled(n=len(broken))).into(language))
    for words in broken:
        console.write(f"- {words.into(language)}")
