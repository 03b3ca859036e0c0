"""How well the values of a header fit a standard column, 0 to 1; 0 forbids it."""

from collections.abc import Callable
from math import sqrt

from bestendig.model.table import Column
from bestendig.sources.guessing.codes import known_share
from bestendig.sources.guessing.shapes import Shape

_UNKNOWN = 0.5
"""For a header without any value in the sample: neither for nor against."""
_FREE_TEXT = 60
"""Characters on average: free text."""
_FEW = 40
_SOME = 0.3
"""So large a share of the values must be a known word."""

_OWN_KEYS = (("organisations", "organisation_id"), ("teams", "team_id"))
"""Where a body is what the row is about, so that most values differ."""

Fit = Callable[[Shape], float]


def fit_of(table: str, column: Column, shape: Shape) -> float:
    """How well the values fit the column."""
    if shape.is_empty:
        return _UNKNOWN
    if shape.is_citizen_number and column.name != "client_id":
        return 0.0
    if column.kind == "code":
        return _code(table, column, shape)
    if (table, column.name) in _OWN_KEYS:
        return _record(shape)
    own = _BY_NAME.get(column.name)
    return own(shape) if own else _BY_KIND[column.kind](shape)


def _code(table: str, column: Column, shape: Shape) -> float:
    """Known words; an unknown list of end reasons is possible, for a person to complete."""
    known = known_share(table, column, shape.values, per_law=True)
    if known >= _SOME:
        return known
    is_short = len(shape.values) <= _FEW and shape.day < 0.5 and shape.length < _FREE_TEXT
    return 0.3 if is_short and column.name == "end_reason" else 0.0


def _date(shape: Shape) -> float:
    return max(shape.day, 0.7 * shape.serial)


def _identifier(shape: Shape) -> float:
    """Not a day, not free text, not a moment."""
    return 0.0 if shape.day > 0.5 or shape.clock > 0.5 or shape.length > _FREE_TEXT else 1.0


def _client(shape: Shape) -> float:
    return _identifier(shape) * (0.5 + 0.5 * sqrt(shape.different))


def _staff(shape: Shape) -> float:
    return _identifier(shape) * (1.0 - 0.5 * sqrt(shape.different))


def _body(shape: Shape) -> float:
    return _identifier(shape) * (1.0 - 0.6 * shape.different)


def _record(shape: Shape) -> float:
    return _identifier(shape) * (0.4 + 0.6 * shape.different)


def _text(shape: Shape) -> float:
    return 0.0 if shape.length > _FREE_TEXT else 0.6


def _birth(shape: Shape) -> float:
    return max(shape.year, shape.day, 0.5 * shape.serial)


_BY_KIND: dict[str, Fit] = {
    "person": _client,
    "staff": _staff,
    "body": _body,
    "place": _identifier,
    "record": _record,
    "date": _date,
    "moment": lambda shape: shape.clock,
    "integer": lambda shape: shape.number,
    "number": lambda shape: shape.number,
    "text": _text,
    "boolean": _text,
}
_BY_NAME: dict[str, Fit] = {
    "minutes": lambda shape: shape.minutes,
    "birth_year": _birth,
    "turned_18_in": lambda shape: shape.day,
}
