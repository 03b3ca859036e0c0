"""Whether a workbook can be opened without harm: a small file can ask for more memory than there is."""

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from bestendig.sources.formats.limits import (
    MAX_CELLS,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_WORKBOOK,
    RATIO_COUNTS_FROM,
)
from bestendig.sources.formats.refusals import refuse

CHUNK = 1 << 20
OVERLAP = 64
CELL = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']""")
LOCAL_HEADER = 30


def check_workbook(path: Path, name: str) -> None:
    """Refuse a workbook that unpacks too large or whose cells lie too far apart."""
    try:
        with ZipFile(path) as archive, path.open("rb") as file:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise refuse("archive_too_many", name, count=len(members), limit=MAX_MEMBERS)
            left = _allowance(path)
            for member in members:
                left -= _check_member(file, member, left, name)
    except (BadZipFile, zlib.error, struct.error, NotImplementedError):
        raise refuse("not_a_workbook", name) from None


def _allowance(path: Path) -> int:
    return min(MAX_WORKBOOK, max(RATIO_COUNTS_FROM, MAX_RATIO * path.stat().st_size))


def _check_member(file: BinaryIO, member: ZipInfo, allowance: int, name: str) -> int:
    """The true size of the member; what the archive says of it is not believed."""
    extent, size, tail = Extent(), 0, b""
    is_sheet = "worksheets/" in member.filename.lower()
    for chunk in _inflated(file, member):
        size += len(chunk)
        if size > allowance:
            raise refuse("zip_bomb", name)
        if is_sheet:
            extent.stretch(tail + chunk)
            tail = chunk[-OVERLAP:]
    if extent.n_cells > MAX_CELLS:
        raise refuse("sheet_too_large", name, count=extent.n_cells, limit=MAX_CELLS)
    return size


class Extent:
    """The last row and the last column in use."""

    def __init__(self) -> None:
        self._last_row = self._last_column = 0
        self._columns: set[bytes] = set()

    @property
    def n_cells(self) -> int:
        """Cells in the rectangle around all cells in use."""
        return self._last_row * self._last_column

    def stretch(self, xml: bytes) -> None:
        """Take in all cells named in this piece of a sheet."""
        places = CELL.findall(xml)
        if not places:
            return
        columns, rows = zip(*places, strict=True)
        self._last_row = max(self._last_row, max(map(int, set(rows))))
        for column in set(columns) - self._columns:
            self._columns.add(column)
            self._last_column = max(self._last_column, column_number(column))


def column_number(letters: bytes) -> int:
    """A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _inflated(file: BinaryIO, member: ZipInfo) -> Iterator[bytes]:
    file.seek(member.header_offset)
    header = file.read(LOCAL_HEADER)
    n_name, n_extra = struct.unpack("<HH", header[26:30])
    file.seek(n_name + n_extra, 1)
    packed = _limited(file, member.compress_size)
    if member.compress_type == ZIP_STORED:
        yield from packed
    elif member.compress_type == ZIP_DEFLATED:
        yield from _deflated(packed)
    else:
        raise NotImplementedError


def _limited(file: BinaryIO, left: int) -> Iterator[bytes]:
    while left and (chunk := file.read(min(left, CHUNK))):
        left -= len(chunk)
        yield chunk


def _deflated(packed: Iterator[bytes]) -> Iterator[bytes]:
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    for chunk in packed:
        waiting = chunk
        while waiting:
            yield unpacking.decompress(waiting, CHUNK)
            waiting = unpacking.unconsumed_tail
    yield unpacking.flush()
