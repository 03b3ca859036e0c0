"""Workbooks (XLSX, XLSM): every sheet with data is a table; formulas give values, macros never run."""

import hashlib
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.cells import cell_text
from bestendig.sources.formats.headers import find_header, looks_like_data, name_columns
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.remarks import Tally
from bestendig.sources.formats.text_table import TextTable
from bestendig.sources.formats.workbook_guard import check_workbook

HEAD_ROWS = 50
Row = tuple[int, list[str]]
"""The number of a row in the sheet, and its cells as text."""


def read_workbook(
    path: Path, name: str, staging: Path, shape: FileShape, progress: Progress
) -> tuple[RawTable, ...]:
    """One raw table per sheet with data, or of the one sheet the profile names."""
    check_workbook(path, name)
    with path.open("rb") as file:
        try:
            workbook = CalamineWorkbook.from_filelike(file)
            return _read_sheets(workbook, name, staging, shape, progress)
        except (CalamineError, ValueError):
            raise refuse("not_a_workbook", name) from None
        except BaseException as problem:
            if type(problem).__name__ == "PanicException":  # how the reader says that a file is beyond it
                raise refuse("not_a_workbook", name) from None
            raise


def _read_sheets(
    workbook: CalamineWorkbook, name: str, staging: Path, shape: FileShape, progress: Progress
) -> tuple[RawTable, ...]:
    shown, hidden = _sheet_names(workbook)
    wanted = [_wanted(shape.sheet, shown + hidden, name)] if shape.sheet else shown
    tables: list[RawTable] = []
    for place, sheet in enumerate(wanted):
        if progress.is_cancelled():
            raise refuse("cancelled", name)
        reading = SheetReading(workbook.get_sheet_by_name(sheet), f"{name}!{sheet}", staging, shape)
        if reading.has_data:
            reading.tally.add("sheet_hidden", count=0 if tables or shape.sheet else len(hidden))
            tables.append(reading.table(is_only=len(wanted) == 1))
        progress.step("read_file", (place + 1) / len(wanted))
    if not tables:
        raise refuse("file_empty", name)
    return tuple(tables)


def _sheet_names(workbook: CalamineWorkbook) -> tuple[list[str], list[str]]:
    """Names of the sheets with cells: those in sight, and the hidden ones."""
    sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    shown = [sheet.name for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible]
    return shown, [sheet.name for sheet in sheets if sheet.visible != SheetVisibleEnum.Visible]


def _wanted(wanted: str, present: list[str], name: str) -> str:
    for sheet in present:
        if sheet.casefold().strip() == wanted.casefold().strip():
            return sheet
    raise refuse("sheet_missing", name, count=len(present))  # their names may be names of people


class SheetReading:
    """One sheet on its way to a table: what stands above the column names is skipped and counted."""

    def __init__(self, sheet: CalamineSheet, name: str, staging: Path, shape: FileShape) -> None:
        self.tally = Tally()
        self._name, self._staging, self._shape = name, staging, shape
        self._hash = hashlib.sha256()
        self._rows = _rows(sheet)
        self._head = list(islice(self._rows, HEAD_ROWS))

    @property
    def has_data(self) -> bool:
        """Whether any cell is filled."""
        return bool(self._head)

    def table(self, is_only: bool) -> RawTable:
        """The sheet as one raw table; when it `is_only` one, its column names must be names."""
        line, cells = self._take_header(is_only)
        names = name_columns(cells, self._name, self.tally, line)
        named = [name for name, cell in zip(names, cells, strict=False) if cell.strip() or not line]
        table = TextTable(self._staging, self._name, named)
        for row, values in chain(self._head, self._rows):
            self._hash.update("\x1f".join(values).encode() + b"\x1e")
            table.add({name: value for name, value in zip(names, values, strict=False) if value}, row)
        self.tally.add("header_blank", line, len(table.headers) - len(named))
        if not table.n_records:
            self.tally.add("no_records")
        return RawTable(
            name=self._name,
            path=table.finish(),
            kind="parquet",
            headers=table.headers,
            content_hash=self._hash.hexdigest(),
            n_records=table.n_records,
            sample=table.sample,
            issues=self.tally.issues(),
            line_of=table.line_of,
        )

    def _take_header(self, is_only: bool) -> Row:
        """The row with column names, taken off the rows together with all above it."""
        if self._shape.header_line == 0:
            return 0, [f"column_{number}" for number in range(1, len(self._head[0][1]) + 1)]
        place = self._header_place()
        for line, _ in self._head[:place]:
            self.tally.add("lines_above_header", line)
        line, cells = self._head[place]
        if is_only and self._shape.header_line == 1 and looks_like_data(cells):
            raise refuse("header_missing", self._name, line)
        self._hash.update("\x1f".join(cells).encode() + b"\x1d")
        self._head = self._head[place + 1 :]
        return line, cells

    def _header_place(self) -> int:
        wanted = self._shape.header_line
        if wanted == 1:
            return find_header([cells for _, cells in self._head])
        for place, (line, _) in enumerate(self._head):
            if line == wanted:
                return place
        raise refuse("header_line_missing", self._name, header_line=wanted)


def _rows(sheet: CalamineSheet) -> Iterator[Row]:
    """All rows with something in them."""
    for line, values in enumerate(sheet.iter_rows(), start=1):
        cells = [cell_text(value) for value in values]
        if any(cells):
            yield line, cells
