"""A DOCX in letters that are easy to read: the same document, every style larger."""

import io
from typing import Any

import docx
from docx.shared import Pt

from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.word import word
from bestendig.sheets.writers.word_look import packed

SIZES = {"Normal": 14.0, "Lead": 15.0, "Strongly": 14.0, "Quiet": 13.0, "Heading 2": 21.0, "Heading 3": 15.5}
"""Points per style; 14 and more is large print."""


def large_word(document: Document) -> bytes:
    """The document as the bytes of a .docx file in large print."""
    made: Any = docx.Document(io.BytesIO(word(document)))
    for name, size in SIZES.items():
        made.styles[name].font.size = Pt(size)
    return packed(made)
