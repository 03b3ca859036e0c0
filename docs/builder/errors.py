"""The page of the errors: the family, and each refusal with its words, read from where it is raised."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from docs.builder.markdown import code, page, table

from bestendig import errors
from bestendig.errors import BestendigError

PACKAGE = Path(errors.__file__).parent
INTRO = """
Every error that is raised on purpose is of one family. A message has three parts: what happened, where,
and what you can do. It never holds a personal value. Faults in data are no errors but data: they are
counted and shown in the import report, see [checks](checks.md).
"""


class Refusal(NamedTuple):
    """One place where an error is raised, in words."""

    kind: str
    happened: str
    hint: str


def family() -> list[type[BestendigError]]:
    """The classes of the family, in order of exit code."""
    return sorted(BestendigError.__subclasses__(), key=lambda each: each.exit_code)


def pages() -> dict[str, str]:
    """The one page of errors."""
    head = ["error", "when", "exit code of the command", "HTTP status"]
    rows = [[code(e.__name__), e.__doc__ or "", str(e.exit_code), str(e.http_status)] for e in family()]
    found = sorted(set(refusals()))
    spoken = table(
        ["error", "what happened", "what you can do"], [[code(r.kind), r.happened, r.hint] for r in found]
    )
    codes = "Exit code 0 is fine, 2 is a command that is not written as it should be."
    return {"en/errors.md": page("Errors", INTRO, [table(head, rows), codes, "## What they say", spoken])}


def refusals() -> Iterator[Refusal]:
    """Each raise of the family whose words stand beside it."""
    names = {each.__name__ for each in family()}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield from _refusal(node.func.id, node.args)


def _refusal(kind: str, arguments: list[ast.expr]) -> Iterator[Refusal]:
    """The refusal, when both texts are written out in the call."""
    words = [_english(argument) for argument in arguments[:2]]
    if len(words) == 2 and words[0]:
        yield Refusal(kind, words[0], words[1])


def _english(text: ast.expr) -> str:
    """The English words of Text(...), with what is filled in between brackets; empty when made elsewhere."""
    if not (isinstance(text, ast.Call) and getattr(text.func, "id", "") == "Text"):
        return ""
    return next((_spoken(word.value) for word in text.keywords if word.arg == "en"), "")


def _spoken(words: ast.expr) -> str:
    """The fixed words, and an ellipsis for what is filled in."""
    if isinstance(words, ast.Constant):
        return str(words.value)
    if isinstance(words, ast.JoinedStr):
        return "".join(_spoken(part) for part in words.values)
    return "…"
