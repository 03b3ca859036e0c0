"""The commands of a handover: open, list, propose, check, close; nothing is ever applied.

No computing may enter, and no command calls another.
"""

import typer

from bestendig.cli.commands.handover.checking import check
from bestendig.cli.commands.handover.closing import close
from bestendig.cli.commands.handover.listing import list_
from bestendig.cli.commands.handover.opening import open_
from bestendig.cli.commands.handover.proposing import propose

app = typer.Typer(
    name="handover",
    help="Overdragen: een voorstel dat bekende gezichten houdt. Mensen beslissen.",
    no_args_is_help=True,
)


@app.callback()
def _together() -> None:
    """Overdragen: een voorstel dat bekende gezichten houdt. Mensen beslissen."""


app.command("open")(open_)
app.command("list")(list_)
app.command("propose")(propose)
app.command("check")(check)
app.command("close")(close)

__all__ = ["app"]
