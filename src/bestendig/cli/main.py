"""The command `bestendig`: its commands, and how an error is told."""

import sys
from collections.abc import Sequence

import typer

from bestendig.cli import console
from bestendig.cli.settings import language_of
from bestendig.errors import BestendigError

app = typer.Typer(
    name="bestendig",
    help="Zien, toetsen, overdragen en leren: hoe lang en hoe vast hulp is, uit gegevens die er al zijn.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; an error of the house becomes words and its exit code, never a traceback."""
    _register()
    try:
        app(arguments)
    except BestendigError as error:
        console.tell_error(error.words(language_of()))
        sys.exit(error.exit_code)


def _register() -> None:
    """Bind every command, once; imported here so that the start stays light."""
    from bestendig.cli import commands

    if not app.registered_commands:
        commands.bind(app)
