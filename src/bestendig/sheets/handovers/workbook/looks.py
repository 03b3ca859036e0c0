"""How the workbook looks, and how a cell is written: words never as formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bestendig.analyses.handovers.listing.columns import Column
from bestendig.sheets.pictures import theme

Value = str | int | float | bool | date | None | Sequence[str]
YES, NO = {"nl": "ja", "en": "yes"}, {"nl": "nee", "en": "no"}
SPARE_ROWS = 200
"""Drop-downs go on so far below the last row, for who is added by hand."""
LONGEST_HELP, LONGEST_HEADING = 255, 32
APART = "; "


@dataclass(frozen=True)
class Looks:
    """The formats of one workbook."""

    head: Any
    told_head: Any
    cell: Any
    told: Any
    day: Any
    title: Any


def looks(book: Any) -> Looks:
    """The formats: what is filled in by people stands out, what is written by the software is quiet."""
    font = {"font_name": "Calibri", "font_size": 11, "valign": "top", "text_wrap": True}
    head = {**font, "bold": True, "bottom": 1}
    return Looks(
        head=book.add_format({**head, "bg_color": theme.BAND}),
        told_head=book.add_format({**head, "font_color": theme.QUIET}),
        cell=book.add_format(font),
        told=book.add_format({**font, "font_color": theme.QUIET}),
        day=book.add_format({**font, "num_format": "dd-mm-yyyy"}),
        title=book.add_format({**font, "bold": True, "font_color": theme.DEEP}),
    )


def write(
    tab: Any, line: int, place: int, value: Value, look: Looks, language: str, *, told: bool = False
) -> None:
    """One cell as what it is; nothing where nothing is known."""
    if isinstance(value, bool):
        tab.write_string(line, place, (YES if value else NO)[language], look.cell)
    elif isinstance(value, date):
        tab.write_datetime(line, place, value, look.day)
    elif isinstance(value, int | float):
        tab.write_number(line, place, value, look.cell)
    elif isinstance(value, str):
        tab.write_string(line, place, value, look.told if told else look.cell)
    elif value is not None:
        tab.write_string(line, place, APART.join(value), look.cell)
    else:
        tab.write_blank(line, place, None, look.cell)


def heads(tab: Any, columns: Sequence[Column], own: Sequence[str], look: Looks, language: str) -> None:
    """The headings, those of people's own columns behind."""
    for place, column in enumerate(columns):
        is_told = column.kind == "told"
        tab.write_string(0, place, column.heading.into(language), look.told_head if is_told else look.head)
        tab.set_column(place, place, column.width)
    for place, heading in enumerate(own, len(columns)):
        tab.write_string(0, place, heading, look.head)
        tab.set_column(place, place, 18)


def finish(tab: Any, n_rows: int, n_columns: int, frozen: int) -> None:
    """The heading stays in sight, rows can be filtered, numbers as words give no warnings, print fits."""
    tab.freeze_panes(1, frozen)
    tab.autofilter(0, 0, max(n_rows, 1), n_columns - 1)
    tab.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    tab.set_landscape()
    tab.set_paper(9)
    tab.fit_to_pages(1, 0)
    tab.repeat_rows(0)


def choices(tab: Any, column: Column, place: int, n_rows: int, source: object, language: str) -> None:
    """A drop-down below a heading, with what to fill in; firm only where the words are fixed."""
    firm = column.kind in ("yes_no", "status")
    rule: dict[str, Any] = {"ignore_blank": True}
    if source is None:
        rule["validate"] = "any"
    else:
        rule |= {"validate": "list", "source": source, "error_type": "stop" if firm else "information"}
        rule |= {"error_title": column.heading.into(language)[:LONGEST_HEADING]}
    if column.help:
        rule["input_title"] = column.heading.into(language)[:LONGEST_HEADING]
        rule["input_message"] = column.help.into(language)[:LONGEST_HELP]
    if source is not None or column.help:
        tab.data_validation(1, place, n_rows + SPARE_ROWS, place, rule)
