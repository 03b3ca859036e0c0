"""Files on their way in: streamed to the disk under safe names, within limits that are said in words."""

import errno
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from unicodedata import normalize

from django.core.exceptions import SuspiciousOperation
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError

from bestendig.web.datasets import refusals
from bestendig.web.datasets.boxes import Box, room
from bestendig.web.datasets.limits import MB, MOST_LETTERS, SPARE, most_mb

MIXED = re.compile(r"[^\w .,()+=&@~-]")
LITTER = ("thumbs.db", "desktop.ini")
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Landed:
    """One file that lies on the disk."""

    name: str
    n_bytes: int


class Landing(FileUploadHandler):
    """Writes each file of a form into a box, synced when it is whole; it never lies in memory."""

    chunk_size = 1 << 20

    def __init__(self, request: HttpRequest, box: Box) -> None:
        super().__init__(request)
        self.box = box
        self.landed: list[Landed] = []
        self.is_kept = False
        self._open: BinaryIO | None = None
        self._name = ""

    def new_file(self, *args: Any, **more: Any) -> None:
        """Open a file in the box; litter of file systems is passed over."""
        super().new_file(*args, **more)
        given = str(self.file_name or "")
        if given.startswith((".", "~$")) or given.lower() in LITTER:
            raise SkipFile
        self.box.make()
        self._name = safe_name(given, {each.name for each in self.landed})
        path = self.box.files / self._name
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        self._open = os.fdopen(descriptor, "wb")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """More bytes."""
        if self._open:
            self._open.write(raw_data)

    def file_complete(self, file_size: int) -> None:
        """The file is whole and on the disk."""
        if self._open:
            self._open.flush()
            os.fsync(self._open.fileno())
            self._close()
            self.landed.append(Landed(self._name, file_size))

    def upload_interrupted(self) -> None:
        """Somebody went away in between."""
        self._close()

    def clear(self) -> None:
        """Take away what came, unless it is kept."""
        self._close()
        if not self.is_kept:
            self.box.remove()

    def _close(self) -> None:
        """No file is open any more."""
        if self._open:
            self._open.close()
            self._open = None


def receive(request: HttpRequest, landing: Landing) -> None:
    """Let the files of a request land. RequestError and StoreError for what cannot be taken."""
    _check_size(request)
    request.upload_handlers = [landing]
    try:
        _ = request.POST
    except (MultiPartParserError, UnreadablePostError):
        raise refusals.broken_off() from None
    except SuspiciousOperation:
        raise refusals.too_many() from None
    except OSError as problem:
        if problem.errno in NO_ROOM:
            raise refusals.disk_full() from None
        raise
    if not landing.landed:
        raise refusals.nothing()


def _check_size(request: HttpRequest) -> None:
    """Refuse beforehand what says it is too large, and what does not fit on the disk."""
    n_bytes = int(request.META.get("CONTENT_LENGTH") or 0)
    if n_bytes > most_mb() * MB:
        raise refusals.too_large()
    place = next(each for each in (room(), *room().parents) if each.exists())
    if shutil.disk_usage(place).free < n_bytes + SPARE:
        raise refusals.disk_full()


def safe_name(given: str, taken: set[str]) -> str:
    """A name that stays in its folder: the same for the same file each time, so that a later one replaces it.

    Of two with one name the second gets a number.
    """
    last = re.split(r"[/\\]", normalize("NFC", given))[-1]
    tidy = " ".join(MIXED.sub("-", last).split()).lstrip(". ~-") or "bestand"
    stem, suffix = Path(tidy).stem, Path(tidy).suffix[:12]
    name, number = f"{_short(stem)}{suffix}", 1
    while name.casefold() in {each.casefold() for each in taken}:
        number += 1
        name = f"{_short(stem)}-{number}{suffix}"
    return name


def _short(stem: str) -> str:
    """As many letters as fit in the name of a file, also where a letter takes several bytes."""
    return stem.encode("utf-8")[:MOST_LETTERS].decode("utf-8", "ignore").rstrip()
