"""A progress bar on standard error, and Ctrl-C as the wish to stop."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from bestendig.cli import console
from bestendig.language import Text, plain
from bestendig.model.progress import Progress as Port

STEPS = {
    "tables": Text(nl="Tabellen ordenen en opslaan", en="Ordering and storing tables"),
    "town": Text(nl="De stad bedenken", en="Making up the town"),
    "waarheid": Text(nl="Wat er echt gebeurde", en="What really happened"),
    "contracts": Text(nl="Gespreksblad over contracten", en="Sheet on contracts"),
    "relational": Text(nl="Gespreksblad over gezichten", en="Sheet on faces"),
    "organisational": Text(nl="Gespreksblad over organisaties", en="Sheet on organisations"),
    "policy": Text(nl="Gespreksblad over beleid", en="Sheet on policy"),
    "chain": Text(nl="Gespreksblad over de keten", en="Sheet on the chain"),
    "neighbourhood": Text(nl="Gespreksblad over buurten", en="Sheet on neighbourhoods"),
    "standing": Text(nl="Wie helpt nu wie", en="Who helps whom now"),
    "exposure": Text(nl="Wie het plan raakt", en="Whom the plan touches"),
    "hazards": Text(nl="Hoe het eerder ging", en="How it went before"),
    "runs": Text(nl="Doorrekenen, met de varianten", en="Working it through, with the alternatives"),
    "beside": Text(nl="Wachttijd en caseload", en="Waiting time and caseload"),
    "papers": Text(nl="De bladen schrijven", en="Writing the papers"),
}
"""What steps are called on the screen; others are names of files and folders."""


class Bar:
    """The house's progress port drawn as one bar."""

    def __init__(self, drawn: Progress, task: TaskID, language: str) -> None:
        self._drawn, self._task, self._language = drawn, task, language

    def step(self, name: str, share: float) -> None:
        """Show the step and how far the whole is."""
        words = STEPS.get(name, plain(name)).into(self._language)
        self._drawn.update(self._task, description=words, completed=share)

    def pause(self) -> None:
        """Take the bar away while a question is asked."""
        self._drawn.stop()

    def resume(self) -> None:
        """Show the bar again."""
        self._drawn.start()

    def is_cancelled(self) -> bool:
        """Never: Ctrl-C ends the command, and an unfinished version is never published."""
        return False


@contextmanager
def followed(language: str) -> Iterator[Port]:
    """A progress that is drawn while the work runs and gone when it is done; only where somebody looks."""
    start = Text(nl="Beginnen", en="Starting").into(language)
    columns = (TextColumn("{task.description:<44}"), BarColumn(bar_width=24), TimeElapsedColumn())
    unseen = not console.aside.is_terminal
    with Progress(*columns, console=console.aside, transient=True, disable=unseen) as drawn:
        yield Bar(drawn, drawn.add_task(start, total=1.0), language)
