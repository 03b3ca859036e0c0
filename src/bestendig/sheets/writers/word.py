"""A document as DOCX: real headings, header rows, pictures told in words, the same bytes each time."""

import io
from collections.abc import Callable
from typing import Any

import docx
import vl_convert
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt

from bestendig.sheets.pictures import theme
from bestendig.sheets.words.printable import clean
from bestendig.sheets.writers.document import (
    Document,
    Drawing,
    Heading,
    Lines,
    NewPage,
    Panels,
    Points,
    Table,
    Tick,
    Ticks,
    Words,
)
from bestendig.sheets.writers.word_look import LINE, LOOKS, dress, dressed_table, packed, page_width, shade

SCALE = 2.0
"""Pictures are drawn at twice their size: sharp on paper."""
TICK = "http://schemas.microsoft.com/office/word/2010/wordml"
EMPTY, TICKED = "☐", "☒"


def word(document: Document) -> bytes:
    """The document as the bytes of a .docx file."""
    made = docx.Document()
    dress(made, document)
    made.add_paragraph(clean(document.title), style="Heading 1")
    _put(made, document.pieces)
    return packed(made)


def _put(made: Any, pieces: tuple[Any, ...]) -> None:
    """Every piece in its order."""
    writers: dict[type, Callable[[Any, Any], None]] = {
        Heading: _heading,
        Words: _words,
        Points: _points,
        Ticks: _ticks,
        Lines: _lines,
        Table: _table,
        Drawing: _drawing,
        Panels: _panels,
        NewPage: _new_page,
    }
    for piece in pieces:
        writers[type(piece)](made, piece)


def _heading(made: Any, piece: Heading) -> None:
    """A heading that a screen reader can jump to."""
    made.add_paragraph(clean(piece.words), style=f"Heading {piece.level}")


def _words(made: Any, piece: Words) -> None:
    """A paragraph, its opening in strong letters."""
    _paragraph(made, piece.text, LOOKS[piece.look], piece.opening)


def _paragraph(made: Any, text: str, style: str = "Normal", opening: str = "") -> Any:
    """One paragraph in a style."""
    paragraph = made.add_paragraph(style=style)
    if opening:
        paragraph.add_run(f"{clean(opening)} ").bold = True
    paragraph.add_run(clean(text))
    return paragraph


def _points(made: Any, piece: Points) -> None:
    """A list with bullets."""
    for text in piece.texts:
        _paragraph(made, text, "List Bullet")


def _ticks(made: Any, piece: Ticks) -> None:
    """Boxes that can be ticked in the document itself."""
    if piece.in_line:
        paragraph = _paragraph(made, "", opening=piece.opening)
        for tick in piece.ticks:
            _tick(paragraph, tick)
            paragraph.add_run("   ")
        return
    if piece.opening:
        _paragraph(made, piece.opening, LOOKS["strong"])
    for tick in piece.ticks:
        _tick(_paragraph(made, ""), tick)


def _tick(paragraph: Any, tick: Tick) -> None:
    """A box as a control of the document, with its words behind it."""
    control, about, held = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    alias = OxmlElement("w:alias")
    alias.set(qn("w:val"), clean(tick.words)[:60])
    about.append(alias)
    box = about.makeelement(f"{{{TICK}}}checkbox", nsmap={"w14": TICK})
    box.append(box.makeelement(f"{{{TICK}}}checked", {f"{{{TICK}}}val": str(int(tick.is_ticked))}))
    about.append(box)
    sign = paragraph.add_run(TICKED if tick.is_ticked else EMPTY)._r
    held.append(sign)
    control.extend((about, held))
    paragraph._p.append(control)
    paragraph.add_run(f" {clean(tick.words)}")


def _lines(made: Any, piece: Lines) -> None:
    """Empty lines to write on."""
    if piece.label:
        _paragraph(made, piece.label, LOOKS["quiet"])
    for _ in range(piece.count):
        made.add_paragraph(style=LINE)


def _table(made: Any, piece: Table) -> None:
    """A table whose header row comes back on every page and whose rows stay whole."""
    if piece.caption:
        _paragraph(made, piece.caption, "Caption")
    table = made.add_table(1 + len(piece.rows), len(piece.headers))
    dressed_table(table, piece)
    for line, row in zip(table.rows, (piece.headers, *piece.rows), strict=True):
        for cell, words in zip(line.cells, row, strict=True):
            cell.paragraphs[0].add_run(clean(words))
    for run in (run for cell in table.rows[0].cells for run in cell.paragraphs[0].runs):
        run.bold = True
    for note in piece.notes:
        _paragraph(made, note, LOOKS["quiet"])
    made.add_paragraph().paragraph_format.space_after = Pt(0)


def _drawing(made: Any, piece: Drawing) -> None:
    """A picture with what it shows in words."""
    shown = made.add_paragraph().add_run().add_picture(io.BytesIO(_png(piece)))
    width = round(page_width(made) * min(max(piece.width, 0.05), 1.0))
    shown.height, shown.width = Emu(round(shown.height * width / shown.width)), Emu(width)
    about = shown._inline.docPr
    about.set("descr", clean(piece.alternative))


def _png(piece: Drawing) -> bytes:
    """The picture as PNG: as it came, or drawn from its SVG with the typefaces of the house."""
    if piece.png:
        return piece.png
    vl_convert.register_font_directory(str(theme.FONTS))
    drawn: bytes = vl_convert.svg_to_png(piece.svg, scale=SCALE)
    return drawn


def _panels(made: Any, piece: Panels) -> None:
    """Panels under each other, the marked ones on a light ground."""
    for panel in piece.panels:
        before = len(made.paragraphs)
        _heading(made, Heading(panel.heading))
        _put(made, panel.pieces)
        if panel.is_marked:
            for paragraph in made.paragraphs[before:]:
                shade(paragraph)


def _new_page(made: Any, _piece: NewPage) -> None:
    """A break before what follows."""
    made.add_page_break()
