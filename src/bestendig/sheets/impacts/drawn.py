"""A picture and its table as pieces of a document: drawn for a desk and for a telephone, told in words."""

from collections.abc import Hashable
from functools import lru_cache
from typing import cast

from bestendig.language import Text
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw
from bestendig.sheets.sheet import DataTable, Picture
from bestendig.sheets.writers.document import Drawing, Piece


def drawn(picture: Picture, title: Text, alternative: Text, setting: Setting) -> Drawing:
    """The picture at both widths."""
    return Drawing(
        alternative=setting.say(alternative),
        title=setting.say(title),
        svg=_svg(cast(Hashable, picture), setting.language, theme.WIDE),
        narrow=_svg(cast(Hashable, picture), setting.language, theme.NARROW),
    )


@lru_cache(maxsize=32)
def _svg(picture: Hashable, language: str, width: int) -> str:
    """The drawing, made once for the sheet and its annex; pictures are frozen, so equal ones are one."""
    return draw(cast(Picture, picture), language, width)


def with_table(
    picture: Picture,
    title: Text,
    alternative: Text,
    table: DataTable,
    setting: Setting,
    widths: tuple[float, ...] = (),
) -> tuple[Piece, ...]:
    """The picture, and under it the numbers that it shows."""
    return drawn(picture, title, alternative, setting), tabled(table, setting.language, widths)
