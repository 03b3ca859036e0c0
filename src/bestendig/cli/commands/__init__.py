"""The commands, one file each, bound to the application in reading order.

No computing may enter, and no command calls another.
"""

from importlib import import_module

import typer

COMMANDS = {
    "demo": "demo:demo",
    "example": "example:example",
    "import": "importing:import_",
    "profiles": "profiles:profiles",
    "measures": "measures:measures",
    "measure": "measure:measure",
    "relationships": "relationships:relationships",
    "endings": "endings:endings",
    "durations": "durations:durations",
    "sheet": "sheet:sheet",
    "versions": "versions:versions",
    "use": "versions:use",
    "verify": "versions:verify",
    "consent": "consent:consent",
    "ground": "ground:ground",
    "export": "export:export",
    "backup": "backup:backup",
    "restore": "backup:restore",
    "upgrade": "backup:upgrade",
    "audit": "audit:app",
    "impact": "impact:app",
    "handover": "handover:app",
    "similar": "similar:similar",
    "patterns": "patterns:patterns",
    "exchange": "exchange:app",
    "knowledge": "knowledge:app",
    "governance": "governance:app",
    "counts": "counts:app",
}
"""Every command with its file and function, or the group of commands that it is."""

__all__ = ["COMMANDS", "bind"]


def bind(app: typer.Typer, only: str | None = None) -> None:
    """Give the application its commands, or only the one that was asked for: the start stays light."""
    bound = {each.name for each in app.registered_commands} | {each.name for each in app.registered_groups}
    for name in [only] if only in COMMANDS else COMMANDS:
        if name not in bound:
            file, _, function = COMMANDS[name].partition(":")
            found = getattr(import_module(f"{__name__}.{file}"), function)
            if isinstance(found, typer.Typer):
                app.add_typer(found, name=name)
            else:
                app.command(name)(found)
