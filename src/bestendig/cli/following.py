"""A progress bar on standard error, and Ctrl-C as the wish to stop."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from bestendig.cli import console
from bestendig.language import Text
from bestendig.model.progress import Progress as Port


class Bar:
    """The house's progress port drawn as one bar."""

    def __init__(self, drawn: Progress, task: TaskID) -> None:
        self._drawn, self._task = drawn, task

    def step(self, name: str, share: float) -> None:
        """Show the step and how far the whole is."""
        self._drawn.update(self._task, description=name, completed=share)

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
    """A progress that is drawn while the work runs and gone when it is done."""
    start = Text(nl="Beginnen", en="Starting").into(language)
    columns = (TextColumn("{task.description:<44}"), BarColumn(bar_width=24), TimeElapsedColumn())
    with Progress(*columns, console=console.aside, transient=True) as drawn:
        yield Bar(drawn, drawn.add_task(start, total=1.0))
