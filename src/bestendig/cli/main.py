"""The command `bestendig`: its commands, and how an error is told."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

import typer

from bestendig.cli import console
from bestendig.cli.words import spoken
from bestendig.errors import BestendigError
from bestendig.language import Text

app = typer.Typer(
    name="bestendig",
    help="Zien, toetsen, overdragen en leren: hoe lang en hoe vast hulp is, uit gegevens die er al zijn.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; an error of the house becomes words and its exit code, never a traceback.

    A fault of our own is told without its message, which might quote a row; BESTENDIG_DEBUG shows it all.
    """
    given = sys.argv[1:] if arguments is None else arguments
    _register(given)
    language = spoken(given)
    try:
        app(arguments)
    except BestendigError as error:
        console.tell_error(error.words(language))
        sys.exit(error.exit_code)
    except Exception as fault:
        if os.environ.get("BESTENDIG_DEBUG"):
            raise
        console.tell_error(_our_fault(fault).into(language))
        sys.exit(BestendigError.exit_code)


def _our_fault(fault: Exception) -> Text:
    """What to say of a fault that nobody foresaw: its kind and place, no message."""
    last = extract_tb(fault.__traceback__)[-1]
    kind = f"{type(fault).__name__}, {Path(last.filename).name}:{last.lineno}"
    return Text(
        nl=f"Hier gaat iets mis in Bestendig zelf ({kind}). De gegevens zijn nog heel. Meld dit, met de "
        "opdracht die u gaf. Zelf zoeken: zet BESTENDIG_DEBUG=1 en probeer opnieuw.",
        en=f"Something goes wrong in Bestendig itself ({kind}). The data are still whole. Report this, with "
        "the command you gave. To look for yourself: set BESTENDIG_DEBUG=1 and try again.",
    )


@app.callback()
def _several() -> None:
    """Keep a single bound command a command, with its name."""


def _register(arguments: Sequence[str]) -> None:
    """Bind the command that is asked for, or every one where that is not clear."""
    from bestendig.cli import commands

    commands.bind(app, arguments[0] if arguments else None)
