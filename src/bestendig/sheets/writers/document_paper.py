"""A document as tagged PDF/UA-1 on A4: own typefaces, pictures told in words, no date, the same bytes."""

from base64 import b64encode

from bestendig.sheets.words.printable import printable_svg
from bestendig.sheets.writers.document import Document, Drawing
from bestendig.sheets.writers.document_view import document_view, drawings
from bestendig.sheets.writers.pdf import typeset

WIDTH_OF_PNG, HEIGHT_OF_PNG = slice(16, 20), slice(20, 24)
"""Where a PNG says how large it is."""


def document_paper(document: Document) -> bytes:
    """The document as a PDF to print."""
    files = {f"{name}.svg": _svg(drawing).encode("utf-8") for name, drawing in drawings(document).items()}
    return typeset("document.typ", document_view(document), files)


def _svg(drawing: Drawing) -> str:
    """The picture as SVG; a PNG inside one, because the typesetter takes files of words only."""
    if not drawing.png:
        return printable_svg(drawing.svg)
    width, height = (int.from_bytes(drawing.png[place]) for place in (WIDTH_OF_PNG, HEIGHT_OF_PNG))
    size = f'width="{width}" height="{height}"'
    source = f"data:image/png;base64,{b64encode(drawing.png).decode('ascii')}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {size}>'
        f'<image {size} href="{source}"/></svg>'
    )
