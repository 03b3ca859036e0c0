"""`bestendig export`: everything in open formats, to look at or to leave with."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from bestendig.analyses import keeping
from bestendig.cli import console
from bestendig.cli.options import DataOption
from bestendig.cli.settings import read_settings


def export(
    out: Annotated[Path, typer.Option("-o", "--out", help="De map waar de bestanden komen.")],
    format: Annotated[Literal["csv", "json", "parquet"], typer.Option("--format", help="De vorm.")] = "csv",
    data: DataOption = None,
) -> None:
    """Schrijf alle tabellen in open vorm, met hun beschrijving: u kunt altijd weg met alles."""
    for path in keeping.leave(data or read_settings().data, out, format):
        console.write(str(path))
