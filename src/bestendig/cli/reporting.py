"""The import report and the guessed mapping, on the screen."""

from collections.abc import Callable

import typer
from rich.table import Table

from bestendig.analyses.importing import Guess
from bestendig.cli import console
from bestendig.cli.following import Bar
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.issue import FileReport, ImportReport, Issue
from bestendig.model.progress import Progress

HEADINGS = (
    Text(nl="bestand", en="file"),
    Text(nl="tabel", en="table"),
    Text(nl="gelezen", en="read"),
    Text(nl="bewaard", en="kept"),
    Text(nl="apart gezet", en="set apart"),
    Text(nl="ingetrokken", en="withdrawn"),
    Text(nl="dubbel", en="duplicate"),
)
SAID = {
    "refuses_delivery": Text(nl="geweigerd", en="refused"),
    "sets_row_apart": Text(nl="apart gezet", en="set apart"),
    "remark": Text(nl="opmerking", en="remark"),
}


def show(report: ImportReport, language: str) -> None:
    """The report: one line per file, then what stood out and how to mend it."""
    console.out.print(_files(report, language))
    for file in report.files:
        for issue in file.issues:
            console.out.print(f"  {file.file}: {_issue(issue, language)}", markup=False, soft_wrap=True)
        for note in file.notes:
            console.out.print(f"  {file.file}: {note.into(language)}", markup=False, soft_wrap=True)
    for issue in report.remarks:
        console.out.print(f"  {_issue(issue, language)}", markup=False, soft_wrap=True)
    for missing in report.missing:
        console.out.print(f"  {missing.into(language)}", markup=False, soft_wrap=True)
    version = Text(nl="Gegevensversie", en="Data version").into(language)
    console.out.print(f"{version}: {report.data_version}")


def agree(guess: Guess) -> bool:
    """Take the guessed mapping as it is."""
    return guess.is_complete


def asking(language: str, progress: Progress, is_seen: bool) -> Callable[[Guess], bool]:
    """A decision that shows the guess and asks; refused with a hint where nobody can answer."""

    def decide(guess: Guess) -> bool:
        if not is_seen:
            _refuse_unseen(guess)
        if isinstance(progress, Bar):
            progress.pause()
        console.aside.print(_mapping(guess, language))
        answer = typer.confirm(
            Text(nl="Klopt dit?", en="Is this right?").into(language), default=True, err=True
        )
        if isinstance(progress, Bar):
            progress.resume()
        return answer

    return decide


def _refuse_unseen(guess: Guess) -> None:
    """Say that a guess needs somebody to look at it."""
    raise InputError(
        Text(nl="Voor dit bestand is geen profiel.", en="There is no profile for this file."),
        Text(
            nl="Kijk zelf naar de geraden kolommen (start de opdracht in een venster), "
            "of geef --yes of --profile.",
            en="Look at the guessed columns yourself (run the command in a terminal), "
            "or give --yes or --profile.",
        ),
        where=guess.profile.name,
        code="profile_missing",
    )


def _mapping(guess: Guess, language: str) -> Table:
    """Which column is thought to be what, and why."""
    table = Table(title=f"{guess.profile.name} → {guess.profile.table}", box=None, pad_edge=False)
    for heading in (
        Text(nl="betekent", en="means"),
        Text(nl="kolom", en="column"),
        Text(nl="omdat", en="because"),
    ):
        table.add_column(heading.into(language), overflow="fold")
    for column in guess.columns:
        table.add_row(column.column, column.header, column.why.into(language))
    for header in guess.never_read:
        table.add_row("–", header, Text(nl="wordt nooit gelezen", en="is never read").into(language))
    return table


def _files(report: ImportReport, language: str) -> Table:
    """One line per file, in whole rows."""
    table = Table(box=None, pad_edge=False)
    for place, heading in enumerate(HEADINGS):
        table.add_column(heading.into(language), justify="left" if place < 2 else "right", no_wrap=True)
    for file in report.files:
        table.add_row(file.file, file.table, *_counts(file, language))
    return table


def _counts(file: FileReport, language: str) -> list[str]:
    """Read, kept, set apart, withdrawn, duplicate."""
    counts = (file.read, file.kept, file.set_apart, file.withdrawn, file.duplicate)
    return [number(count, language) for count in counts]


def _issue(issue: Issue, language: str) -> str:
    """One fault in one sentence: how bad, how often, where, how to mend."""
    lines = ", ".join(str(line) for line in issue.lines[:3])
    at = Text(nl=f" (regel {lines}, …)", en=f" (line {lines}, …)").into(language) if lines else ""
    count = number(issue.count, language)
    label, hint = issue.label.into(language), issue.hint.into(language)
    return f"{SAID[issue.severity].into(language)}: {count} × {label}{at}. {hint}"
