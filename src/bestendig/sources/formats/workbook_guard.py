"""Whether a workbook can be opened without harm: a small file can ask for more memory than there is.

The sizes that the archive states are not believed: every member is unpacked here first, in small pieces.
"""

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bestendig.sources.formats.inflating import inflated
from bestendig.sources.formats.limits import (
    MAX_CELLS,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_TEXT,
    MAX_WORKBOOK,
    RATIO_COUNTS_FROM,
)
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.workbook_extent import Extent, SharedTexts


def check_workbook(path: Path, name: str) -> None:
    """Refuse a workbook that unpacks too large, spreads its cells too far or repeats long texts."""
    try:
        with ZipFile(path) as archive, path.open("rb") as file:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise refuse("archive_too_many", name, count=len(members), limit=MAX_MEMBERS)
            allowance = min(MAX_WORKBOOK, max(RATIO_COUNTS_FROM, MAX_RATIO * path.stat().st_size))
            Guard(file, allowance, name).check(members)
    except (BadZipFile, zlib.error, struct.error, NotImplementedError):
        raise refuse("not_a_workbook", name) from None


class Guard:
    """Goes through the members once, and through the sheets again only when long texts may be repeated."""

    def __init__(self, file: BinaryIO, allowance: int, name: str) -> None:
        self._file, self._allowance, self._name = file, allowance, name
        self._texts = SharedTexts()
        self._n_values = 0

    def check(self, members: Sequence[ZipInfo]) -> None:
        """Refuse what is too large."""
        sheets = [member for member in members if "worksheets/" in member.filename.lower()]
        for member in members:
            if member in sheets:
                self._check_sheet(member)
            else:
                self._check_other(member)
        if self._n_values * self._texts.longest > MAX_TEXT and self._holds_too_much(sheets):
            raise refuse("workbook_too_large", self._name)

    def _check_sheet(self, member: ZipInfo) -> None:
        extent = Extent()
        for chunk in inflated(self._file, member):
            self._spend(chunk)
            extent.stretch(chunk)
        if extent.n_cells > MAX_CELLS:
            raise refuse("sheet_too_large", self._name, count=extent.n_cells, limit=MAX_CELLS)
        self._n_values += extent.n_values

    def _check_other(self, member: ZipInfo) -> None:
        has_texts = "sharedstrings" in member.filename.lower()
        for chunk in inflated(self._file, member):
            self._spend(chunk)
            if has_texts:
                self._texts.add(chunk)

    def _spend(self, chunk: bytes) -> None:
        self._allowance -= len(chunk)
        if self._allowance < 0:
            raise refuse("zip_bomb", self._name)

    def _holds_too_much(self, sheets: Sequence[ZipInfo]) -> bool:
        """Whether the texts that cells point at, each counted as often as it is used, are more than fits."""
        n_bytes = sum(self._texts.used(inflated(self._file, sheet)) for sheet in sheets)
        return self._texts.is_odd or n_bytes > MAX_TEXT
