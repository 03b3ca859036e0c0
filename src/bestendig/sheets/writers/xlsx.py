"""A sheet as a workbook: "Lees mij" and a tab per figure, numbers as numbers, words never as formulas."""

import io
from datetime import datetime
from typing import Any

import xlsxwriter

from bestendig.language import Text
from bestendig.sheets.pictures import theme
from bestendig.sheets.sheet import Block, Cell, CellKind, Sheet
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.writers.view import View, view

CREATED = datetime(2020, 1, 1)
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
FORMATS: dict[CellKind, str] = {"words": "General", "number": "#,##0.##", "share": "0%", "index": "0.00"}
FIRST_WIDTH, OTHER_WIDTH, TEXT_WIDTH = 34, 18, 100


def xlsx(sheet: Sheet, language: str) -> bytes:
    """The workbook."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, OPTIONS)
    book.set_properties({"title": sheet.title.into(language), "author": "Bestendig", "created": CREATED})
    seen = view(sheet, language)
    _read_me(book, seen)
    for shown, block in zip(seen["blocks"], sheet.blocks, strict=True):
        _figure(book, shown, block, language)
    book.close()
    return out.getvalue()


def _formats(book: Any) -> dict[str, Any]:
    """The looks of a tab."""
    font = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
    return {
        "title": book.add_format({**font, "bold": True, "font_size": 16, "font_color": theme.INK}),
        "head": book.add_format({**font, "bold": True, "bottom": 1, "text_wrap": True}),
        "name": book.add_format({**font, "bold": True, "font_color": theme.DEEP}),
        "text": book.add_format({**font, "text_wrap": True}),
    }


def _read_me(book: Any, seen: View) -> None:
    """The first tab: the finding, the words around the figures, and where they come from."""
    looks, say = _formats(book), seen["labels"]
    tab = book.add_worksheet(say["read_me"])
    tab.hide_gridlines(2)
    tab.set_column(0, 0, FIRST_WIDTH)
    tab.set_column(1, 1, TEXT_WIDTH)
    tab.write_string(0, 0, "; ".join(each for each in (seen["title"], seen["lead"]) if each), looks["title"])
    for line, (name, words) in enumerate(_about(seen), 2):
        tab.write_string(line, 0, name, looks["name"])
        tab.write_string(line, 1, words, looks["text"])


def _about(seen: View) -> list[tuple[str, str]]:
    """Name and words of each line of the first tab."""
    say = seen["labels"]
    lines = [
        ("", say["purpose"]),
        (say["sheet"], f"{seen['kicker']} · {seen['place']} · {seen['period']}"),
        *([("", seen["notice"])] if seen["notice"] else []),
        *_listed(say["stays"], seen["stays"]),
        *_listed(say["wavers"], seen["wavers"]),
        *_listed(say["rests_on"], seen["coverage"]),
        *_listed(say["unseen"], seen["unseen"]),
        *_listed(say["missing_here"], seen["missing"]),
    ]
    for prompt in seen["prompts"]:
        lines += _listed(prompt["question"], prompt["known"])
    lines += [(action["who"], action["what"]) for action in seen["actions"]]
    lines += _listed(say["evidence"], seen["evidence"])
    return [
        *lines,
        (say["version"], seen["data_version"]),
        (say["measures"], ", ".join(seen["measures"])),
        ("", seen["software"]),
    ]


def _listed(name: str, lines: list[str]) -> list[tuple[str, str]]:
    """Lines of which only the first has the name before it."""
    return [(name if place == 0 else "", words) for place, words in enumerate(lines)]


def _figure(book: Any, shown: View, block: Block, language: str) -> None:
    """One tab: the finding, the table, and everything that belongs to it."""
    looks = _formats(book)
    tab = book.add_worksheet(tab_name(shown))
    tab.hide_gridlines(2)
    tab.set_column(0, 0, FIRST_WIDTH)
    tab.set_column(1, max(len(block.table.headers) - 1, 1), OTHER_WIDTH)
    tab.write_string(0, 0, shown["heading"], looks["title"])
    tab.write_string(1, 0, shown["subtitle"])
    for column, header in enumerate(block.table.headers):
        tab.write_string(3, column, header.into(language), looks["head"])
    kinds = {kind: book.add_format({"num_format": FORMATS[kind]}) for kind in block.table.kinds}
    for line, row in enumerate(block.table.rows, 4):
        for column, (each, kind) in enumerate(zip(row, block.table.kinds, strict=True)):
            _cell(tab, line, column, each, kinds[kind], language)
    tab.freeze_panes(4, 1)
    for line, (name, words) in enumerate(_beneath(shown, language), 5 + len(block.table.rows)):
        tab.write_string(line, 0, name, looks["name"])
        tab.write_string(line, 1, words)


def _cell(tab: Any, line: int, column: int, each: Cell, look: Any, language: str) -> None:
    """One cell: words as words, numbers as numbers, nothing where nothing is shown."""
    if isinstance(each, Text):
        tab.write_string(line, column, each.into(language))
    elif each is not None:
        tab.write_number(line, column, each, look)


def _beneath(shown: View, language: str) -> list[tuple[str, str]]:
    """What stands under the table."""
    named = ("meaning", "rests_on", "certainty", "yardsticks", "question")
    lines = [(LABELS[name].into(language), shown[name]) for name in named if shown[name]]
    lines += [("", note) for note in shown["notes"] if note != shown["certainty"]]
    made = f"{shown['measure']}: {shown['formula']} ({shown['source']})"
    return [*lines, (LABELS["formula"].into(language), made)]


def tab_name(shown: View) -> str:
    """A name of at most 31 signs that Excel takes: 1 n professionals."""
    return str(shown["name"]).replace("-", " ")[:31].strip()
