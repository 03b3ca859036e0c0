"""How a DOCX looks and is packed: page, styles, language, what tables need, and a file without a clock."""

import io
import zipfile
from datetime import datetime
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from bestendig.sheets.pictures import theme
from bestendig.sheets.words.printable import clean
from bestendig.sheets.writers.document import Document, Look, Table

LOOKS: dict[Look, str] = {
    "plain": "Normal",
    "lead": "Lead",
    "quiet": "Quiet",
    "strong": "Strongly",
    "question": "Question",
}
"""The styles behind the looks of a paragraph."""
LINE = "Line to write on"
FONT = "Calibri"
LANGUAGE = {"nl": "nl-NL", "en": "en-GB"}
CREATED = datetime(2020, 1, 1)
NO_CLOCK = (1980, 1, 1, 0, 0, 0)
SOFT = "E9F1F0"
HEADINGS = {"Heading 1": 20.0, "Heading 2": 13.0, "Heading 3": 11.0}
OWN: dict[str, tuple[float, str, bool]] = {
    "Lead": (13.0, theme.INK, False),
    "Quiet": (9.0, theme.QUIET, False),
    "Strongly": (11.0, theme.INK, True),
    "Question": (11.5, theme.DEEP, True),
}
"""Size in points, colour and weight of the paragraphs of the house."""
MUCH, LITTLE = 11.0, 9.5


def dress(made: Any, document: Document) -> None:
    """Give a new file its A4 page, styles, language, properties, and the words above and below each page."""
    _page(made)
    _styles(made, document)
    _say(made.styles.element, LANGUAGE["en" if document.language == "en" else "nl"])
    _properties(made, document)
    section = made.sections[0]
    _edge(made, section.header.paragraphs[0], "\t".join((document.kicker, document.place)))
    _edge(made, section.footer.paragraphs[0], document.foot)


def page_width(made: Any) -> int:
    """The width of the text, in EMU."""
    section = made.sections[0]
    return int(section.page_width - section.left_margin - section.right_margin)


def _page(made: Any) -> None:
    """A4 upright, with margins to hold it."""
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(20), Mm(18)


def _edge(made: Any, paragraph: Any, words: str) -> None:
    """Small words above or below each page, what follows a tab at the right."""
    paragraph.style = made.styles["Quiet"]
    paragraph.paragraph_format.tab_stops.add_tab_stop(page_width(made), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.text = "\t".join(clean(part) for part in words.split("\t")).rstrip()


def _styles(made: Any, document: Document) -> None:
    """The styles of the house, a little smaller in a dense document."""
    scale = LITTLE / MUCH if document.is_dense else 1.0
    normal = made.styles["Normal"]
    _type(normal, MUCH * scale, theme.INK, is_strong=False)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(4), 1.1
    for name, size in HEADINGS.items():
        _type(made.styles[name], size * scale, theme.INK, is_strong=True)
        made.styles[name].paragraph_format.space_before = Pt(0 if name == "Heading 1" else 10 * scale)
        made.styles[name].paragraph_format.space_after = Pt(4)
    _type(made.styles["Caption"], 9.5 * scale, theme.QUIET, is_strong=False)
    made.styles["Caption"].paragraph_format.keep_with_next = True
    for name, (size, colour, is_strong) in OWN.items():
        own = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        own.base_style = normal
        _type(own, size * scale, colour, is_strong=is_strong)
    _line(made)


def _type(style: Any, size: float, colour: str, *, is_strong: bool) -> None:
    """Letters of one style; the typeface by name, not the theme's."""
    font = style.font
    font.size, font.bold, font.color.rgb = (
        Pt(round(size * 2) / 2),
        is_strong,
        RGBColor.from_string(colour[1:].upper()),
    )
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _line(made: Any) -> None:
    """The style of an empty line: a fine line under it, also between two of them."""
    style = made.styles.add_style(LINE, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = made.styles["Normal"]
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(0), Pt(0)
    style.paragraph_format.line_spacing = Pt(22)
    borders = OxmlElement("w:pBdr")
    for side in ("bottom", "between"):
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "9AA8AE")):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    style.element.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind")


def _say(styles: Any, tongue: str) -> None:
    """The language of all words, so that they are read aloud and checked in it."""
    for each in styles.iter(qn("w:lang")):
        each.set(qn("w:val"), tongue)
        each.set(qn("w:eastAsia"), tongue)


def _properties(made: Any, document: Document) -> None:
    """Properties without a clock or a name of anybody."""
    about = made.core_properties
    about.title, about.author, about.last_modified_by = clean(document.title), "Bestendig", "Bestendig"
    about.language = LANGUAGE["en" if document.language == "en" else "nl"]
    about.created = about.modified = CREATED
    about.comments, about.revision = "", 1


def shade(paragraph: Any) -> None:
    """Lay a light ground under a paragraph."""
    ground = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", SOFT)):
        ground.set(qn(f"w:{name}"), value)
    paragraph._p.get_or_add_pPr().insert_element_before(
        ground, "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def dressed_table(table: Any, piece: Table) -> None:
    """Fine lines, a header row that comes back, rows that stay whole, columns as wide as asked."""
    table.style = "Table Grid"
    table.autofit = False
    _borders(table)
    shares = piece.widths or (1.0,) * len(piece.headers)
    whole = page_width(table.part.document)
    for place, share in enumerate(shares):
        width = round(whole * share / sum(shares))
        table.columns[place].width = width
        for row in table.rows:
            row.cells[place].width = width
            if place in piece.numbers:
                row.cells[place].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _borders(table: Any) -> None:
    """Lines between rows only."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        edge = OxmlElement(f"w:{side}")
        is_seen = side in ("bottom", "insideH", "top")
        for name, value in (("val", "single" if is_seen else "nil"), ("sz", "4"), ("color", "D3DCDF")):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def packed(made: Any) -> bytes:
    """The file as bytes, its parts without the time at which they were packed."""
    first, last = io.BytesIO(), io.BytesIO()
    made.save(first)
    with zipfile.ZipFile(first) as parts, zipfile.ZipFile(last, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in parts.namelist():
            about = zipfile.ZipInfo(name, NO_CLOCK)
            about.compress_type = zipfile.ZIP_DEFLATED
            whole.writestr(about, parts.read(name))
    return last.getvalue()
