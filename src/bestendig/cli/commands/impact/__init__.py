"""The commands of the continuïteitstoets: a plan to fill in, the test, and afterwards whether it came true.

No computing may enter, and no command calls another.
"""

import typer

from bestendig.cli.commands.impact.look_back import look_back
from bestendig.cli.commands.impact.new import new
from bestendig.cli.commands.impact.run import run
from bestendig.cli.commands.impact.telling import assumptions, kinds

app = typer.Typer(
    name="impact",
    help="De continuïteitstoets: zie vooraf wat een besluit doet met de relaties die nu lopen.",
    no_args_is_help=True,
)


@app.callback()
def _together() -> None:
    """De continuïteitstoets: zie vooraf wat een besluit doet met de relaties die nu lopen."""


app.command("new")(new)
app.command("run")(run)
app.command("look-back")(look_back)
app.command("kinds")(kinds)
app.command("assumptions")(assumptions)

__all__ = ["app"]
