"""One archive: files of several folders in a ZIP, and last a list with the checksum of each."""

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.store.failures import in_words
from bestendig.store.folder.disk import Disk

CONTENTS = "inhoud.json"
PRIVATE = 0o600
CHUNK = 1 << 20
MOMENT = (1980, 1, 1, 0, 0, 0)
"""Of every file in the archive: when it was written says nothing."""
PACKED = (".parquet", ".pdf", ".xlsx", ".zip", ".gz", ".png")
"""Is packed already."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive says of itself: `said` as it was given, `files` with (sha256, bytes), empty folders."""

    said: Mapping[str, Any]
    files: Mapping[str, tuple[str, int]]
    folders: tuple[str, ...]

    @property
    def n_bytes(self) -> int:
        """How much room the files take."""
        return sum(size for _, size in self.files.values())


def write_archive(
    path: Path, files: Iterable[tuple[str, Path]], folders: Iterable[str], said: Mapping[str, Any], disk: Disk
) -> Contents:
    """The archive at `path`, whole or not at all; `files` as name in the archive and where they lie."""
    beside = path.with_name(f".{path.name}.part")
    with in_words(path.name):
        disk.make_folder(path.parent)
        try:
            made = _written(beside, files, folders, said)
            disk.sync_file(beside)
            disk.move(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    return made


def read_contents(path: Path) -> Contents:
    """What an archive holds; InputError for one that is cut off, damaged or no archive of ours."""
    try:
        with in_words(path.name), zipfile.ZipFile(path) as archive:
            whole = json.loads(archive.read(CONTENTS))
            files = {name: (str(sum_), int(size)) for name, (sum_, size) in whole.pop("files").items()}
            found = Contents(whole, files, tuple(whole.pop("folders")))
            there = {each.filename for each in archive.infolist()} - {CONTENTS}
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, AttributeError, RuntimeError):
        raise foreign(path) from None
    if there != set(found.files):
        raise damaged(path)
    return found


def unpack(path: Path, contents: Contents, parts: Mapping[str, Path], disk: Disk) -> None:
    """All files, each compared with its checksum; InputError at the first that differs.

    `parts` says where the first word of a name leads; names that begin otherwise stay in the archive.
    """
    try:
        with in_words(path.name), zipfile.ZipFile(path) as archive:
            for name in contents.folders:
                if target := _place(parts, name, path):
                    disk.make_folder(target)
            for name, (sum_, _) in contents.files.items():
                if target := _place(parts, name, path):
                    _unpack_one(archive, name, sum_, target, disk)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise damaged(path) from None


def _unpack_one(archive: zipfile.ZipFile, name: str, sum_: str, target: Path, disk: Disk) -> None:
    """One file, synced."""
    disk.make_folder(target.parent)
    found = hashlib.sha256()
    with archive.open(name) as source, open(os.open(target, os.O_CREAT | os.O_WRONLY, PRIVATE), "wb") as made:
        while chunk := source.read(CHUNK):
            found.update(chunk)
            made.write(chunk)
    disk.sync_file(target)
    if found.hexdigest() != sum_:
        raise zipfile.BadZipFile


def _written(
    beside: Path, files: Iterable[tuple[str, Path]], folders: Iterable[str], said: Mapping[str, Any]
) -> Contents:
    """The archive in the making."""
    sums: dict[str, tuple[str, int]] = {}
    opened = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_RDWR, PRIVATE)
    with open(opened, "w+b") as file, zipfile.ZipFile(file, "w", allowZip64=True) as archive:
        for name, path in files:
            sums[name] = _add(archive, name, path)
        contents = Contents(said, sums, tuple(sorted(folders)))
        listed = {**said, "files": sums, "folders": contents.folders}
        archive.writestr(_info(CONTENTS), json.dumps(listed, sort_keys=True, indent=1))
    return contents


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> tuple[str, int]:
    """One file more; its checksum and size as they were written."""
    found, size = hashlib.sha256(), 0
    with path.open("rb") as source, archive.open(_info(name), "w", force_zip64=True) as target:
        while chunk := source.read(CHUNK):
            found.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return found.hexdigest(), size


def _info(name: str) -> zipfile.ZipInfo:
    """A file in the archive, for the owner only."""
    info = zipfile.ZipInfo(name, MOMENT)
    info.external_attr = (0o100000 | PRIVATE) << 16
    info.compress_type = zipfile.ZIP_STORED if name.endswith(PACKED) else zipfile.ZIP_DEFLATED
    return info


def _place(parts: Mapping[str, Path], name: str, path: Path) -> Path | None:
    """Where a file of the archive comes; InputError for a name that leads out of its folder."""
    words = PurePosixPath(name).parts
    if not words or name.startswith("/") or ".." in words or "\\" in name or ":" in name:
        raise foreign(path)
    return parts[words[0]].joinpath(*words[1:]) if words[0] in parts else None


def foreign(path: Path) -> InputError:
    """The error for a file that is no archive of ours, or was cut off so that this cannot be seen."""
    return InputError(
        Text(nl="Dit is geen (hele) reservekopie.", en="This is no (whole) backup."),
        Text(
            nl="Het is afgebroken of van een ander programma. Er is niets veranderd. Neem een andere.",
            en="It was cut off or is of another program. Nothing was changed. Take another.",
        ),
        where=path.name,
        code="backup_foreign",
    )


def damaged(path: Path) -> InputError:
    """The error for an archive with a file that differs from its checksum."""
    return InputError(
        Text(nl="Deze reservekopie is beschadigd.", en="This backup is damaged."),
        Text(nl="Er is niets veranderd. Neem een andere.", en="Nothing was changed. Take another."),
        where=path.name,
        code="backup_damaged",
    )
