"""Figures as a workbook: "Lees mij" and a tab per subject; numbers as numbers, words never as formulas."""

import io
from dataclasses import dataclass
from typing import Any

import xlsxwriter

from bestendig.language import Text
from bestendig.sheets.impacts.figures import Tab
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.pictures import theme
from bestendig.sheets.sheet import Cell, CellKind, DataTable
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.printable import clean
from bestendig.sheets.writers.xlsx import CREATED, OPTIONS

FORMATS: dict[CellKind, str] = {"words": "General", "number": "#,##0.##", "share": "0.0%", "index": "0.00"}
FIRST, OTHER, WIDE = 34, 20, 100


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the first tab: its name and words."""

    name: str
    words: str


def workbook(title: str, told: tuple[Told, ...], tabs: tuple[Tab, ...], setting: Setting) -> bytes:
    """The workbook; the same figures give the same bytes."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, OPTIONS)
    book.set_properties({"title": clean(title), "author": "Bestendig", "created": CREATED})
    looks = _looks(book)
    _read_me(book.add_worksheet(setting.say(LABELS["read_me"])), title, told, looks)
    for tab in tabs:
        _subject(book.add_worksheet(setting.say(tab.name)), tab.table, setting, looks)
    book.close()
    return out.getvalue()


def _looks(book: Any) -> dict[str, Any]:
    """The looks of cells."""
    font = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
    found = {kind: book.add_format({**font, "num_format": form}) for kind, form in FORMATS.items()}
    return found | {
        "title": book.add_format({**font, "bold": True, "font_size": 16, "font_color": theme.INK}),
        "head": book.add_format({**font, "bold": True, "bottom": 1, "text_wrap": True}),
        "name": book.add_format({**font, "bold": True, "font_color": theme.DEEP}),
        "text": book.add_format({**font, "text_wrap": True}),
    }


def _read_me(tab: Any, title: str, told: tuple[Told, ...], looks: dict[str, Any]) -> None:
    """The first tab: what it is, and everything that is said in words."""
    tab.hide_gridlines(2)
    tab.set_column(0, 0, FIRST)
    tab.set_column(1, 1, WIDE)
    tab.write_string(0, 0, clean(title), looks["title"])
    for line, each in enumerate(told, 2):
        tab.write_string(line, 0, clean(each.name), looks["name"])
        tab.write_string(line, 1, clean(each.words), looks["text"])


def _subject(tab: Any, table: DataTable, setting: Setting, looks: dict[str, Any]) -> None:
    """One tab: the headers, then a line for each row."""
    tab.hide_gridlines(2)
    tab.set_column(0, 0, FIRST)
    tab.set_column(1, max(len(table.headers) - 1, 1), OTHER)
    for column, header in enumerate(setting.all(table.headers)):
        tab.write_string(0, column, header, looks["head"])
    for line, row in enumerate(table.rows, 1):
        for column, (cell, kind) in enumerate(zip(row, table.kinds, strict=True)):
            _cell(tab, (line, column), cell, looks[kind], setting)
    tab.freeze_panes(1, 1)


def _cell(tab: Any, place: tuple[int, int], cell: Cell, look: Any, setting: Setting) -> None:
    """One cell: words as words, numbers as numbers, nothing where there is nothing."""
    if isinstance(cell, Text):
        tab.write_string(*place, clean(setting.say(cell)), look)
    elif cell is not None:
        tab.write_number(*place, cell, look)
