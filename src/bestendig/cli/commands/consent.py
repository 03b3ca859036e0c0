"""`bestendig consent`: record that the works council agreed to the use of staff tables."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses import keeping
from bestendig.cli import console
from bestendig.cli.options import DataOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen


def consent(
    given_on: Annotated[
        datetime, typer.Option("--date", formats=["%Y-%m-%d"], help="Datum van de instemming.")
    ],
    document: Annotated[Path, typer.Option(help="Het besluit van de ondernemingsraad (een bestand).")],
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Leg de instemming van de ondernemingsraad vast (WOR 27); tot dan blijven personeelsgegevens uit."""
    said = keeping.record_consent(data or read_settings().data, given_on.date(), document)
    console.tell(said.into(chosen(lang)))
