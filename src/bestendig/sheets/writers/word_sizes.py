"""A DOCX with every style at another size: large print for letters, close print for sheets of one page."""

import io
from collections.abc import Mapping
from typing import Any

import docx
from docx.shared import Pt

from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.word import word
from bestendig.sheets.writers.word_look import LINE, packed

LARGE = {"Normal": 14.0, "Lead": 15.0, "Strongly": 14.0, "Quiet": 13.0, "Heading 2": 21.0, "Heading 3": 15.5}
"""Points per style; 14 and more is large print."""
BEFORE, AFTER, LINE_HEIGHT = 6, 2, 19
"""Points above a small heading, below a paragraph, and from line to line to write on, in close print."""


def large_word(document: Document) -> bytes:
    """The document as the bytes of a .docx file in large print."""
    made = _opened(document)
    _resize(made, LARGE)
    made.styles["Heading 3"].paragraph_format.space_before = Pt(8)
    return packed(made)


def close_word(document: Document) -> bytes:
    """The document as the bytes of a .docx file with little white between, so that a page stays a page."""
    made = _opened(document)
    made.styles["Heading 3"].paragraph_format.space_before = Pt(BEFORE)
    made.styles["Heading 3"].paragraph_format.space_after = Pt(AFTER)
    made.styles["Normal"].paragraph_format.space_after = Pt(AFTER)
    made.styles[LINE].paragraph_format.line_spacing = Pt(LINE_HEIGHT)
    return packed(made)


def _opened(document: Document) -> Any:
    """The document as the house writes it, opened again."""
    return docx.Document(io.BytesIO(word(document)))


def _resize(made: Any, sizes: Mapping[str, float]) -> None:
    """Give each style its size in points."""
    for name, size in sizes.items():
        made.styles[name].font.size = Pt(size)
