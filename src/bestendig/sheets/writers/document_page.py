"""A document as one HTML file that needs nothing else."""

from base64 import b64encode

from markupsafe import Markup

from bestendig.sheets.pictures.svg import told
from bestendig.sheets.writers.document import Document, Drawing
from bestendig.sheets.writers.document_view import document_view, drawings
from bestendig.sheets.writers.html import page


def document_page(document: Document) -> str:
    """The document as a whole page: its pictures inside, no script, nothing fetched."""
    seen = document_view(document)
    seen["drawn"] = {name: _shown(name, drawing) for name, drawing in drawings(document).items()}
    return page("document.html.jinja", seen)


def _shown(name: str, drawing: Drawing) -> dict[str, Markup]:
    """The wide and the narrow drawing; a PNG is both."""
    if drawing.png:
        source = f"data:image/png;base64,{b64encode(drawing.png).decode('ascii')}"
        drawn = Markup('<img src="{}" alt="{}">').format(source, drawing.alternative)
        return {"wide": drawn, "narrow": drawn}
    kinds = {"wide": drawing.svg, "narrow": drawing.narrow or drawing.svg}
    return {
        kind: Markup(told(svg, f"{kind}-{name}", drawing.title, drawing.alternative))  # noqa: S704
        for kind, svg in kinds.items()
    }
