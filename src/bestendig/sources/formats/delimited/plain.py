"""Whether a block of whole records is in perfect order, by arithmetic on its bytes, not line by line."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

QUOTE = ord('"')
NEWLINE = ord("\n")
MAX_STEPS_BACK = 64
"""So many quotes are stepped over in search of the last record's end, before careful reading takes over."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How records look in this file: separator, fields per record, line end."""

    delimiter: str
    width: int
    newline: bytes


class PlainCheck:
    """Counts the records of blocks that read the same everywhere; anything out of the ordinary gives None."""

    def __init__(self, dialect: Dialect) -> None:
        delimiter, width, newline = dialect.delimiter.encode(), dialect.width, dialect.newline
        self._newline, self._width = newline, width
        self._marks = delimiter * (width - 1) + newline
        self._quoted_marks = b'"' + (b'"' + delimiter + b'"') * (width - 1) + b'"' + newline
        self._seams = (b'"' + delimiter + b'"', b'"' + newline + b'"')
        kept = delimiter + b'\r\n"'
        self._contents = bytes(code for code in range(256) if code not in kept)
        self._may_surround = np.zeros(256, dtype=bool)
        self._may_surround[list(kept)] = True

    def count(self, block: bytes) -> int | None:
        """The number of records when each has all its fields, line ends agree, quotes match."""
        marks: bytes | None = block.translate(None, self._contents)
        if b'"' in block and marks:
            marks = self._outside_quotes(block, marks)
        if marks is None:
            return None
        n_records, rest = divmod(len(marks), len(self._marks))
        if rest or marks != self._marks * n_records:
            return None
        return n_records if self._has_ordinary_lines(block, n_records) else None

    def _has_ordinary_lines(self, block: bytes, n_records: int) -> bool:
        newline = self._newline
        if newline == b"\r\n" and b'"' not in block and block.count(newline) != n_records:
            return False
        return self._width > 1 or not (block.startswith(newline) or b"\n" + newline in block)

    def _outside_quotes(self, block: bytes, marks: bytes) -> bytes | None:
        """The separators and line ends that are not inside quotes, None when the quotes are not in order."""
        if block.count(b"\r") != block.count(b"\r\n"):
            return None
        n_records, rest = divmod(len(marks), len(self._quoted_marks))
        if not rest and marks == self._quoted_marks * n_records and self._is_all_quoted(block, n_records):
            return self._marks * n_records
        if not self._quotes_match(np.frombuffer(block, dtype=np.uint8)):
            return None
        codes = np.frombuffer(marks, dtype=np.uint8)
        is_quote = codes == QUOTE
        is_outside = np.bitwise_xor.accumulate(is_quote.view(np.uint8)) == 0
        outside: bytes = codes[is_outside & ~is_quote].tobytes()
        return outside

    def _is_all_quoted(self, block: bytes, n_records: int) -> bool:
        """Whether quotes touch every separator and line end, which is how most programs write."""
        between_fields, between_records = self._seams
        return (
            block.startswith(b'"')
            and block.endswith(b'"' + self._newline)
            and block.count(between_records) == n_records - 1
            and block.count(between_fields) == n_records * (self._width - 1)
        )

    def _quotes_match(self, codes: npt.NDArray[np.uint8]) -> bool:
        quotes = np.flatnonzero(codes == QUOTE)
        opening, closing = quotes[::2], quotes[1::2]
        if len(opening) != len(closing) or closing[-1] == len(codes) - 1:
            return False
        before = codes[opening[opening > 0] - 1]
        after = codes[closing + 1]
        return bool(self._may_surround[before].all() and self._may_surround[after].all())


def last_end(block: bytes) -> int:
    """Where the last whole record of a block ends, taking quotes at their word; 0 when none is found."""
    end = block.rfind(b"\n") + 1
    if b'"' not in block:
        return end
    for _ in range(MAX_STEPS_BACK):
        if not end or block.count(b'"', 0, end) % 2 == 0:
            return end
        end = block.rfind(b"\n", 0, block.rfind(b'"', 0, end)) + 1
    return 0


def first_lines(block: bytes) -> npt.NDArray[np.int64]:
    """For each record of a plain block, how many line ends of the block stand before it."""
    codes = np.frombuffer(block, dtype=np.uint8)
    line_ends = np.flatnonzero(codes == NEWLINE)
    n_quotes_before = np.searchsorted(np.flatnonzero(codes == QUOTE), line_ends)
    is_record_end = n_quotes_before % 2 == 0
    return np.concatenate(([0], np.flatnonzero(is_record_end)[:-1] + 1)).astype(np.int64)
