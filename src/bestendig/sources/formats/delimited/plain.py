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

    @property
    def marks(self) -> bytes:
        """What is left of one record without the contents of its fields."""
        return self.delimiter.encode() * (self.width - 1) + self.newline


class PlainCheck:
    """Counts the records of blocks that read the same everywhere; anything out of the ordinary gives None."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._marks = dialect.marks
        kept = dialect.delimiter.encode() + b"\r\n"
        self._contents = bytes(code for code in range(256) if code not in kept)
        self._may_surround = np.zeros(256, dtype=bool)
        self._may_surround[list(kept + b'"')] = True

    def count(self, block: bytes) -> int | None:
        """The number of records when each has all its fields, line ends agree, quotes match."""
        text = self._outside_quotes(block) if b'"' in block else block
        if text is None:
            return None
        marks = text.translate(None, self._contents)
        n_records, rest = divmod(len(marks), len(self._marks))
        if rest or marks != self._marks * n_records:
            return None
        return n_records if self._has_ordinary_lines(text, n_records) else None

    def _has_ordinary_lines(self, text: bytes, n_records: int) -> bool:
        newline = self._dialect.newline
        if newline == b"\r\n" and text.count(newline) != n_records:
            return False
        return self._dialect.width > 1 or not (text.startswith(newline) or b"\n" + newline in text)

    def _outside_quotes(self, block: bytes) -> bytes | None:
        if block.count(b"\r") != block.count(b"\r\n"):
            return None
        codes = np.frombuffer(block, dtype=np.uint8)
        is_quote = codes == QUOTE
        if not self._quotes_match(codes, np.flatnonzero(is_quote)):
            return None
        is_inside = np.bitwise_xor.accumulate(is_quote.view(np.uint8))
        outside: bytes = codes[is_inside == 0].tobytes()
        return outside

    def _quotes_match(self, codes: npt.NDArray[np.uint8], quotes: npt.NDArray[np.intp]) -> bool:
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
