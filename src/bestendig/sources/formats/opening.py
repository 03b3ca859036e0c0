"""The door of this room: any delivered file becomes staged tables, or a clear refusal."""

import errno
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress, Silent
from bestendig.model.raw import RawTable
from bestendig.sources.formats.delimited.reading import read_delimited
from bestendig.sources.formats.json_records import read_json
from bestendig.sources.formats.messages import is_member, read_archive, read_message
from bestendig.sources.formats.nested import layout_of, read_nested
from bestendig.sources.formats.parquet import read_parquet
from bestendig.sources.formats.recognising import Kind, recognise
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally
from bestendig.sources.formats.unpacking import Part, unpack_gz, unpack_zip
from bestendig.sources.formats.workbook import read_workbook
from bestendig.sources.formats.xes import read_xes

Reader = Callable[[Path, str, Path, FileShape, Progress], RawTable]
READERS: dict[Kind, Reader] = {
    "csv": read_delimited,
    "parquet": read_parquet,
    "xes": read_xes,
    "json": read_json,
    "message": read_message,
}
FIND_OUT = FileShape()
NOBODY = Silent()
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def open_file(
    path: Path, staging: Path, shape: FileShape = FIND_OUT, progress: Progress = NOBODY
) -> tuple[RawTable, ...]:
    """The tables of one delivered file, ready to be scanned: one per sheet, per archive member, or just one.

    What is not plain UTF-8 CSV or Parquet of texts is staged in a fresh folder within `staging`; after a
    refusal (`InputError`: code, file and line, how to mend it) nothing stays behind there.
    """
    name = path.name
    _check_exists(path, name)
    staging.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=staging))
    try:
        return tuple(_tables(path, name, folder, shape, progress))
    except OSError as problem:
        shutil.rmtree(folder, ignore_errors=True)
        raise (_full() if problem.errno in NO_ROOM else refuse("file_unreadable", name)) from problem
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _check_exists(path: Path, name: str) -> None:
    if not path.exists():
        raise refuse("file_missing", name)
    if not path.is_file():
        raise refuse("file_unreadable", name)


def _tables(path: Path, name: str, folder: Path, shape: FileShape, progress: Progress) -> Iterator[RawTable]:
    kind = recognise(path, name, shape.format)
    post = read_archive(path, name, folder, progress) if kind == "zip" else None
    if post:
        yield post.table
    if post and not post.has_more:
        return
    parts = unpack_zip(path, name, folder, progress, is_member) if post else None
    for part in parts or _parts(kind, path, name, folder, progress):
        tables = _read(part, folder, shape, progress)
        if part.is_unpacked and all(table.path != part.path for table in tables):
            part.path.unlink()
        yield from tables


def _parts(kind: Kind, path: Path, name: str, folder: Path, progress: Progress) -> Iterator[Part]:
    if kind == "zip":
        yield from unpack_zip(path, name, folder, progress)
    elif kind == "gz":
        yield unpack_gz(path, name, folder, progress)
    else:
        yield Part(path, name)


def _read(part: Part, folder: Path, shape: FileShape, progress: Progress) -> tuple[RawTable, ...]:
    kind = recognise(part.path, part.name.removesuffix(".gz"), shape.format, inside=part.is_unpacked)
    if kind == "xlsx":
        tables = read_workbook(part.path, part.name, folder, shape, progress)
    elif kind == "json" and not shape.format and (layout := layout_of(part.path)):
        tables = read_nested(part.path, part.name, folder, layout, progress)
    else:
        tables = (READERS[kind](part.path, part.name, folder, shape, progress),)
    return _with_skipped(tables, part.n_skipped)


def _with_skipped(tables: tuple[RawTable, ...], n_skipped: int) -> tuple[RawTable, ...]:
    """Tell with the first table what was left in the archive."""
    tally = Tally()
    tally.add("member_skipped", count=n_skipped)
    first, *rest = tables
    return (replace(first, issues=(*first.issues, *tally.issues())), *rest)


def _full() -> StoreError:
    return StoreError(
        Text(nl="De schijf is vol. Er is niets veranderd.", en="The disk is full. Nothing has changed."),
        Text(nl="Maak ruimte en begin opnieuw.", en="Make room and start again."),
        code="disk_full",
    )
