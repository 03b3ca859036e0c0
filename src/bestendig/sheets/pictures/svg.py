"""From picture to SVG text: own typefaces, words to be read aloud, the same bytes each time."""

import re
from functools import cache
from html import escape

import vl_convert

from bestendig.sheets.pictures.theme import CONFIG, FONTS
from bestendig.sheets.sheet import Picture

SPOKEN_PARTS = re.compile(r' (?:role="graphics-[\w-]+"|aria-roledescription="[^"]*"|aria-hidden="true")')
OPENING = re.compile(r"<svg ([^>]*)>")
IDENT = re.compile(r'(id="|url\(#|href="#)([\w-]+)')
SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@cache
def _know_fonts() -> None:
    """Let the converter measure with the typefaces of the house; once per process."""
    vl_convert.register_font_directory(str(FONTS))


def draw(picture: Picture, language: str, width: int) -> str:
    """The picture as a bare SVG: one whole, its marks do not speak for themselves."""
    _know_fonts()
    drawn: str = vl_convert.vegalite_to_svg(picture.chart(language, width), config=CONFIG)
    return SPOKEN_PARTS.sub("", drawn)


def size(svg: str) -> tuple[float, float]:
    """Width and height of the drawing in pixels."""
    found = SIZE.search(svg)
    return (float(found[1]), float(found[2])) if found else (0.0, 0.0)


def told(svg: str, name: str, title: str, description: str) -> str:
    """The drawing as one image with a title and a description; every id made unique by `name`."""
    unique = IDENT.sub(rf"\g<1>{name}-\g<2>", svg)
    opening = (
        rf'<svg \1 role="img" aria-labelledby="{name}-title {name}-desc">'
        rf'<title id="{name}-title">{_safe(title)}</title><desc id="{name}-desc">{_safe(description)}</desc>'
    )
    return OPENING.sub(opening, unique, count=1)


def _safe(words: str) -> str:
    """Words that may stand in XML and in a replacement pattern."""
    return escape(words, quote=True).replace("\\", r"\\")
