"""The import report and the guessed mapping, on the screen."""

from collections.abc import Callable
from dataclasses import dataclass

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
NOTHING = Text(nl="", en="")
RIGHT = Text(nl="Klopt dit? [J/n]", en="Is this right? [Y/n]")
YES = ("", "j", "ja", "y", "yes")
SAID = {
    "refuses_delivery": Text(nl="geweigerd", en="refused"),
    "sets_row_apart": Text(nl="apart gezet", en="set apart"),
    "remark": Text(nl="opmerking", en="remark"),
}


def show(report: ImportReport, language: str) -> None:
    """The report: one line per file, then per kind of fault how often, where first, and how to mend it."""
    console.out.print(_files(report, language))
    for told in _kinds(report):
        console.out.print(_kind(told, language), markup=False, soft_wrap=True)
    for words in _notes(report):
        console.out.print(f"  · {words.into(language)}", markup=False, soft_wrap=True)
    for missing in report.missing:
        console.out.print(f"  · {missing.into(language)}", markup=False, soft_wrap=True)
    version = Text(nl="Gegevensversie", en="Data version").into(language)
    console.out.print(f"{version}: {report.data_version}")


def _notes(report: ImportReport) -> list[Text]:
    """What is said of files, each thing once, with the file or in how many files."""
    found: dict[Text, list[str]] = {}
    for file in report.files:
        for note in file.notes:
            found.setdefault(note, []).append(file.file)
    return [note + _of_files(note, files) for note, files in found.items()]


def _of_files(note: Text, files: list[str]) -> Text:
    """The file that a note is about, or how many, unless the note says so itself."""
    if len(files) > 1:
        return Text(nl=f" ({len(files)} bestanden)", en=f" ({len(files)} files)")
    return NOTHING if files[0] in note.nl else Text(nl=f" ({files[0]})", en=f" ({files[0]})")


@dataclass(frozen=True)
class Told:
    """One kind of fault over all files: its words, how often, in how many files, where first."""

    issue: Issue
    count: int
    n_files: int
    where: str


def _kinds(report: ImportReport) -> list[Told]:
    """The faults by kind: what was set apart first, then the remarks, the most frequent first."""
    found: dict[tuple[str, str, str], list[tuple[str, Issue]]] = {}
    places = [(file.file, issue) for file in report.files for issue in file.issues]
    for file, issue in [*places, *(("", issue) for issue in report.remarks)]:
        found.setdefault((issue.severity, issue.code, issue.label.nl), []).append((file, issue))
    told = [_told(each) for each in found.values()]
    return sorted(told, key=lambda each: (each.issue.severity == "remark", -each.count))


def _told(each: list[tuple[str, Issue]]) -> Told:
    """One kind of fault added up over files."""
    file, issue = each[0]
    where = f"{file}:{issue.lines[0]}" if file and issue.lines else file
    return Told(issue, sum(issue.count for _, issue in each), len({file for file, _ in each}), where)


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
        answer = typer.prompt(RIGHT.into(language), default="", show_default=False, err=True)
        if isinstance(progress, Bar):
            progress.resume()
        return answer.strip().lower() in YES

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


def _kind(told: Told, language: str) -> str:
    """One kind of fault in one sentence: how bad, how often, where first, how to mend."""
    issue, count = told.issue, number(told.count, language)
    files = (
        Text(nl=f", in {told.n_files} bestanden", en=f", in {told.n_files} files")
        if told.n_files > 1
        else NOTHING
    )
    first = Text(nl=f", eerst in {told.where}", en=f", first in {told.where}") if told.where else NOTHING
    place = (files + first).into(language)
    said, label, hint = (words.into(language) for words in (SAID[issue.severity], issue.label, issue.hint))
    return f"  · {said}: {count} × {label}{place}. {hint}"
