"""What a page shows of a choice of agreements: the picture at two widths, told in words; words and blocks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bestendig.language import Text
from bestendig.model.agreements import Agreement, Agreements
from bestendig.sheets.agreements.picture import SpansPicture
from bestendig.sheets.agreements.spans import alternative, picture_of
from bestendig.sheets.impacts.clauses import CLAUSES
from bestendig.sheets.impacts.law import WMO, YOUTH
from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw, told

TITLE = Text(nl="Wanneer welk contract afloopt", en="When which contract ends")
LAWS = {"wmo": WMO, "jeugdwet": YOUTH}


@dataclass(frozen=True, slots=True)
class Drawn:
    """The picture for a desk and for a telephone, each with its words inside, and those words."""

    wide: str
    narrow: str
    alternative: str


def drawn(found: Agreements, chosen: Sequence[Agreement], language: str) -> Drawn | None:
    """The picture of a choice; None where there is nothing to draw."""
    picture = picture_of(found, chosen)
    if picture is None:
        return None
    title, words = TITLE.into(language), alternative(picture).into(language)
    wide, narrow = (
        told(_svg(picture, language, width), f"tijd-{name}", title, words)
        for name, width in (("breed", theme.WIDE), ("smal", theme.NARROW))
    )
    return Drawn(wide, narrow, words)


@lru_cache(maxsize=1024)
def _svg(picture: SpansPicture, language: str, width: int) -> str:
    """The drawing, made once for the same picture: drawing takes longer than the whole page."""
    return draw(picture, language, width)


def building_blocks(language: str) -> list[tuple[str, str]]:
    """Name and words of each building block for agreements that keep faces."""
    return [(each.name.into(language), each.words.into(language)) for each in CLAUSES]


def law_asks(law: str) -> Text | None:
    """What the law already asks about continuity here, with the article; None where we know of none."""
    return LAWS.get(law)
