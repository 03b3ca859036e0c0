"""Lists as a team would have them: written with the headings that are asked for."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl

from bestendig.analyses.handovers.asking import Ask

RECORDED = Ask(from_day=date(2026, 7, 1), recorded_by="HR", recorded_on=date(2026, 6, 12))
Rows = Sequence[Sequence[object]]


def workbook(path: Path, **sheets: Rows) -> Path:
    """A workbook with these sheets; an underscore in a name is a blank."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        tab = book.create_sheet(name.replace("_", " "))
        for row in rows:
            tab.append(list(row))
    book.save(path)
    return path
