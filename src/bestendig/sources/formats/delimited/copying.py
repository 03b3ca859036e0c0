"""Where the records go: nowhere as long as the delivered file can stand as it is, else into a copy."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from bestendig.sources.formats.content import new_file

BUFFER = 1 << 20


class Copy:
    """Keeps count of what is fine as it stands; the first record that is not starts a copy."""

    def __init__(self, original: Path, staging: Path, n_mark: int, delimiter: str, newline: bytes) -> None:
        self._original, self._staging = original, staging
        self._n_mark, self._n_kept = n_mark, 0
        self._file: BinaryIO | None = None
        self._writer = csv.writer(self, delimiter=delimiter, lineterminator=newline.decode())
        self.path = original

    def start(self) -> None:
        """Say that from here on something will be left out or changed."""
        self._opened()

    def keep(self, block: bytes) -> None:
        """Take a block of the file's own bytes."""
        self._n_kept += len(block)
        if self._file:
            self._file.write(block)

    def put(self, block: bytes) -> None:
        """Take a block that differs from the file's own bytes."""
        self._opened().write(block)

    def add(self, fields: Sequence[str]) -> None:
        """Take one record as fields."""
        self._writer.writerow(fields)

    def write(self, line: str) -> int:
        """Take one line from the writer of records."""
        return self._opened().write(line.encode())

    def close(self) -> None:
        """Finish the copy, when there is one."""
        if self._file:
            self._file.close()

    def _opened(self) -> BinaryIO:
        if self._file is None:
            self.path = new_file(self._staging, ".csv")
            self._file = self.path.open("wb", buffering=BUFFER)
            self._copy_kept(self._file)
        return self._file

    def _copy_kept(self, target: BinaryIO) -> None:
        with self._original.open("rb") as source:
            source.seek(self._n_mark)
            left = self._n_kept
            while left:
                block = source.read(min(left, BUFFER))
                target.write(block)
                left -= len(block)
