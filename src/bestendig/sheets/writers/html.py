"""A sheet as one HTML file that needs nothing else: typefaces, style and pictures are inside, no script."""

from base64 import b64encode
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw, told
from bestendig.sheets.sheet import Block, Sheet
from bestendig.sheets.writers.view import View, view

TEMPLATES = Path(__file__).parent.parent / "templates"
TYPEFACES = {theme.SANS: "BestendigSans.ttf", theme.SERIF: "BestendigSerif.ttf"}
COLOURS = {
    theme.INK: "ink",
    theme.QUIET: "quiet",
    theme.DEEP: "deep",
    theme.MIDDLE: "middle",
    theme.BAND: "band",
    theme.LINE: "line",
    theme.PAPER: "paper",
}
"""Colours of the pictures and their names in the style sheet, so that they follow it into the dark."""


def html(sheet: Sheet, language: str) -> str:
    """The sheet as a whole page."""
    seen = view(sheet, language)
    for shown, block in zip(seen["blocks"], sheet.blocks, strict=True):
        shown["wide"], shown["narrow"] = pictures(block, shown, language)
    return page("sheet.html.jinja", seen)


def page(template: str, seen: View) -> str:
    """A page from a template of the house, with its style."""
    return environment().get_template(template).render(**seen, style=Markup(style()))  # noqa: S704


@cache
def environment() -> Environment:
    """Templates that escape everything and refuse unknown names."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def style() -> str:
    """The style sheet with the typefaces in it."""
    faces = [_face(family, file) for family, file in TYPEFACES.items()]
    inks = [
        f'svg [{kind}="{colour}"]{{{kind}:var(--{name})}}'
        for colour, name in COLOURS.items()
        for kind in ("fill", "stroke")
    ]
    written = (TEMPLATES / "sheet.css").read_text(encoding="utf-8")
    return "\n".join([*faces, written, *inks])


def _face(family: str, file: str) -> str:
    """One typeface as a rule that carries its own bytes."""
    data = b64encode((theme.FONTS / file).read_bytes()).decode("ascii")
    source = f"url(data:font/ttf;base64,{data}) format('truetype')"
    return f"@font-face{{font-family:'{family}';src:{source};font-weight:100 900;font-display:swap}}"


def pictures(block: Block, shown: View, language: str) -> tuple[Markup, Markup]:
    """The wide and the narrow drawing of a figure; both empty where there is none."""
    if block.picture is None:
        return Markup(), Markup()
    drawn = [
        Markup(  # noqa: S704
            told(
                draw(block.picture, language, width),
                f"{kind}-{shown['name']}",
                shown["heading"],
                shown["alternative"],
            )
        )
        for kind, width in (("wide", theme.WIDE), ("narrow", theme.NARROW))
    ]
    return drawn[0], drawn[1]
