"""A sheet as tagged PDF/UA-1 on A4: own typefaces, pictures told in words, no date, the same bytes."""

import json
from collections.abc import Mapping

import typst

from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw, size
from bestendig.sheets.sheet import Block, Sheet
from bestendig.sheets.words.printable import printable_data, printable_svg
from bestendig.sheets.writers.html import TEMPLATES
from bestendig.sheets.writers.view import View, view


def pdf(sheet: Sheet, language: str) -> bytes:
    """The sheet as a document to print."""
    seen = view(sheet, language)
    drawings: dict[str, bytes] = {}
    for shown, block in zip(seen["blocks"], sheet.blocks, strict=True):
        drawings |= _pictures(block, shown, language)
    return typeset("sheet.typ", seen, drawings)


def typeset(template: str, seen: View, drawings: Mapping[str, bytes]) -> bytes:
    """A template of the house with its data, as PDF/UA-1."""
    files = {
        "main.typ": (TEMPLATES / template).read_bytes(),
        "sheet.json": json.dumps(printable_data(seen), ensure_ascii=False).encode("utf-8"),
        **drawings,
    }
    document: bytes = typst.compile(  # type: ignore[call-overload] # takes files by name since 0.13
        files,
        font_paths=[str(theme.FONTS)],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return document


def _pictures(block: Block, shown: View, language: str) -> dict[str, bytes]:
    """The drawing of a figure by file name; its width in points is written beside it."""
    if block.picture is None:
        return {}
    drawn = draw(block.picture, language, theme.PAGE if block.is_wide else theme.COLUMN)
    shown["width"] = size(drawn)[0] * theme.POINTS_PER_PIXEL
    return {f"{shown['name']}.svg": printable_svg(drawn).encode("utf-8")}
