"""Workbooks as people make them: one sheet, a header row, dates as dates."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import xlsxwriter

from bestendig.model.period import day_of
from bestendig.synthetic.arrays import Words

MADE_AT = datetime(2026, 7, 1, 9, 0, 0)
"""A fixed moment of making, so that the same town gives the same bytes."""


class DayCell(int):
    """A day number that is to be written as a date."""


@dataclass(frozen=True, slots=True)
class FormulaCell:
    """A formula with the value it had when the file was saved."""

    formula: str
    value: float


def write_workbook(path: Path, sheet_name: str, columns: dict[str, Words]) -> int:
    """Write the columns, days as dates, numbers as numbers, formulas as formulas; the number of rows."""
    workbook = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    workbook.set_properties({"created": MADE_AT})
    as_date = workbook.add_format({"num_format": "dd-mm-yyyy"})
    bold = workbook.add_format({"bold": True})
    sheet = workbook.add_worksheet(sheet_name)
    for place, (header, cells) in enumerate(columns.items()):
        sheet.write_string(0, place, header, bold)
        for row, cell in enumerate(cells.tolist(), start=1):
            _write(sheet, row, place, cell, as_date)
    workbook.close()
    return len(next(iter(columns.values())))


def _write(
    sheet: xlsxwriter.worksheet.Worksheet, row: int, place: int, cell: object, as_date: object
) -> None:
    """One cell by what it is."""
    if isinstance(cell, DayCell):
        sheet.write_datetime(row, place, datetime.combine(day_of(cell), datetime.min.time()), as_date)
    elif isinstance(cell, FormulaCell):
        sheet.write_formula(row, place, cell.formula, None, cell.value)
    elif isinstance(cell, int | float):
        sheet.write_number(row, place, cell)
    elif cell:
        sheet.write_string(row, place, str(cell))
