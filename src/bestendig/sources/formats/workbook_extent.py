"""How far the cells of a sheet reach and how much text they hold, read from the XML as bytes."""

import re
from array import array
from collections.abc import Iterable

import numpy as np

OVERLAP = 64
"""So many bytes of a piece are looked at again with the next one: longer than any cell's place or number."""
CELL = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']""")
END_OF_TEXT = re.compile(rb"</(?:\w+:)?si\s*>")
VALUE = re.compile(rb"v>\s*(\d{1,9})\s*<")


class Extent:
    """The last row and the last column in use."""

    def __init__(self) -> None:
        self._last_row = self._last_column = 0
        self._columns: set[bytes] = set()
        self._tail = b""
        self.n_values = 0

    @property
    def n_cells(self) -> int:
        """Cells in the rectangle around all cells in use."""
        return self._last_row * self._last_column

    def stretch(self, xml: bytes) -> None:
        """Take in all cells named in this piece of a sheet."""
        places = CELL.findall(self._tail + xml)
        self._tail = xml[-OVERLAP:]
        self.n_values += xml.count(b"v>")
        if not places:
            return
        columns, rows = zip(*places, strict=True)
        self._last_row = max(self._last_row, max(map(int, set(rows))))
        for column in set(columns) - self._columns:
            self._columns.add(column)
            self._last_column = max(self._last_column, column_number(column))


class SharedTexts:
    """The lengths of the texts that cells point at by number."""

    def __init__(self) -> None:
        self._lengths = array("q")
        self._n_open = 0
        self._tail = b""
        self.is_odd = False

    @property
    def longest(self) -> int:
        """Bytes of the longest text."""
        return max(self._lengths, default=self._n_open)

    def add(self, xml: bytes) -> None:
        """Take the next piece of the list of texts."""
        # no program writes remarks here; they could hide where a text ends
        self.is_odd = self.is_odd or b"<!" in self._tail + xml
        *ended, rest = END_OF_TEXT.split(self._tail + xml)
        for text in ended:
            self._lengths.append(self._n_open + len(text))
            self._n_open = 0
        self._tail = rest[-OVERLAP:]
        self._n_open += len(rest) - len(self._tail)

    def used(self, sheet: Iterable[bytes]) -> int:
        """Bytes of text in this sheet; a whole number may be counted as a text, so it is never too little."""
        lengths = np.frombuffer(self._lengths, dtype=np.int64)
        total, tail = 0, b""
        for xml in sheet:
            numbers = np.array(VALUE.findall(tail + xml), dtype="S9").astype(np.int64)
            total += int(lengths[numbers[numbers < len(lengths)]].sum())
            tail = xml[-OVERLAP:]
        return total


def column_number(letters: bytes) -> int:
    """A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
