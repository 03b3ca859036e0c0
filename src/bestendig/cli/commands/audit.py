"""`bestendig audit verify`: whether no line of the trail of the workplace was changed or taken away."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(name="audit", help="Het spoor van de werkplek.", no_args_is_help=True)
COMMAND = (sys.executable, "-m", "bestendig.web", "verify_trail")
BROKEN = 13


@app.callback()
def _together() -> None:
    """Het spoor van de werkplek."""


@app.command("verify")
def verify(
    folder: Annotated[
        Path | None, typer.Option("--folder", help="De map van de werkplek (anders BESTENDIG_FOLDER).")
    ] = None,
) -> None:
    """Kijk na of geen regel van het spoor is veranderd of weggehaald."""
    told = {"BESTENDIG_FOLDER": str(folder.resolve())} if folder else {}
    done = subprocess.run(COMMAND, env={**os.environ, **told}, check=False)  # noqa: S603 - our own command
    raise typer.Exit(BROKEN if done.returncode else 0)
