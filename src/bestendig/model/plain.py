"""Frozen data as plain JSON values and back: how a manifest, a report or a result lies on disk."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """The value as dicts, lists, texts and numbers; a date as 2024-01-09."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def from_plain(kind: type[T], value: object) -> T:
    """The frozen data of this kind; ValueError, KeyError or TypeError when the values do not fit it."""
    built: T = _build(kind, value)
    return built


def _build(kind: Any, value: Any) -> Any:
    """A value of the given kind, looking inside tuples, mappings and optional kinds."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        kinds = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(_build(each, part) for each, part in zip(kinds, value, strict=True))
    if origin in (Union, UnionType):
        rest = next(each for each in inner if each is not NoneType)
        return None if value is None else _build(rest, value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {int(key) if inner[0] is int else key: _build(inner[1], each) for key, each in value.items()}
    return value if origin is Literal else _build_simple(kind, value)


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The kinds of the fields of a dataclass."""
    return get_type_hints(kind)


def _build_simple(kind: Any, value: Any) -> Any:
    """A dataclass, a date, or a value that must already be of its kind."""
    if is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type]
        return kind(**{name: _build(hints[name], each) for name, each in dict(value).items()})  # type: ignore[operator]
    if kind is date:
        return date.fromisoformat(value)
    if kind in (str, int, bool) and not isinstance(value, kind):
        raise ValueError(f"expected {kind.__name__}")
    return value
