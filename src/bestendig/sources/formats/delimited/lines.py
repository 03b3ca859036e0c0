"""From a record's number to the line where it begins in the delivered file."""

from array import array
from bisect import bisect_right

import numpy as np
import numpy.typing as npt


class LineMap:
    """Remembers only where the distance between record and line changes: nothing for a clean file."""

    def __init__(self) -> None:
        self._records = array("q")
        self._distances = array("q")

    def note(self, record: int, line: int) -> None:
        """Say that `record` (from 1) begins at `line`; the next follow line by line until told otherwise."""
        distance = line - record
        if not self._distances or self._distances[-1] != distance:
            self._records.append(record)
            self._distances.append(distance)

    def note_block(self, record: int, lines: npt.NDArray[np.int64]) -> None:
        """Say at which lines `record` and those after it begin."""
        records = np.arange(record, record + len(lines), dtype=np.int64)
        distances = lines - records
        last = self._distances[-1] if self._distances else distances[0] - 1
        changes = np.flatnonzero(np.diff(distances, prepend=last))
        self._records.frombytes(records[changes].tobytes())
        self._distances.frombytes(distances[changes].tobytes())

    def __call__(self, record: int) -> int:
        """The line at which `record` begins, both from 1."""
        place = bisect_right(self._records, record) - 1
        return record + self._distances[place] if place >= 0 else record
