"""From a record in layers to flat rows, as the layout says."""

from collections.abc import Iterator

from bestendig.sources.formats.nested.layout import Choice, Layout, Rows
from bestendig.sources.formats.nested.paths import RECORD, TAIL, Scope, steps, texts, values
from bestendig.sources.formats.nested.records import Record

Row = dict[str, str]
GROUP = "group"
SELF = "self"
"""The record itself, as the first name on a path with a filter."""
NTH = "#"
"""In a join: which row of its record it is, from the second on."""


def opened(record: Record, layout: Layout) -> Iterator[Record]:
    """What a record is wrapped around: the first that is there, else the record itself."""
    for path in layout.open:
        found = [value for value in values(path, {RECORD: record}) if isinstance(value, dict)]
        if found:
            yield from found
            return
    yield record


def fits(record: Record, rows: Rows) -> bool:
    """Whether a record is of the kind that gives these rows."""
    return not rows.only or _holds(rows.only, {RECORD: record})


def rows_of(record: Record, rows: Rows) -> Iterator[Row]:
    """The rows of one table in a record: one per combination of its parts, a part that is absent is empty."""
    whole: Scope = {RECORD: record, SELF: record}
    if rows.needs and not any(True for _ in values(rows.needs, whole)):
        return
    shared = Shared(rows, whole)
    for nth, scope in enumerate(_scopes(rows, whole), 1):
        yield {header: _text(choices, scope, nth, shared) for header, choices in rows.columns.items()}


class Shared(dict[str, str]):
    """The texts that all rows of one record share: those of paths that begin in none of its parts."""

    def __init__(self, rows: Rows, whole: Scope) -> None:
        super().__init__()
        self._parts, self._whole = rows.parts, whole

    def first(self, path: str, scope: Scope) -> str:
        """The first text at a path, looked for once where it is the same for every row."""
        if "{" in path or steps(path.removesuffix(TAIL))[0][0] in self._parts:
            return next(texts(path, scope), "")
        if path not in self:
            self[path] = next(texts(path, self._whole), "")
        return self[path]


def _scopes(rows: Rows, whole: Scope) -> Iterator[Scope]:
    """Every combination of parts, one by one; a later part may be looked for within an earlier one."""
    scopes: Iterator[Scope] = iter((whole,))
    for name, path in rows.parts.items():
        scopes = _with_part(scopes, name, path)
    return scopes


def _with_part(scopes: Iterator[Scope], name: str, path: str) -> Iterator[Scope]:
    """Each scope with each part that stands at the path, or with an empty one."""
    for scope in scopes:
        for part in list(values(path, scope)) or [{}]:
            yield {**scope, name: part}


def _text(choices: tuple[Choice, ...], scope: Scope, nth: int, shared: Shared) -> str:
    """The first choice that gives a text."""
    return next(filter(None, (_chosen(choice, scope, nth, shared) for choice in choices)), "")


def _chosen(choice: Choice, scope: Scope, nth: int, shared: Shared) -> str:
    """What one choice gives."""
    if choice.when and not _holds(choice.when, scope):
        return ""
    if choice.word:
        return choice.word
    found = [shared.first(path, scope) for path in choice.paths if path != NTH]
    last = [str(nth)] if NTH in choice.paths and nth > 1 else []
    return "/".join([*found, *last]) if all(found) else ""


def _holds(condition: str, scope: Scope) -> bool:
    """Whether a path has one of the values behind =, separated by commas."""
    path, _, wanted = condition.partition("=")
    return any(text in wanted.split(",") for text in texts(path, scope))
