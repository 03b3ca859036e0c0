"""Which files came, and what each holds: opened, staged, or named as not read with the reason."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress, Within
from bestendig.model.raw import RawTable
from bestendig.sources.formats import is_message, open_file, read_messages

OPENING = 0.3
"""Share of the work that opening and checking the files takes."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A table that could not be read, and why."""

    file: str
    refusal: InputError

    @property
    def why(self) -> Text:
        """The refusal in words."""
        return Text(nl=self.refusal.words("nl"), en=self.refusal.words("en"))


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came: tables that can be read, files that cannot.

    Each group of `named` holds the tables of one file that was named: of those at least one must be read.
    """

    tables: tuple[RawTable, ...]
    unread: tuple[Unread, ...] = ()
    named: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """A file to open: what it is called in the data, and whether somebody named it."""

    path: Path
    name: str
    is_named: bool
    messages: tuple[Path, ...] = ()
    """Loose messages of one folder that are read together: a hundred thousand files are one delivery."""


def arrive(
    files: Sequence[Path],
    staging: Path,
    shape: FileShape,
    progress: Progress,
    ours: Sequence[Path] = (),
) -> Arrived:
    """Open every file. A named file must be readable; one found in a folder may turn out not to be.

    What lies in `ours` (data, keys, profiles) is no delivery.
    """
    found = list(_together(_found(files, ours)))
    tables: list[RawTable] = []
    unread: list[Unread] = []
    named: list[tuple[str, ...]] = []
    for place, each in enumerate(found):
        begin, end = (OPENING * at / len(found) for at in (place, place + 1))
        progress.step(each.name, begin)
        try:
            opened = _opened(each, staging / f"{place:04d}", shape, Within(progress, each.name, begin, end))
        except InputError as refusal:
            if each.is_named:
                raise
            unread.append(Unread(each.name, refusal))
        else:
            tables.extend(opened)
            named.extend([tuple(raw.name for raw in opened)] if each.is_named else [])
    if not tables and not unread:
        raise _nothing(files)
    return Arrived(tuple(tables), tuple(unread), tuple(named))


def _opened(found: _Found, staging: Path, shape: FileShape, progress: Progress) -> list[RawTable]:
    """The tables of one file, called as the file is."""
    staging.mkdir()
    if found.messages:
        return [read_messages(found.messages, found.name, staging, progress)]
    tables = open_file(found.path, staging, shape, progress)
    return [replace(raw, name=found.name + raw.name.removeprefix(found.path.name)) for raw in tables]


def _together(files: Iterator[_Found]) -> Iterator[_Found]:
    """The files, loose messages of one folder as one."""
    folders: dict[Path, list[_Found]] = {}
    for each in files:
        if is_message(each.path):
            folders.setdefault(each.path.absolute().parent, []).append(each)
        else:
            yield each
    for folder, own in folders.items():
        if len(own) == 1:
            yield own[0]
        else:
            inner = own[0].name.rpartition("/")[0] or folder.name
            paths = tuple(each.path for each in own)
            yield _Found(own[0].path, f"{inner}/*.xml", any(each.is_named for each in own), paths)


def _found(files: Sequence[Path], ours: Sequence[Path]) -> Iterator[_Found]:
    """Each file that came, those in folders in order of name.

    A file in a folder within a folder, and one of two with equal names, is called with its folder: by its
    name a later delivery is known to replace it.
    """
    equal = Counter(path.name for path in {path.absolute() for path in files})
    for path in files:
        if path.is_dir():
            yield from _within(path, [each.resolve() for each in ours])
        else:
            whole = f"{path.absolute().parent.name}/{path.name}"
            yield _Found(path, whole if equal[path.name] > 1 else path.name, is_named=True)


def _within(folder: Path, ours: Sequence[Path]) -> Iterator[_Found]:
    """The files in a folder and the folders in it, but for hidden files and what is ours."""
    for path in sorted(folder.rglob("*")):
        is_ours = any(map(path.resolve().is_relative_to, ours))
        if path.is_file() and not is_ours and not _is_hidden(path, folder):
            yield _Found(path, path.relative_to(folder).as_posix(), is_named=False)


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
