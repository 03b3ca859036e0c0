"""Paths into a record in layers: `awards[id={contract.awardID}].suppliers.name`.

Names stand between points; a list is entered by itself. `[key=value]` keeps the items with that value, `!=`
those without, `~` those in which it occurs; `{path}` stands for the first value found there. A path begins
in a part that has a name, else in the record itself. `|tail` keeps the last two parts of an address.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from bestendig.sources.formats.cells import cell_text

Scope = Mapping[str, object]
"""The record under the empty name, and the parts that have a name."""
RECORD = ""
TAIL = "|tail"
Filters = tuple[tuple[str, str, str], ...]
_NAME, _FILTERS = r"([^.\[\]=~|]+)", r"((?:\[[^=!~\]]+(?:!=|=|~)[^\]]*\])*)"
_STEP = re.compile(_NAME + _FILTERS)
_PATH = re.compile(f"{_NAME}{_FILTERS}(?:\\.{_NAME}{_FILTERS})*")
_FILTER = re.compile(r"\[([^=!~\]]+)(!=|=|~)([^\]]*)\]")
_TEMPLATE = re.compile(r"\{([^}]+)\}")


def texts(path: str, scope: Scope) -> Iterator[str]:
    """Every value at the path as text; what is empty is passed over."""
    bare = path.removesuffix(TAIL)
    for value in values(bare, scope):
        if not isinstance(value, dict | list) and (text := cell_text(value).strip()):
            yield "/".join(text.rstrip("/").split("/")[-2:]) if bare != path else text


def values(path: str, scope: Scope) -> Iterator[object]:
    """Every value at the path, lists opened."""
    first, *rest = steps(path)
    if first[0] in scope and first[0] != RECORD:
        found: list[object] = _kept(_items(scope[first[0]]), first[1], scope)
    else:
        found = list(_entered([scope[RECORD]], first, scope))
    for step in rest:
        found = list(_entered(found, step, scope))
    yield from found


@cache
def steps(path: str) -> tuple[tuple[str, Filters], ...]:
    """The names on a path with their filters; ValueError for what is no path."""
    if not _PATH.fullmatch(path):
        raise ValueError(f"no path: {path}")
    return tuple((each[1], tuple(_FILTER.findall(each[2]))) for each in _STEP.finditer(path))


def _entered(items: list[object], step: tuple[str, Filters], scope: Scope) -> Iterator[object]:
    """What stands under a name in each item."""
    name, filters = step
    for item in items:
        if isinstance(item, dict) and name in item:
            yield from _kept(_items(item[name]), filters, scope)


def _items(value: object) -> list[object]:
    """The items of a list, of lists in it too; anything else by itself."""
    found: list[object] = []
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item))
        elif item is not None:
            found.append(item)
    return found


def _kept(items: list[object], filters: Filters, scope: Scope) -> list[object]:
    """The items that pass every filter."""
    for key, sign, wanted in filters:
        value = _TEMPLATE.sub(lambda found: next(texts(found[1], scope), ""), wanted)
        items = [item for item in items if _passes(item, key, sign, value)]
    return items


def _passes(item: object, key: str, sign: str, wanted: str) -> bool:
    """Whether an item passes one filter."""
    if not isinstance(item, dict):
        return False
    value = item.get(key)
    found = [value.strip()] if isinstance(value, str) else list(texts(key, {RECORD: item}))
    if sign == "~":
        return any(wanted in each for each in found)
    return (wanted in found) is (sign == "=")
