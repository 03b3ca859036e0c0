"""Out of .gz and .zip, in measured steps: never larger, deeper or elsewhere than a delivery can be."""

import gzip
import re
import stat
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bestendig.model.progress import Progress
from bestendig.sources.formats.content import new_file
from bestendig.sources.formats.limits import MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, RATIO_COUNTS_FROM
from bestendig.sources.formats.refusals import refuse

CHUNK = 1 << 20
LEADS_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0")
NO_DATA = (".pdf", ".docx", ".doc", ".rtf", ".md", ".html", ".htm", ".png", ".jpg", ".jpeg", ".xsd", ".xsl")
LITTER = ("thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Part:
    """One file to read: where it lies, the name people know it by, whether it was unpacked here."""

    path: Path
    name: str
    is_unpacked: bool = False
    n_skipped: int = 0


class Allowance:
    """How many bytes may still come out."""

    def __init__(self, packed: Path, name: str, progress: Progress) -> None:
        self._name, self._progress = name, progress
        ceiling = max(RATIO_COUNTS_FROM, MAX_RATIO * packed.stat().st_size)
        self._left = min(ceiling, MAX_UNPACKED)

    def spend(self, n_bytes: int) -> None:
        """Take `n_bytes` off; refuse when there are not so many left."""
        if self._progress.is_cancelled():
            raise refuse("cancelled", self._name)
        self._left -= n_bytes
        if self._left < 0:
            raise refuse("zip_bomb", self._name)

    def check(self, n_bytes: int) -> None:
        """Refuse beforehand what says it is too large."""
        if n_bytes > self._left:
            raise refuse("zip_bomb", self._name)


def unpack_gz(path: Path, name: str, staging: Path, progress: Progress) -> Part:
    """The one file in a .gz."""
    allowance = Allowance(path, name, progress)
    try:
        with gzip.open(path) as source:
            return Part(_written(source, staging, allowance), name, is_unpacked=True)
    except EOFError:
        raise refuse("file_cut_off", name) from None
    except (gzip.BadGzipFile, zlib.error):
        raise refuse("archive_damaged", name) from None


def unpack_zip(
    path: Path, name: str, staging: Path, progress: Progress, but: Callable[[ZipInfo], bool] | None = None
) -> Iterator[Part]:
    """The files in a .zip one by one, so that no more than one lies unpacked at a time.

    `but` names members that were read already; then there may be none left.
    """
    try:
        with ZipFile(path) as archive:
            allowance = Allowance(path, name, progress)
            members = accepted_members(archive, name, MAX_MEMBERS if but is None else len(archive.filelist))
            members = [member for member in members if but is None or not but(member)]
            allowance.check(sum(member.file_size for member in members))
            wanted = [member for member in members if holds_data(member)]
            if not wanted and but is None:
                raise refuse("archive_empty", name)
            n_skipped = len(members) - len(wanted)
            for place, member in enumerate(wanted):
                unpacked = _unpacked(archive, member, name, staging, allowance)
                yield Part(unpacked, f"{name}!{member.filename}", True, 0 if place else n_skipped)
    except BadZipFile:
        raise refuse("archive_damaged", name) from None


def accepted_members(archive: ZipFile, name: str, limit: int) -> list[ZipInfo]:
    """The files in an archive; refused when there are too many, when one leads elsewhere or is locked."""
    members = archive.infolist()
    if len(members) > limit:
        raise refuse("archive_too_many", name, count=len(members), limit=limit)
    for member in members:
        is_link = stat.S_ISLNK(member.external_attr >> 16)
        if is_link or LEADS_OUT.search(member.orig_filename) or LEADS_OUT.search(member.filename):
            raise refuse("archive_path", name)
        if member.flag_bits & 1:
            raise refuse("archive_locked", name)
        if member.header_offset < 0:  # what a missing piece at the front looks like
            raise refuse("archive_damaged", name)
    return [member for member in members if not member.is_dir()]


def holds_data(member: ZipInfo) -> bool:
    """Whether a member can be a delivery: no litter, no document."""
    path = member.filename.lower()
    last = path.rsplit("/", 1)[-1]
    is_litter = path.startswith("__macosx/") or last.startswith(".") or last in LITTER
    return not is_litter and not last.endswith(NO_DATA)


def _unpacked(archive: ZipFile, member: ZipInfo, name: str, staging: Path, allowance: Allowance) -> Path:
    try:
        with archive.open(member) as source:
            return _written(source, staging, allowance)
    except NotImplementedError:
        raise refuse("archive_method", name) from None
    except (EOFError, zlib.error):
        raise refuse("archive_damaged", f"{name}!{member.filename}") from None


def _written(source: IO[bytes] | gzip.GzipFile, staging: Path, allowance: Allowance) -> Path:
    path = new_file(staging, ".unpacked")
    with path.open("wb") as target:
        while chunk := source.read(CHUNK):
            allowance.spend(len(chunk))
            target.write(chunk)
    return path
