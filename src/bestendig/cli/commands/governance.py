"""`bestendig governance write`: the package for works council, privacy officer and algorithm register."""

from collections.abc import Iterator
from inspect import getdoc
from pathlib import Path
from typing import Annotated

import typer

from bestendig.analyses.governance import configuration_of
from bestendig.cli import console
from bestendig.cli.options import DataOption, LanguageOption
from bestendig.cli.settings import read_settings
from bestendig.cli.words import chosen
from bestendig.sheets.governance.writing import write_governance

app = typer.Typer(
    name="governance",
    help="Het pakket voor ondernemingsraad, privacyfunctionaris en algoritmeregister.",
    no_args_is_help=True,
)


@app.callback()
def _together() -> None:
    """Het pakket voor ondernemingsraad, privacyfunctionaris en algoritmeregister."""


@app.command("write")
def write(
    out: Annotated[Path, typer.Option("-o", "--out", help="De map waar het pakket komt.")],
    data: DataOption = None,
    lang: LanguageOption = None,
) -> None:
    """Schrijf het pakket uit de echte instellingen: wie ziet wat, regeling, DPIA, registers, bericht."""
    settings = read_settings()
    made_of = configuration_of(data or settings.data, threshold=settings.threshold)
    commands = dict(commands_of(_bound()))
    for path in write_governance(made_of, commands, out, chosen(lang)):
        console.write(str(path))


def commands_of(root: typer.Typer, before: str = "") -> Iterator[tuple[str, str]]:
    """Every command that can be typed, with the first line of what it says of itself."""
    for each in root.registered_commands:
        if each.name and each.callback:
            yield f"{before}{each.name}", (getdoc(each.callback) or "").partition("\n")[0]
    for group in root.registered_groups:
        if group.typer_instance:
            yield from commands_of(group.typer_instance, f"{before}{group.name} ")


def _bound() -> typer.Typer:
    """An application with every command."""
    from bestendig.cli.commands import bind

    root = typer.Typer()
    bind(root)
    return root
