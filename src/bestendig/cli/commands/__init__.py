"""The commands, one file each, bound to the application in reading order.

No computing may enter, and no command calls another.
"""

import typer

from bestendig.cli.commands import (
    consent,
    demo,
    example,
    export,
    ground,
    importing,
    measure,
    measures,
    profiles,
    sheet,
    versions,
)

__all__ = ["bind"]


def bind(app: typer.Typer) -> None:
    """Give the application its commands."""
    app.command("demo")(demo.demo)
    app.command("example")(example.example)
    app.command("import")(importing.import_)
    app.command("profiles")(profiles.profiles)
    app.command("measures")(measures.measures)
    app.command("measure")(measure.measure)
    app.command("sheet")(sheet.sheet)
    app.command("versions")(versions.versions)
    app.command("use")(versions.use)
    app.command("verify")(versions.verify)
    app.command("consent")(consent.consent)
    app.command("ground")(ground.ground)
    app.command("export")(export.export)
