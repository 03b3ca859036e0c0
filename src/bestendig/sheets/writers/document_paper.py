"""A document as tagged PDF/UA-1 on A4: own typefaces, pictures told in words, no date, the same bytes."""

from bestendig.sheets.words.printable import printable_svg
from bestendig.sheets.writers.document import Document
from bestendig.sheets.writers.document_view import document_view, drawings
from bestendig.sheets.writers.pdf import typeset


def document_paper(document: Document) -> bytes:
    """The document as a PDF to print."""
    files: dict[str, bytes] = {}
    for name, drawing in drawings(document).items():
        is_png = bool(drawing.png)
        made = drawing.png if is_png else printable_svg(drawing.svg).encode("utf-8")
        files[f"{name}.{'png' if is_png else 'svg'}"] = made
    seen = document_view(document)
    seen["files"] = {name.rsplit(".", 1)[0]: name for name in files}
    return typeset("document.typ", seen, files)
