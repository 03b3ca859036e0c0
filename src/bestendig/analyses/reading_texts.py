"""Reading the words of a document that somebody has: a plan, a proposal."""

from typing import BinaryIO

from bestendig.sources.formats.documents import words_of


def read_text(file: BinaryIO, name: str) -> str:
    """The words of a text file or a DOCX, paragraph by paragraph; InputError for anything else."""
    return words_of(file, name)
