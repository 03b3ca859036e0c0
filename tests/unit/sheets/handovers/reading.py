"""What the tests read papers with: the words of each page, a checker's findings, the words of a DOCX."""

import io
import re
import zipfile
from pathlib import Path

import docx
import outloud
import pymupdf


def pages(document: bytes) -> list[str]:
    """The words of each page in the order in which they are read."""
    with pymupdf.open(stream=document) as paper:
        return [re.sub(r"\s+", " ", page.get_text()) for page in paper]


def words(document: bytes) -> str:
    """All words."""
    return " ".join(pages(document))


SAME_ON_EACH_PAGE = "PAG-001"
"""The checker takes a line that comes back on page after page for a header: forms are such lines."""


def findings(document: bytes, folder: Path, *, is_form: bool = False) -> list[str]:
    """What the checker of PDF/UA says against it; a form may say the same on each page."""
    path = folder / "blad.pdf"
    path.write_bytes(document)
    result = outloud.check(str(path))
    found = [each for each in result.findings if each.severity in ("error", "warning")]
    return [
        f"{each.rule} {each.message} {each.evidence}"
        for each in found
        if not (is_form and each.rule == SAME_ON_EACH_PAGE)
    ]


def docx_words(document: bytes) -> str:
    """All words of a DOCX, tables included."""
    made = docx.Document(io.BytesIO(document))
    said = [paragraph.text for paragraph in made.paragraphs]
    said += [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    return "\n".join(said)


def docx_times(document: bytes) -> set[tuple[int, ...]]:
    """The times in the archive of a DOCX."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {entry.date_time for entry in archive.infolist()}
