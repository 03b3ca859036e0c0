"""The commands of knowledge: search and read it, check a file, take over what it changes, write it out.

No computing may enter, and no command calls another.
"""

import typer

from bestendig.cli.commands.knowledge.files import check, export, import_
from bestendig.cli.commands.knowledge.reading import search, show

app = typer.Typer(
    name="knowledge",
    help="Kennis: wat er al bekend is over manieren om te helpen, en onder welke voorwaarden.",
    no_args_is_help=True,
)


@app.callback()
def _together() -> None:
    """Kennis: wat er al bekend is over manieren om te helpen, en onder welke voorwaarden."""


app.command("search")(search)
app.command("show")(show)
app.command("check")(check)
app.command("import")(import_)
app.command("export")(export)

__all__ = ["app"]
