"""The delivered bytes as they pass: hashed, without byte order mark, made UTF-8 where it is not."""

import codecs
import hashlib
import os
from io import FileIO

from bestendig.model.progress import Progress
from bestendig.sources.formats.limits import MAX_LINE
from bestendig.sources.formats.refusals import refuse

MARKS = (
    (codecs.BOM_UTF8, ""),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, the longer before the shorter that begins alike."""
AUTOMATIC = ("", "cp1252", "iso8859-1")
"""Encodings for which each line shows whether it is UTF-8 after all: a source that changes is followed."""


class Stream:
    """Reads blocks no larger than the longest line; `is_verbatim` says whether as delivered."""

    def __init__(self, file: FileIO, name: str, encoding: str, progress: Progress) -> None:
        self._file = file
        self._size = max(os.fstat(file.fileno()).st_size, 1)
        self._name, self._progress = name, progress
        self._hash = hashlib.sha256()
        self._seen = 0
        self._lines = 1
        self._start = self._file.read(MAX_LINE)
        self._encoding = self._find_encoding(encoding)
        self._decoder = self._make_decoder()
        self.n_mark = 3 if self._start.startswith(codecs.BOM_UTF8) else 0

    @property
    def content_hash(self) -> str:
        """SHA-256 of what was read."""
        return self._hash.hexdigest()

    @property
    def is_verbatim(self) -> bool:
        """Whether blocks are the file's own bytes (behind the mark)."""
        return self._decoder is None

    @property
    def may_be_windows(self) -> bool:
        """Whether a line that is not UTF-8 may be read as Windows text."""
        return self._encoding in AUTOMATIC

    def read(self) -> bytes:
        """The next block, empty only at the end."""
        while raw := self._next():
            block = raw if self._decoder is None else self._decode(raw)
            if block:
                return block
        return self._decode(b"") if self._decoder else b""

    def _next(self) -> bytes:
        is_first = not self._seen
        raw = self._start if is_first else self._file.read(MAX_LINE)
        self._start = b""
        self._hash.update(raw)
        self._seen += len(raw)
        if self._progress.is_cancelled():
            raise refuse("cancelled", self._name)
        self._progress.step("read_file", min(self._seen / self._size, 1.0))
        return raw[self.n_mark :] if is_first else raw

    def _find_encoding(self, wanted: str) -> str:
        for mark, encoding in MARKS:
            if self._start.startswith(mark):
                return encoding
        try:
            return codecs.lookup(wanted).name if wanted else ""
        except LookupError as problem:
            raise refuse("encoding_unknown", self._name) from problem

    def _make_decoder(self) -> codecs.IncrementalDecoder | None:
        if self._encoding in (*AUTOMATIC, "utf-8", "utf-8-sig"):
            return None
        return codecs.getincrementaldecoder(self._encoding)()

    def _decode(self, raw: bytes) -> bytes:
        assert self._decoder is not None  # noqa: S101 - for the type checker
        try:
            text = self._decoder.decode(raw, final=not raw)
        except UnicodeError:
            # from None: the error carries the bytes themselves
            raise refuse("encoding_unreadable", self._name, self._lines, encoding=self._encoding) from None
        self._lines += text.count("\n")
        return text.encode("utf-8", "replace")
