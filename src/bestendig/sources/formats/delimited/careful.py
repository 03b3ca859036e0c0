"""Record by record, with Python's own csv rules, for the parts of a file that are not in perfect order."""

import csv
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from bestendig.sources.formats.delimited.decoding import Decoding
from bestendig.sources.formats.delimited.rules import split_records
from bestendig.sources.formats.delimited.window import Window
from bestendig.sources.formats.limits import MAX_LINE
from bestendig.sources.formats.refusals import refuse


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its fields, its lines as text and bytes, where it begins, whether it ends the file."""

    fields: Sequence[str]
    lines: Sequence[str]
    raws: Sequence[bytes]
    first_line: int
    is_last: bool

    @property
    def raw(self) -> bytes:
        """The record as it was delivered."""
        return b"".join(self.raws)

    @property
    def is_unfinished(self) -> bool:
        """Whether the file ends here without a line end."""
        return self.is_last and not self.lines[-1].endswith(("\n", "\r"))


class LineFeed:
    """Hands lines to the csv reader one at a time, so that after each record it is known what was used."""

    def __init__(self, window: Window, decoding: Decoding, name: str, enough: int) -> None:
        self._window, self._decoding, self._name = window, decoding, name
        self._enough = enough
        self._waiting: deque[bytes] = deque()
        self.n_used = 0
        self.line = self.first_line = window.line
        self.lines: list[str] = []
        self.raws: list[bytes] = []
        self._size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.is_exhausted:
            raise StopIteration
        raw = self._waiting.popleft()
        self._guard(raw)
        text = self._decoding.line(raw, self.line)
        self.lines.append(text)
        self.raws.append(raw)
        self.line += 1
        return text

    @property
    def is_exhausted(self) -> bool:
        """Whether no line is left in the file."""
        if not self._waiting:
            self._waiting.extend(self._window.take_lines(self.line, self._enough).splitlines(keepends=True))
        return not self._waiting

    def next_record(self) -> None:
        """Begin a record at the line that comes now."""
        self.first_line, self.lines, self.raws, self._size = self.line, [], [], 0

    def give_back(self) -> None:
        """Return the lines not used to the window."""
        self._window.put_back(b"".join(self._waiting), self.line)
        self._waiting.clear()

    def _guard(self, raw: bytes) -> None:
        if b"\0" in raw:
            raise refuse("nul_bytes", self._name, self.line)
        self.n_used += len(raw)
        self._size += len(raw)
        if self._size > MAX_LINE:
            raise refuse("line_too_long", self._name, self.first_line, limit=MAX_LINE)


def read_records(
    window: Window, decoding: Decoding, name: str, delimiter: str, enough: int = MAX_LINE
) -> Generator[Record]:
    """Records until `enough` bytes are used; when closed, the window stands behind the last one."""
    feed = LineFeed(window, decoding, name, enough)
    try:
        for fields in split_records(feed, delimiter):
            yield Record(fields, feed.lines, feed.raws, feed.first_line, feed.is_exhausted)
            feed.next_record()
            if feed.n_used >= enough:
                return
    finally:
        feed.give_back()


def has_open_quote(record: Record, delimiter: str) -> bool:
    """Whether the last field of the file began with a quote and never ended."""
    return record.is_last and len(list(split_records([*record.lines, "next"], delimiter))) == 1


def has_odd_quote(record: Record, delimiter: str) -> bool:
    """Whether anything stands between a closing quote and the next separator."""
    if not any('"' in line for line in record.lines):
        return False
    try:
        list(split_records(record.lines, delimiter, strict=True))
    except csv.Error:
        return True
    return False
