"""What a page of the workplace shows of a test and of a look back: drawings and words, in one language."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.assumption import Assumed
from bestendig.model.impact import ImpactTest, LookBack
from bestendig.model.result import Released
from bestendig.sheets.impacts.assumed import basis_of, value_of
from bestendig.sheets.impacts.going_on import going_on
from bestendig.sheets.impacts.look_back import compared_table, look_back, since_table
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.sheet import DataTable
from bestendig.sheets.writers.document import Drawing, Words

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One drawing at both widths, with what it shows in words."""

    wide: str
    narrow: str
    alternative: str


def choices_drawn(test: ImpactTest, language: str) -> Drawn | None:
    """The choices as curves; None where there is too little to draw."""
    return _first_drawing(going_on(test, Setting(language, "", "")))


def assumption_words(found: Assumed, language: str) -> tuple[str, str]:
    """The value of an assumption with its unit, and where it comes from."""
    return value_of(found, found.value).into(language), basis_of(found).into(language)


def looked_back(released: Released[LookBack], language: str) -> dict[str, object]:
    """A look back as the page shows it: the sentence, the drawing, and both tables."""
    document = look_back(released.value, Setting(language, "", released.rule))
    words = [piece for piece in document.pieces if isinstance(piece, Words)]
    drawn = _first_drawing(document.pieces)
    return {
        "title": document.title,
        "words": [each.text for each in words if each.look in ("plain", "lead")],
        "question": next(each.text for each in words if each.look == "question"),
        "drawing": [drawn.wide, drawn.narrow, drawn.alternative] if drawn else [],
        "compared": _in(compared_table(released.value), language),
        "since": _in(since_table(released.value), language),
    }


def _in(table: DataTable, language: str) -> dict[str, list[str] | Rows]:
    """A table of words in one language."""
    return {
        "headers": [each.into(language) for each in table.headers],
        "rows": [[_cell(cell, language) for cell in row] for row in table.rows],
    }


def _cell(cell: object, language: str) -> str:
    """One cell in words."""
    return cell.into(language) if isinstance(cell, Text) else str(cell)


def _first_drawing(pieces: tuple[object, ...]) -> Drawn | None:
    """The first drawing among pieces."""
    found = next((piece for piece in pieces if isinstance(piece, Drawing)), None)
    return Drawn(found.svg, found.narrow, found.alternative) if found else None
