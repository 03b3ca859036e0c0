"""Good lines from odd ones in a block without quotes: by the number of separators on each line."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bestendig.sources.formats.delimited.plain import NEWLINE, Dialect


@dataclass(frozen=True, slots=True)
class Run:
    """Lines behind each other that are all good or all odd: from which byte to which, and how many."""

    is_good: bool
    start: int
    end: int
    n_lines: int


def can_be_sorted(block: bytes, dialect: Dialect) -> bool:
    """Whether every line of the block is a record of its own, with the line end of the file."""
    newline = dialect.newline
    if b'"' in block or not block.endswith(newline):
        return False
    n_returns = block.count(b"\r") if b"\r" in block else 0
    n_lines = block.count(newline)
    return n_returns == (n_lines if newline == b"\r\n" else 0) and block.count(b"\n") == n_lines


def sort_lines(block: bytes, dialect: Dialect) -> Iterator[Run]:
    """The block as runs of good and of odd lines, in order."""
    codes = np.frombuffer(block, dtype=np.uint8)
    ends = np.flatnonzero(codes == NEWLINE) + 1
    delimiters = np.flatnonzero(codes == ord(dialect.delimiter))
    widths = np.diff(np.searchsorted(delimiters, ends), prepend=0) + 1
    lengths = np.diff(ends, prepend=0)
    is_good = (widths == dialect.width) & (lengths > len(dialect.newline))
    turns = np.flatnonzero(np.diff(is_good)) + 1
    start = first = 0
    for last in (*turns.tolist(), len(ends)):
        end = int(ends[last - 1])
        yield Run(bool(is_good[first]), start, end, last - first)
        start, first = end, last
