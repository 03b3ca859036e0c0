"""A sheet as tagged PDF/UA-1 on A4: own typefaces, pictures told in words, no date, the same bytes."""

import json
from collections.abc import Mapping
from dataclasses import replace

import typst

from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw, size
from bestendig.sheets.sheet import Block, Sheet
from bestendig.sheets.words.printable import printable_data, printable_svg
from bestendig.sheets.writers.html import TEMPLATES
from bestendig.sheets.writers.view import View, view


def pdf(sheet: Sheet, language: str) -> bytes:
    """The sheet as a document to print."""
    sheet = replace(sheet, blocks=laid_out(sheet))
    seen = view(sheet, language)
    drawings: dict[str, bytes] = {}
    for shown, block in zip(seen["blocks"], sheet.blocks, strict=True):
        drawings |= _pictures(block, shown, language)
    return typeset("sheet.typ", seen, drawings)


def laid_out(sheet: Sheet) -> tuple[Block, ...]:
    """The figures, a narrow one without another beside it made wide: else half the paper stays white."""
    found: list[Block] = []
    waiting: Block | None = None
    for place, block in enumerate(sheet.blocks):
        is_first = place == 0 and sheet.opens_with_picture
        if block.is_wide or is_first:
            found += [*_alone(waiting), block]
            waiting = None
        elif waiting is None:
            waiting = block
        else:
            found += [waiting, block]
            waiting = None
    return (*found, *_alone(waiting))


def _alone(block: Block | None) -> tuple[Block, ...]:
    """A narrow figure over the whole width, or nothing."""
    return () if block is None else (replace(block, is_wide=True),)


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
