"""A document of pieces as tagged PDF/UA-1 on A4: a page for each person, the same bytes each time."""

from collections.abc import Callable
from typing import Any

from bestendig.sheets.words.printable import clean_data
from bestendig.sheets.writers.document import (
    Document,
    Heading,
    Lines,
    NewPage,
    Piece,
    Points,
    Table,
    Tick,
    Ticks,
    Words,
)
from bestendig.sheets.writers.pdf import typeset
from bestendig.sheets.writers.view import View

TEMPLATE = "handover_papers.typ"


def papers(document: Document, *, is_large: bool = False) -> bytes:
    """The document as paper; `is_large` in letters that are easy to read."""
    seen: View = {
        "lang": document.language,
        "title": document.title,
        "kicker": document.kicker,
        "place": document.place,
        "foot": document.foot,
        "is_large": is_large,
        "pages": _pages(document),
    }
    return typeset(TEMPLATE, clean_data(seen), {})


def _pages(document: Document) -> list[list[View]]:
    """The pieces of each page."""
    pages: list[list[View]] = [[]]
    for piece in document.pieces:
        if isinstance(piece, NewPage):
            pages.append([])
        else:
            pages[-1].append(_piece(piece))
    return pages


def _piece(piece: Piece) -> View:
    """One piece as plain data."""
    makers: dict[type, Callable[[Any], View]] = {
        Heading: lambda each: {"words": each.words, "level": each.level},
        Words: lambda each: {"text": each.text, "look": each.look, "opening": each.opening},
        Points: lambda each: {"texts": list(each.texts)},
        Ticks: _ticks,
        Lines: lambda each: {"count": each.count, "label": each.label},
        Table: _table,
    }
    return {"kind": type(piece).__name__.lower(), **makers[type(piece)](piece)}


def _ticks(piece: Ticks) -> View:
    """Boxes to tick."""
    return {
        "opening": piece.opening,
        "in_line": piece.in_line,
        "ticks": [_tick(tick) for tick in piece.ticks],
    }


def _tick(tick: Tick) -> View:
    """One box."""
    return {"words": tick.words, "is_ticked": tick.is_ticked}


def _table(piece: Table) -> View:
    """A table with the widths of its columns."""
    return {
        "caption": piece.caption,
        "headers": list(piece.headers),
        "rows": [list(row) for row in piece.rows],
        "numbers": sorted(piece.numbers),
        "widths": list(piece.widths or (1,) * len(piece.headers)),
        "notes": list(piece.notes),
    }
