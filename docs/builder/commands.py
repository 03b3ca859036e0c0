"""The page of the commands, read from the command line itself."""

from collections.abc import Iterator
from typing import Any

import typer
from docs.builder.markdown import code, page, table

from bestendig.cli.commands import bind

INTRO = """
Elke opdracht begint met `bestendig`. Wat u niet opgeeft, komt uit `bestendig.toml` of is de gewone keuze.
Met `--help` erachter toont een opdracht hetzelfde.
"""


def commands() -> dict[str, Any]:
    """Every command by its name, as Typer made it (its own classes are not public)."""
    app = typer.Typer(name="bestendig")
    bind(app)
    return dict(getattr(typer.main.get_command(app), "commands", {}))


def pages() -> dict[str, str]:
    """The one page of commands, in Dutch as the command line is."""
    parts = [_part(name, command) for name, command in commands().items()]
    return {"nl/opdrachten.md": page("Opdrachten", INTRO, parts, "nl")}


def _part(name: str, command: Any) -> str:
    """One command: what it does, what it takes."""
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option"]
    usage = " ".join(["bestendig", name, *map(_place, arguments), *(["[opties]"] if options else [])])
    rows = [*_rows(arguments, is_option=False), *_rows(options, is_option=True)]
    return "\n\n".join(
        [f"## {name}", (command.help or "").strip(), code(usage), table(["", "", "keuze"], rows)]
    )


def _place(argument: Any) -> str:
    """The argument as it stands in a command."""
    word = argument.name.upper() + ("…" if argument.nargs == -1 or argument.multiple else "")
    return word if argument.required else f"[{word}]"


def _rows(parameters: list[Any], *, is_option: bool) -> Iterator[list[str]]:
    """Name, explanation and choices of each parameter."""
    for each in parameters:
        name = ", ".join([*each.opts, *each.secondary_opts]) if is_option else each.name.upper()
        yield [code(name), each.help or "", ", ".join(getattr(each.type, "choices", ()))]
