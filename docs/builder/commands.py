"""The page of the commands, read from the functions behind them."""

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

import typer
from docs.builder.markdown import code, codes, page, table

from bestendig.cli.commands import bind

INTRO = """
Elke opdracht begint met `bestendig`. Wat u niet opgeeft, komt uit `bestendig.toml` of is de gewone keuze.
Met `--help` erachter toont een opdracht hetzelfde.
"""


class Parameter(NamedTuple):
    """One thing that a command takes."""

    names: tuple[str, ...]
    help: str
    choices: tuple[str, ...]
    is_option: bool
    is_required: bool


def commands() -> dict[str, Callable[..., Any]]:
    """The function of every command, by its name; of a group as `group command`."""
    app = typer.Typer(name="bestendig")
    bind(app)
    return dict(_within(app, ""))


def _within(app: typer.Typer, before: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The commands of an application, those of its groups last."""
    for each in app.registered_commands:
        if each.name and each.callback:
            yield f"{before}{each.name}", each.callback
    for group in app.registered_groups:
        if group.typer_instance:
            yield from _within(group.typer_instance, f"{before}{group.name} ")


def pages() -> dict[str, str]:
    """The one page of commands, in Dutch as the command line is."""
    parts = [_part(name, function) for name, function in commands().items()]
    return {"nl/opdrachten.md": page("Opdrachten", INTRO, parts, "nl")}


def _part(name: str, function: Callable[..., Any]) -> str:
    """One command: what it does, what it takes."""
    taken = list(parameters(function))
    places = [_place(each) for each in taken if not each.is_option]
    usage = " ".join(["bestendig", name, *places, *(["[opties]"] if any(p.is_option for p in taken) else [])])
    rows = [[codes(each.names), each.help, codes(each.choices)] for each in taken]
    pieces = [f"## {name}", inspect.getdoc(function) or "", code(usage)]
    return "\n\n".join([*pieces, *([table(["", "", "keuze"], rows)] if rows else [])])


def _place(argument: Parameter) -> str:
    """The argument as it stands in a command."""
    return argument.names[0] if argument.is_required else f"[{argument.names[0]}]"


def parameters(function: Callable[..., Any]) -> Iterator[Parameter]:
    """What a command takes, arguments first."""
    hints = get_type_hints(function, include_extras=True)
    signature = inspect.signature(function).parameters
    found = [_parameter(name, hints[name], signature[name].default) for name in signature]
    return iter(sorted(found, key=lambda each: each.is_option))


def _parameter(name: str, hint: Any, default: Any) -> Parameter:
    """One parameter from its annotation."""
    kind, told = get_args(hint)[:2] if get_origin(hint) is Annotated else (hint, None)
    is_option = not isinstance(told, typer.models.ArgumentInfo)
    help_text = (getattr(told, "help", "") or "").strip()
    is_required = default is inspect.Parameter.empty
    return Parameter(_names(name, kind, told, is_option), help_text, _choices(kind), is_option, is_required)


def _names(name: str, kind: Any, told: Any, is_option: bool) -> tuple[str, ...]:
    """How it is written on the command line."""
    if not is_option:
        return (name.rstrip("_").upper() + ("…" if get_origin(kind) is list else ""),)
    written = name.rstrip("_").replace("_", "-")
    # inside Annotated the first word given to Option arrives as its default
    given = (getattr(told, "default", None), *(getattr(told, "param_decls", None) or ()))
    declared = tuple(word for word in given if isinstance(word, str) and word.startswith("-"))
    return declared or ((f"--{written}", f"--no-{written}") if kind is bool else (f"--{written}",))


def _choices(kind: Any) -> tuple[str, ...]:
    """The words to choose from, when the kind is a closed list."""
    for each in (kind, *get_args(kind), *(deep for part in get_args(kind) for deep in get_args(part))):
        if isinstance(each, type) and issubclass(each, Enum):
            return tuple(str(choice.value) for choice in each)
    return ()
