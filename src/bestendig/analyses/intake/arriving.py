"""Which files came, and what each holds: opened, staged, or named as not read with the reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file

OPENING = 0.3
"""Share of the work that opening and checking the files takes."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file found in a folder that could not be read as a table, and why."""

    file: str
    why: Text


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came: tables that can be read, files that cannot."""

    tables: tuple[RawTable, ...]
    unread: tuple[Unread, ...]


def arrive(files: Sequence[Path], staging: Path, shape: FileShape, progress: Progress) -> Arrived:
    """Open every file. A named file must be readable; one found in a folder may turn out not to be."""
    found = list(_found(files))
    tables: list[RawTable] = []
    unread: list[Unread] = []
    for place, (path, is_named) in enumerate(found):
        progress.step(path.name, OPENING * place / len(found))
        own = staging / f"{place:04d}"
        own.mkdir()
        try:
            tables.extend(open_file(path, own, shape, progress))
        except InputError as error:
            if is_named:
                raise
            unread.append(Unread(path.name, Text(nl=error.words("nl"), en=error.words("en"))))
    if not tables and not unread:
        raise _nothing(files)
    return Arrived(tuple(tables), tuple(unread))


def _found(files: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Each file once, those in folders in order of name; hidden files are no deliveries."""
    for path in files:
        if path.is_dir():
            inside = (each for each in sorted(path.rglob("*")) if each.is_file())
            yield from ((each, False) for each in inside if not _is_hidden(each, path))
        else:
            yield path, True


def _is_hidden(path: Path, folder: Path) -> bool:
    """Whether a part of the name below the folder begins with a dot, or a spreadsheet has it open."""
    parts = path.relative_to(folder).parts
    return any(part.startswith((".", "~$")) for part in parts)


def _nothing(files: Sequence[Path]) -> InputError:
    """The error for folders without files."""
    return InputError(
        Text(nl="Hier staan geen bestanden.", en="There are no files here."),
        Text(nl="Kijk of de map klopt.", en="Check whether the folder is right."),
        where=", ".join(path.name for path in files),
        code="nothing_delivered",
    )
