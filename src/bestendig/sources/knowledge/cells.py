"""One cell of the knowledge format: from words to a value or a fault, and back to words."""

import re
import unicodedata
from collections.abc import Iterable

from bestendig.model.knowledge.columns import ADDRESS, Column
from bestendig.model.knowledge.moments import is_moment

Value = str | int | bool | tuple[str, ...] | None
YES, NO = frozenset({"true", "ja", "1", "waar"}), frozenset({"false", "nee", "0", "onwaar"})
STRANGE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""What a spreadsheet would run; it gets an apostrophe in front, and loses it on the way in."""
OLDEST = 130


class CellFault(ValueError):  # noqa: N818 - named as the house names faults
    """A cell that cannot be used, by the code of its fault."""


def value_of(column: Column, told: object) -> Value:
    """What a cell says, however the file writes it; CellFault where it cannot be used."""
    if column.kind == "list":
        return _list(column, told)
    words = tidy(told)
    if not words:
        if column.is_required:
            raise CellFault("cell_required")
        return {"whole": None, "yes_no": None}.get(column.kind, "")
    if column.kind == "whole":
        return _whole(words)
    if column.kind == "yes_no":
        return _yes_no(words)
    return _words(column, words)


def cell_of(value: Value) -> str:
    """A value as it stands in a cell of a CSV file."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    words = "; ".join(value) if isinstance(value, tuple) else str(value)
    return f"'{words}" if FORMULA.match(words) else words


def uncovered(cell: str) -> str:
    """The cell without the apostrophe that kept it from being run."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def tidy(told: object) -> str:
    """The words of a cell, without blanks around them; CellFault for signs that nobody can read."""
    if told is None:
        return ""
    if isinstance(told, bool):
        return "true" if told else "false"
    if not isinstance(told, str | int):
        raise CellFault("object_unreadable")
    words = unicodedata.normalize("NFC", str(told)).strip()
    if STRANGE.search(words):
        raise CellFault("signs_strange")
    return words


def _list(column: Column, told: object) -> tuple[str, ...]:
    """The items of a list, each once, in their order."""
    given: Iterable[object] = told if isinstance(told, list | tuple) else [told]
    items = [part for each in given for part in tidy(each).split(";")]
    return tuple(dict.fromkeys(_words(column, each.strip()) for each in items if each.strip()))


def _words(column: Column, words: str) -> str:
    """Words that fit the column."""
    if len(words) > column.most:
        raise CellFault("cell_too_long")
    if column.codes and words not in column.codes:
        raise CellFault("code_unknown")
    if column.kind == "moment" and not is_moment(words):
        raise CellFault("moment_unreadable")
    if column.kind == "address" and not ADDRESS.fullmatch(words):
        raise CellFault("address_unreadable")
    return words


def _whole(words: str) -> int:
    """A number of years."""
    if not words.isdecimal() or len(words) > len(str(OLDEST)) or int(words) > OLDEST:
        raise CellFault("number_unreadable")
    return int(words)


def _yes_no(words: str) -> bool:
    """Yes or no."""
    if words.lower() in YES:
        return True
    if words.lower() in NO:
        return False
    raise CellFault("yes_no_unreadable")
